import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ApiKeyConnect, ConnectDialog, type State } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { exampleStates } from '../../src/testing'
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
  replacing,
  replacingBroken,
  retrying,
  twelveCompanies,
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

export const NotConnected: Story = {}
export const NotConnectedIntegrated: Story = { args: { keyKind: 'integrated' } }
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
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
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
export const Replacing: Story = { args: { state: replacing } }
export const ValidatingUpdate: Story = { args: { state: validatingUpdate } }
export const FailedUpdate: Story = { args: { state: failedUpdate({ code: 'invalid-key' }) } }
export const FailedConnect: Story = { args: { state: failedConnect({ code: 'invalid-key' }) } }
export const ActionRequired: Story = { args: { state: broken } }
export const ActionRequiredIntegrated: Story = {
  args: {
    state: brokenBy({ code: 'insufficient-permissions', missingPermissions: ['users:read', 'export-jobs:write'] }),
    keyKind: 'integrated',
  },
}
export const ReplacingBroken: Story = { args: { state: replacingBroken } }
export const Disconnecting: Story = { args: { state: exampleStates.disconnecting } }
export const FailedDisconnect: Story = { args: { state: failedDisconnect } }
export const FailedCheck: Story = { args: { state: failedCheck } }
export const DialogReplacing: Story = { args: { state: replacing, presentation: 'dialog' } }
export const DialogConfirming: Story = { args: { state: confirming, presentation: 'dialog' } }
export const DialogNotConnected: Story = { args: { presentation: 'dialog' } }
