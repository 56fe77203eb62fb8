import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { ApiKeyConnect, ConnectDialog, type KnownConnection } from '../../src/index'
import { pleoIntegrated } from '../../src/providers'
import { type Script, scriptedValidator } from '../../src/testing'
import { flowUsage } from '../docs/usage/flowUsage'
import { aKey } from '../fixtures/aKey'
import { appears } from '../fixtures/appears'
import { enterKey } from '../fixtures/enterKey'
import { acme, connected, globex, twelveCompanies } from '../fixtures/states'

interface Args {
  script: Script
  presentation: 'inline' | 'dialog'
  initialConnection: KnownConnection
}

/** The host's backend validates and makes the key live in one go: there is no installation to wait for. */
function Flow({ script, presentation, initialConnection }: Args) {
  const [validator] = useState(() => scriptedValidator({ delayMs: 50, ...script }))
  return (
    <ApiKeyConnect
      provider={pleoIntegrated}
      {...validator}
      initialConnection={initialConnection}
      checkIntervalMs={false}
      updateLabel="Reconnect"
      dialog={presentation === 'dialog' ? ConnectDialog : undefined}
    />
  )
}

const ok = { ok: true, company: acme } as const

const meta = {
  title: 'Flows/Integrated',
  component: Flow,
  args: {
    presentation: 'inline',
    initialConnection: null,
    script: { validate: [ok], disconnect: [{ ok: true }] },
  },
  argTypes: {
    script: { control: false },
    initialConnection: { control: false },
    presentation: { control: 'inline-radio', options: ['inline', 'dialog'] },
  },
  parameters: {
    usage: (args: Args) => flowUsage({ ...args, keyKind: 'integrated', props: ['updateLabel="Reconnect"'] }),
  },
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

/** Copy at the provider → paste → Connect → validate → confirmed company → active. Nothing is installed. */
export const FirstConnect: Story = {
  // Slow enough for the steps to be read.
  args: { script: { validate: [ok], disconnect: [{ ok: true }], delayMs: 600 } },
  parameters: { requirements: ['R07', 'R10', 'R11', 'R12', 'R32'] },
  play: async ({ canvas, canvasElement }) => {
    await appears(canvas.getByRole('link', { name: 'Open Pleo' }))
    await appears(canvas.getByText('Copy the key. Pleo shows it only once.'))
    await expect(canvas.getByRole('link', { name: 'Open Pleo' })).toHaveAttribute('href', 'https://app.pleo.io')
    await appears(canvas.getByText(/^Pleo generated it during installation\./))
    await enterKey(canvasElement, aKey())
    await appears(canvas.findByText('Check the key with Pleo'))
    await expect(canvas.getByRole('list', { name: 'Connecting to Pleo' })).not.toHaveTextContent(/installation/i)
    const result = await canvas.findByRole('heading', { name: 'Connected to Acme ApS' })
    await appears(canvas.getByText(`Company ID: ${acme.id}`))
    await appears(canvas.getByText('Connected', { exact: true }))
    await waitFor(() => expect(result).toHaveFocus())
  },
}

export const InADialog: Story = {
  args: { presentation: 'dialog' },
  play: async ({ canvas, canvasElement }) => {
    const { body } = canvasElement.ownerDocument
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }))
    const dialog = await within(body).findByRole('dialog', { name: 'Connect to Pleo' })
    await appears(within(dialog).getByRole('link', { name: 'Open Pleo' }))
    await enterKey(dialog, aKey())
    const result = await canvas.findByRole('heading', { name: 'Connected to Acme ApS' })
    await waitFor(() => expect(within(body).queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(result).toHaveFocus())
  },
}

/** The field keeps what was pasted, so that one character can be put right. */
export const WrongKeyCorrected: Story = {
  args: { script: { validate: [{ ok: false, code: 'invalid-key' }, ok] } },
  parameters: { requirements: ['R08', 'R15', 'R16', 'R17', 'R18'] },
  play: async ({ canvas, canvasElement }) => {
    const field = canvas.getByLabelText('Pleo API key')
    await enterKey(canvasElement, aKey('00000'))
    await waitFor(() => expect(field).toBeInvalid())
    await expect(field).toHaveAccessibleDescription(/The API Key appears to be invalid\. Please check and try again\.$/)
    await appears(canvas.getByText('Connection failed'))
    await expect(canvas.queryByRole('heading', { name: /^Connected to/ })).toBeNull()
    await waitFor(() => expect(field).toHaveFocus())
    await expect(field).toHaveValue(aKey('00000'))
    await userEvent.keyboard('{End}f{Enter}')
    await appears(canvas.findByRole('heading', { name: 'Connected to Acme ApS' }))
  },
}

/** Each permission that is missing is named, and where to get a key that has them. */
export const MissingPermissions: Story = {
  args: {
    script: {
      validate: [
        {
          ok: false,
          code: 'insufficient-permissions',
          missingPermissions: ['users:read', 'employees:read', 'export-jobs:write'],
        },
      ],
    },
  },
  parameters: { requirements: ['R15', 'R16', 'R26'] },
  play: async ({ canvas, canvasElement }) => {
    await enterKey(canvasElement, aKey())
    const field = canvas.getByLabelText('Pleo API key')
    await waitFor(() => expect(field).toBeInvalid())
    await expect(field).toHaveAccessibleDescription(/This key does not have the required permissions\./)
    await expect(field).toHaveAccessibleDescription(/Missing: users:read, employees:read,? and export-jobs:write\./)
    await expect(field).toHaveAccessibleDescription(/Generate a new key for this installation in Pleo/)
  },
}

/** One key for several companies: nothing is active until the person has said for which. */
export const SeveralCompanies: Story = {
  args: {
    script: {
      validate: [
        { ok: true, companies: [acme, globex] },
        { ok: true, company: globex },
      ],
    },
  },
  parameters: { requirements: ['R12', 'R14'] },
  play: async ({ canvas, canvasElement }) => {
    await enterKey(canvasElement, aKey())
    const question = await canvas.findByRole('heading', { name: 'Which company do you want to connect?' })
    await waitFor(() => expect(question).toHaveFocus())
    await expect(canvas.queryByRole('heading', { name: /^Connected to/ })).toBeNull()
    await userEvent.click(canvas.getByRole('radio', { name: /Globex GmbH/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Connect to Globex GmbH' }))
    await appears(canvas.findByRole('heading', { name: 'Connected to Globex GmbH' }))
  },
}

export const SeveralCompaniesInADialog: Story = {
  args: {
    presentation: 'dialog',
    script: {
      validate: [
        { ok: true, companies: twelveCompanies },
        { ok: true, company: globex },
      ],
    },
  },
  play: async ({ canvas, canvasElement }) => {
    const { body } = canvasElement.ownerDocument
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }))
    const dialog = within(await within(body).findByRole('dialog'))
    await enterKey(body, aKey())
    await userEvent.type(await dialog.findByRole('searchbox', { name: 'Search companies' }), 'globex')
    await appears(dialog.findByText('1 company found'))
    await userEvent.click(dialog.getByRole('radio', { name: /Globex GmbH/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Connect to Globex GmbH' }))
    await appears(canvas.findByRole('heading', { name: 'Connected to Globex GmbH' }))
  },
}

/** A key of another company pauses; Keep leaves everything as it was. */
export const AnotherCompanyKept: Story = {
  args: {
    initialConnection: connected.connection,
    script: { validate: [{ ok: false, code: 'company-mismatch', company: globex }] },
  },
  parameters: { requirements: ['R14', 'R22'] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Update API Key' }))
    await enterKey(canvasElement, aKey())
    await appears(canvas.findByRole('heading', { name: 'This key belongs to another company' }))
    await appears(canvas.getByRole('button', { name: 'Switch to Globex GmbH' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Keep Acme ApS' }))
    await appears(canvas.findByRole('heading', { name: 'Connected to Acme ApS' }))
    await expect(canvas.queryByText(/Globex/)).toBeNull()
  },
}
