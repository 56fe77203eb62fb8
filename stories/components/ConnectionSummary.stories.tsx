import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { ConnectionSummary, type State } from '../../src/index'
import { exampleStates } from '../../src/testing'
import { stateUsage } from '../docs/usage/stateUsage'
import { appears } from '../fixtures/appears'
import { InState } from '../fixtures/InState'
import { broken, connected, failedDisconnect, longCompany, now } from '../fixtures/states'

interface Args {
  state: State
  compact: boolean
}

const withDetails = (connection: Partial<typeof connected.connection>): State => ({
  ...connected,
  connection: { ...connected.connection, ...connection },
})

const meta = {
  title: 'Components/ConnectionSummary',
  args: { state: connected, compact: false },
  argTypes: { state: { control: 'object' } },
  parameters: {
    usage: ({ state, compact }: Args) =>
      stateUsage({
        state,
        imports: ['ConnectionSummary'],
        elements: compact ? '<ConnectionSummary compact />' : '<ConnectionSummary />',
      }),
  },
  render: ({ state, compact }) => (
    <InState key={JSON.stringify(state)} state={state}>
      <ConnectionSummary now={now} compact={compact} />
    </InState>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const Connected: Story = {
  parameters: { requirements: ['R05', 'R12', 'R13', 'R19', 'R21'] },
  play: async ({ canvas }) => {
    await appears(canvas.getByText('Connected to Acme ApS'))
    await appears(canvas.getByRole('button', { name: 'Update API Key' }))
  },
}
export const Compact: Story = { name: 'Without the dates', args: { compact: true } }
export const WithoutName: Story = { args: { state: withDetails({ company: { id: longCompany.id } }) } }
export const LongName: Story = { args: { state: withDetails({ company: longCompany }) } }
export const ExpiresSoon: Story = { args: { state: withDetails({ expiresAt: '2026-11-25T10:00:00Z' }) } }
export const Expired: Story = { args: { state: withDetails({ expiresAt: '2026-11-19T10:00:00Z' }) } }
export const NotVerifiedSince: Story = { args: { state: withDetails({ verifiedAt: '2026-11-17T10:00:00Z' }) } }
export const ActionRequired: Story = { args: { state: broken }, parameters: { requirements: ['R21'] } }
export const Disconnecting: Story = { args: { state: exampleStates.disconnecting } }
export const DisconnectFailed: Story = { args: { state: failedDisconnect }, parameters: { requirements: ['R26'] } }

/** Asks before it disconnects, and the focus goes along. */
export const AsksFirst: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Disconnect' }))
    const keep = canvas.getByRole('button', { name: 'Keep connected' })
    await appears(keep)
    await userEvent.click(keep)
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Disconnect' })).toHaveFocus())
  },
}
