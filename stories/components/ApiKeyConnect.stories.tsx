import type { Meta, StoryObj } from '@storybook/react-vite'
import { createElement } from 'react'
import { expect } from 'storybook/test'
import { ApiKeyConnect, ConnectDialog, type State } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { exampleStates } from '../../src/testing'
import { renderUsage } from '../docs/usage/renderUsage'
import { widgetUsage } from '../docs/usage/widgetUsage'
import { appears } from '../fixtures/appears'
import { InState } from '../fixtures/InState'
import {
  broken,
  brokenBy,
  confirming,
  confirmingAlways,
  confirmingOneOf,
  connected,
  failedCheck,
  failedConnect,
  failedDisconnect,
  failedUpdate,
  longCompany,
  now,
  retrying,
  twelveCompanies,
  updating,
  updatingBroken,
  validatingBroken,
  validatingUpdate,
} from '../fixtures/states'

interface Args {
  state: State
  keyKind: 'standalone' | 'integrated'
  presentation: 'inline' | 'dialog'
}

const meta = {
  title: 'Components/ApiKeyConnect',
  args: { keyKind: 'standalone', presentation: 'inline', state: exampleStates['not-connected'] },
  argTypes: {
    state: { control: 'object' },
    keyKind: { control: 'inline-radio', options: ['standalone', 'integrated'] },
    presentation: { control: 'inline-radio', options: ['inline', 'dialog'] },
  },
  parameters: { usage: widgetUsage },
  render: ({ state, keyKind, presentation }) => (
    <InState
      key={JSON.stringify(state) + keyKind}
      state={state}
      provider={keyKind === 'integrated' ? pleoIntegrated : pleoStandalone}
    >
      <ApiKeyConnect now={now} dialog={presentation === 'dialog' ? ConnectDialog : undefined} />
    </InState>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const NotConnected: Story = { parameters: { requirements: ['R01', 'R02', 'R06', 'R31'] } }
export const NotConnectedIntegrated: Story = {
  args: { keyKind: 'integrated' },
  parameters: { requirements: ['R07', 'R31', 'R32'] },
}
export const Loading: Story = { args: { state: exampleStates.loading } }
export const Validating: Story = { args: { state: exampleStates.validating } }
export const ValidatingIntegrated: Story = { args: { state: exampleStates.validating, keyKind: 'integrated' } }
export const Retrying: Story = { args: { state: retrying } }
export const Activating: Story = { args: { state: exampleStates.activating } }
export const ConfirmingChange: Story = { args: { state: confirming } }
export const ConfirmingAlways: Story = { args: { state: confirmingAlways } }
export const ChoosingOfTwelve: Story = { args: { state: confirmingOneOf(twelveCompanies, connected) } }
export const Connected: Story = {
  args: { state: connected },
  parameters: { requirements: ['R12', 'R13'] },
  play: async ({ canvas }) => {
    await appears(canvas.getByRole('heading', { name: 'Connected to Acme ApS' }))
  },
}
/** Elements of the page stand in the place of parts, and keep what these are there for. */
export const WithElementsOfThePage: Story = {
  args: { state: connected },
  parameters: { usage: renderUsage },
  render: ({ state }) => (
    <InState state={state}>
      <ApiKeyConnect
        now={now}
        render={<article />}
        renders={{
          title: (props) => createElement('h3', props),
          button: <button style={{ borderRadius: '999px' }} />,
        }}
      />
    </InState>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: 'Pleo' })).toHaveAttribute('data-status', 'connected')
    await expect(canvas.getByRole('heading', { level: 3, name: 'Pleo' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Update API Key' })).toHaveStyle({ borderRadius: '999px' })
  },
}
export const ConnectedLongName: Story = {
  args: { state: { ...connected, connection: { ...connected.connection, company: longCompany } } },
}
export const ConnectedNoName: Story = {
  args: { state: { ...connected, connection: { ...connected.connection, company: { id: longCompany.id } } } },
}
export const ExpiresSoon: Story = {
  args: { state: { ...connected, connection: { ...connected.connection, expiresAt: '2026-11-25T10:00:00Z' } } },
}
export const NotVerified: Story = {
  args: { state: { ...connected, connection: { ...connected.connection, verifiedAt: '2026-11-17T10:00:00Z' } } },
}
export const Updating: Story = { args: { state: updating }, parameters: { requirements: ['R19', 'R22'] } }
export const ValidatingUpdate: Story = { args: { state: validatingUpdate } }
export const FailedUpdate: Story = { args: { state: failedUpdate({ code: 'invalid-key' }) } }
export const FailedConnect: Story = {
  args: { state: failedConnect({ code: 'invalid-key' }) },
  parameters: { requirements: ['R11', 'R17', 'R18'] },
}
export const ActionRequired: Story = { args: { state: broken }, parameters: { requirements: ['R21', 'R24', 'R25'] } }
export const ActionRequiredIntegrated: Story = {
  args: {
    state: brokenBy({ code: 'insufficient-permissions', missingPermissions: ['users:read', 'export-jobs:write'] }),
    keyKind: 'integrated',
  },
}
export const UpdatingBroken: Story = { args: { state: updatingBroken }, parameters: { requirements: ['R24'] } }
export const Disconnecting: Story = { args: { state: exampleStates.disconnecting } }
export const FailedDisconnect: Story = { args: { state: failedDisconnect } }
export const FailedCheck: Story = { args: { state: failedCheck }, parameters: { requirements: ['R26'] } }
export const DialogUpdating: Story = { args: { state: updating, presentation: 'dialog' } }
export const DialogConfirming: Story = { args: { state: confirming, presentation: 'dialog' } }
export const DialogNotConnected: Story = { args: { presentation: 'dialog' } }

/** The replacement of a broken key: the warning stays through all of it. */
export const ValidatingBroken: Story = { args: { state: validatingBroken }, parameters: { requirements: ['R24'] } }
export const FailedBroken: Story = {
  args: { state: { status: 'failed', operation: 'update', origin: broken, failure: { code: 'invalid-key' } } },
  parameters: { requirements: ['R24'] },
}
export const ConfirmingBroken: Story = {
  args: { state: { ...confirming, origin: broken } },
  parameters: { requirements: ['R14', 'R24'] },
}
export const DisconnectingBroken: Story = { args: { state: { ...exampleStates.disconnecting, origin: broken } } }
export const ActivatingIntegrated: Story = { args: { state: exampleStates.activating, keyKind: 'integrated' } }
export const UpdatingIntegrated: Story = { args: { state: updating, keyKind: 'integrated' } }
export const ActivationUnconfirmed: Story = { args: { state: failedUpdate({ code: 'activation-unconfirmed' }) } }
export const DialogConnected: Story = { args: { state: connected, presentation: 'dialog' } }
export const DialogActionRequired: Story = { args: { state: broken, presentation: 'dialog' } }
export const DialogFailed: Story = { args: { state: failedConnect({ code: 'invalid-key' }), presentation: 'dialog' } }
export const DialogActivating: Story = { args: { state: exampleStates.activating, presentation: 'dialog' } }

/** In a panel of the host's, which has edges of its own, below a warning that the page shows already. */
export const Plain: Story = {
  parameters: { usage: (args: Args) => widgetUsage({ ...args, props: ['variant="plain"', 'warning={false}'] }) },
  render: ({ state }) => (
    <InState state={state} provider={pleoStandalone}>
      <ApiKeyConnect now={now} variant="plain" warning={false} />
    </InState>
  ),
}
export const PlainActionRequired: Story = { ...Plain, args: { state: broken } }
