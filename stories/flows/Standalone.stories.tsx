import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { ApiKeyConnect, ConnectDialog, type KnownConnection } from '../../src/index'
import { pleoStandalone } from '../../src/providers'
import { type Script, scriptedValidator } from '../../src/testing'
import { flowUsage } from '../docs/usage/flowUsage'
import { aKey } from '../fixtures/aKey'
import { appears } from '../fixtures/appears'
import { acme, connected, globex } from '../fixtures/states'

interface Args {
  script: Script
  presentation: 'inline' | 'dialog'
  initialConnection: KnownConnection
}

function Flow({ script, presentation, initialConnection }: Args) {
  const [validator] = useState(() => scriptedValidator({ delayMs: 50, ...script }))
  return (
    <ApiKeyConnect
      provider={pleoStandalone}
      {...validator}
      initialConnection={initialConnection}
      checkIntervalMs={false}
      dialog={presentation === 'dialog' ? ConnectDialog : undefined}
    />
  )
}

const ok = { ok: true, company: acme } as const

const meta = {
  title: 'Flows/Standalone',
  component: Flow,
  args: {
    presentation: 'inline',
    initialConnection: null,
    script: { validate: [ok], activate: [ok], disconnect: [{ ok: true }] },
  },
  argTypes: {
    script: { control: false },
    initialConnection: { control: false },
    presentation: { control: 'inline-radio', options: ['inline', 'dialog'] },
  },
  parameters: { usage: (args: Args) => flowUsage({ ...args, keyKind: 'standalone' }) },
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

/** Enter → Connect → validate → installation → confirmed company → active. */
export const FirstConnect: Story = {
  // Slow enough for the steps to be read.
  args: { script: { validate: [ok], activate: [ok], disconnect: [{ ok: true }], delayMs: 600 } },
  parameters: { requirements: ['R08', 'R09', 'R11', 'R12', 'R17'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText('Pleo API key'))
    await userEvent.paste(aKey())
    await userEvent.keyboard('{Enter}')
    await appears(canvas.findByText('Run the installation'))
    const result = await canvas.findByRole('heading', { name: 'Connected to Acme ApS' })
    await appears(canvas.getByText(`Company ID: ${acme.id}`))
    await waitFor(() => expect(result).toHaveFocus())
  },
}

export const AnotherCompany: Story = {
  args: {
    initialConnection: connected.connection,
    script: { validate: [{ ok: true, company: globex }], activate: [{ ok: true, company: globex }] },
  },
  parameters: { requirements: ['R14', 'R22'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Update API Key' }))
    await waitFor(() => expect(canvas.getByLabelText('Pleo API key')).toHaveFocus())
    await userEvent.paste(aKey())
    await userEvent.click(canvas.getByRole('button', { name: 'Save new key' }))
    const question = await canvas.findByRole('heading', { name: 'This key belongs to another company' })
    await waitFor(() => expect(question).toHaveFocus())
    await userEvent.click(canvas.getByRole('button', { name: 'Switch to Globex GmbH' }))
    await appears(canvas.findByRole('heading', { name: 'Connected to Globex GmbH' }))
  },
}

export const InADialog: Story = {
  args: { presentation: 'dialog' },
  play: async ({ canvas, canvasElement }) => {
    const { body } = canvasElement.ownerDocument
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }))
    const dialog = await within(body).findByRole('dialog', { name: 'Connect to Pleo' })
    await waitFor(() => expect(within(dialog).getByLabelText('Pleo API key')).toHaveFocus())
    await userEvent.paste(aKey())
    await userEvent.keyboard('{Enter}')
    const result = await canvas.findByRole('heading', { name: 'Connected to Acme ApS' })
    await waitFor(() => expect(result).toHaveFocus())
  },
}
