import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { ApiKeyConnect, ConnectDialog, type Failure } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { flowUsage } from '../docs/usage/flowUsage'
import { aKey } from '../fixtures/aKey'
import { appears } from '../fixtures/appears'
import { enterKey } from '../fixtures/enterKey'
import { liveBackend } from '../fixtures/liveBackend'
import { acme } from '../fixtures/states'

const oldKey = aKey('aaaaaa')
const newKey = aKey('bbbbbb')
const unknownKey = aKey('cccccc')

interface Args {
  keyKind: 'standalone' | 'integrated'
  presentation: 'inline' | 'dialog'
}

/** A connection that works, and a way to end it where keys are ended: at the provider. The widget is told nothing. */
function Flow({ keyKind, presentation }: Args) {
  const [backend] = useState(() =>
    liveBackend([
      { key: oldKey, companies: [acme] },
      { key: newKey, companies: [acme] },
    ]),
  )
  const { validate, activate, check, disconnect } = backend
  const refuse = (failure: Failure) => () => backend.refuse(oldKey, failure)
  return (
    <div className="beside">
      <ApiKeyConnect
        provider={keyKind === 'integrated' ? pleoIntegrated : pleoStandalone}
        validate={validate}
        activate={activate}
        check={check}
        disconnect={disconnect}
        initialConnection={backend.connection()}
        checkIntervalMs={false}
        dialog={presentation === 'dialog' ? ConnectDialog : undefined}
      />
      <fieldset>
        <legend>At the provider</legend>
        <p>End the key, go to another tab and come back. A new key to paste ends in bbbbbb.</p>
        <button type="button" onClick={refuse({ code: 'expired-key' })}>
          Let it expire
        </button>
        <button type="button" onClick={refuse({ code: 'revoked-key' })}>
          Revoke it
        </button>
        <button
          type="button"
          onClick={refuse({ code: 'insufficient-permissions', missingPermissions: ['export-jobs:write'] })}
        >
          Take a permission away
        </button>
        <button type="button" onClick={() => void navigator.clipboard.writeText(newKey)}>
          Copy the new key
        </button>
      </fieldset>
    </div>
  )
}

const meta = {
  title: 'Flows/Recovery',
  component: Flow,
  args: { keyKind: 'standalone', presentation: 'inline' },
  argTypes: {
    keyKind: { control: 'inline-radio', options: ['standalone', 'integrated'] },
    presentation: { control: 'inline-radio', options: ['inline', 'dialog'] },
  },
  parameters: { usage: flowUsage },
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const expired = 'Your connection to Pleo has expired. Please update your API Key to restore access.'
const interrupted = 'Your connection to Pleo has been interrupted. Please update your API Key to restore access.'

/**
 * A person comes back to the page; nothing in the widget is pressed. More than once, since a check that has just ended,
 * such as the one for the browser's own focus event, is enough for a second.
 */
function bannerOnReturn(canvasElement: HTMLElement, name: string): Promise<HTMLElement> {
  return waitFor(() => {
    canvasElement.ownerDocument.defaultView?.dispatchEvent(new Event('focus'))
    return within(canvasElement).getByRole('group', { name })
  })
}

export const StandaloneExpires: Story = {
  parameters: { requirements: ['R13', 'R21', 'R22', 'R23', 'R24', 'R25', 'R27'] },
  play: async ({ canvas, canvasElement }) => {
    await appears(canvas.getByRole('heading', { name: 'Connected to Acme ApS' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Let it expire' }))
    await expect(canvas.queryByRole('group', { name: expired })).toBeNull()
    const banner = await bannerOnReturn(canvasElement, expired)
    await appears(canvas.getByText('Action required'))
    await expect(canvas.queryByRole('heading', { name: /^Connected to/ })).toBeNull()
    await expect(banner).toHaveTextContent('This affects Acme ApS.')

    await userEvent.click(within(banner).getByRole('button', { name: 'Replace API Key' }))
    await appears(canvas.getByRole('group', { name: expired }))
    await enterKey(canvasElement, newKey)
    await appears(canvas.findByRole('heading', { name: 'Connected to Acme ApS' }))
    await expect(canvas.queryByRole('group', { name: expired })).toBeNull()
    await appears(canvas.getByText('Connected', { exact: true }))
  },
}

export const StandaloneRevoked: Story = {
  parameters: { requirements: ['R23', 'R26', 'R27'] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke it' }))
    const banner = await bannerOnReturn(canvasElement, interrupted)
    await expect(banner).toHaveTextContent('The key was revoked or rotated.')
  },
}

export const IntegratedRevoked: Story = {
  args: { keyKind: 'integrated' },
  parameters: { requirements: ['R22', 'R23', 'R24', 'R25', 'R28'] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke it' }))
    const banner = await bannerOnReturn(canvasElement, interrupted)
    await expect(banner).toHaveTextContent('The key was revoked or rotated.')
    await userEvent.click(within(banner).getByRole('button', { name: 'Replace API Key' }))
    await enterKey(canvasElement, newKey)
    await appears(canvas.findByRole('heading', { name: 'Connected to Acme ApS' }))
    await expect(canvas.queryByRole('group', { name: interrupted })).toBeNull()
  },
}

export const IntegratedLosesAPermission: Story = {
  args: { keyKind: 'integrated' },
  parameters: { requirements: ['R23', 'R28'] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Take a permission away' }))
    const banner = await bannerOnReturn(canvasElement, interrupted)
    await expect(banner).toHaveTextContent('The key has lost a permission that it needs: export-jobs:write.')
  },
}

export const InADialog: Story = {
  args: { presentation: 'dialog' },
  parameters: { requirements: ['R25'] },
  play: async ({ canvas, canvasElement }) => {
    const { body } = canvasElement.ownerDocument
    await userEvent.click(canvas.getByRole('button', { name: 'Let it expire' }))
    await bannerOnReturn(canvasElement, expired)
    await userEvent.click(canvas.getByRole('button', { name: 'Replace API Key' }))
    const dialog = await within(body).findByRole('dialog', { name: 'Update your Pleo API key' })
    await enterKey(dialog, newKey)
    await appears(canvas.findByRole('heading', { name: 'Connected to Acme ApS' }))
    await waitFor(() => expect(within(body).queryByRole('dialog')).toBeNull())
  },
}

/** A replacement that is wrong changes nothing, and the widget says so. */
export const FailedUpdateKeepsTheOldKey: Story = {
  parameters: { requirements: ['R17', 'R18', 'R21', 'R26'] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Update API Key' }))
    await enterKey(canvasElement, unknownKey)
    const field = canvas.getByLabelText('Pleo API key')
    await waitFor(() => expect(field).toBeInvalid())
    await expect(field).toHaveAccessibleDescription(/The API Key appears to be invalid/)
    await expect(field).toHaveValue(unknownKey)
    // On the page; the live region has said it too.
    await appears(canvas.getByText('Your current key is still in use.', { selector: '.lk-note' }))
    await appears(canvas.getByText('Connected', { exact: true }))
    await appears(canvas.getByRole('heading', { name: 'Connected to Acme ApS' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Update API Key' })).toHaveFocus())
  },
}

/** The warning comes while the replacement is being entered, and takes nothing of it away. */
export const LostWhileUpdating: Story = {
  parameters: { requirements: ['R23', 'R24', 'R26'] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Update API Key' }))
    const field = await canvas.findByLabelText('Pleo API key')
    await userEvent.click(field)
    await userEvent.paste(newKey)
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke it' }))
    await appears(bannerOnReturn(canvasElement, interrupted))
    await appears(canvas.getByText('Action required'))
    await expect(canvas.getByLabelText('Pleo API key')).toBe(field)
    await expect(field).toHaveValue(newKey)
    await userEvent.click(canvas.getByRole('button', { name: 'Save new key' }))
    await appears(canvas.findByRole('heading', { name: 'Connected to Acme ApS' }))
    await expect(canvas.queryByRole('group', { name: interrupted })).toBeNull()
  },
}

export const DisconnectAsksFirst: Story = {
  parameters: { requirements: ['R11'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Disconnect' }))
    const question = await canvas.findByRole('group', { name: 'Disconnect Acme ApS from Pleo?' })
    await waitFor(() => expect(within(question).getByRole('button', { name: 'Keep connected' })).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Disconnect' })).toHaveFocus())
    await appears(canvas.getByRole('heading', { name: 'Connected to Acme ApS' }))
    await userEvent.keyboard('{Enter}')
    const again = await canvas.findByRole('group', { name: 'Disconnect Acme ApS from Pleo?' })
    await userEvent.click(within(again).getByRole('button', { name: 'Disconnect' }))
    await appears(canvas.findByText('Not connected'))
    await appears(canvas.findByLabelText('Pleo API key'))
  },
}

/** After saving, the key is nowhere: not on the page, not in its storage, not in its address. */
export const NoTraceOfTheKey: Story = {
  parameters: { requirements: ['R05', 'R19', 'R20'] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Update API Key' }))
    await enterKey(canvasElement, newKey)
    await appears(canvas.findByRole('button', { name: 'Update API Key' }))
    await expect(canvas.queryByLabelText('Pleo API key')).toBeNull()
    await expect(canvas.queryByRole('button', { name: 'Show key' })).toBeNull()
    const { documentElement, location, cookie } = canvasElement.ownerDocument
    const places = [
      documentElement.outerHTML,
      location.href,
      cookie,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
    ]
    // Compared as booleans, so that a failure does not print the key.
    await expect(places.map((place) => place.includes(newKey))).toEqual(places.map(() => false))
  },
}
