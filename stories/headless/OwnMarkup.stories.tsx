import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import { fakeBackend } from '../../src/testing'
import { fileUsage } from '../docs/usage/fileUsage'
import { aKey } from '../fixtures/aKey'
import { appears } from '../fixtures/appears'
import { acme, globex } from '../fixtures/states'
import { OwnWidget } from './OwnWidget'
import source from './OwnWidget.tsx?raw'

const keyOfAcme = aKey('aaaaaa')
const keyOfGlobex = aKey('bbbbbb')

/** Markup of the host's own, on a backend in memory. */
function Flow() {
  const [{ validate, activate, check, disconnect, refuse }] = useState(() =>
    fakeBackend([
      { key: keyOfAcme, companies: [acme] },
      { key: keyOfGlobex, companies: [globex] },
    ]),
  )
  return (
    <>
      <OwnWidget
        validate={validate}
        activate={activate}
        check={check}
        disconnect={disconnect}
        initialConnection={null}
        checkIntervalMs={false}
      />
      <button type="button" onClick={() => refuse(keyOfAcme, { code: 'revoked-key' })}>
        Revoke the key at the provider
      </button>
    </>
  )
}

const meta = {
  title: 'Headless/OwnMarkup',
  component: Flow,
  parameters: { usage: fileUsage(source) },
} satisfies Meta<typeof Flow>
export default meta
type Story = StoryObj<typeof meta>

export const FirstKey: Story = {}

/** Everything once: a wrong key, the right one, a replacement of another company, a key that dies, a new one, the end. */
export const TheWholeJourney: Story = {
  parameters: { requirements: ['R14', 'R16', 'R20', 'R21'] },
  play: async ({ canvas, canvasElement }) => {
    const field = () => canvas.getByLabelText('Pleo API key')
    await userEvent.click(field())
    await userEvent.paste(aKey('ffffff'))
    await userEvent.keyboard('{Enter}')
    await appears(canvas.findByText('The API Key appears to be invalid. Please check and try again.'))

    await userEvent.clear(field())
    await userEvent.paste(keyOfAcme)
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }))
    await appears(canvas.findByText('Connected to Acme ApS'))

    await userEvent.click(canvas.getByRole('button', { name: 'Update API Key' }))
    await userEvent.click(field())
    await userEvent.paste(keyOfGlobex)
    await userEvent.click(canvas.getByRole('button', { name: 'Save new key' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Keep Acme ApS' }))
    await appears(canvas.findByText('Connected to Acme ApS'))

    await userEvent.click(canvas.getByRole('button', { name: 'Revoke the key at the provider' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Check now' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('has been interrupted')

    await userEvent.click(canvas.getByRole('button', { name: 'Replace API Key' }))
    await userEvent.click(field())
    await userEvent.paste(keyOfGlobex)
    await userEvent.keyboard('{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: 'Switch to Globex GmbH' }))
    await appears(canvas.findByText('Connected to Globex GmbH'))
    await expect(canvasElement.outerHTML).not.toContain(keyOfGlobex.slice(4, 20))

    await userEvent.click(canvas.getByRole('button', { name: 'Disconnect' }))
    await waitFor(() => expect(canvas.getByRole('region', { name: 'Status' })).toHaveTextContent('Not connected'))
  },
}
