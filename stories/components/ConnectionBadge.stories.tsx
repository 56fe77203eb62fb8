import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConnectionBadge } from '../../src/index'
import { exampleStates } from '../../src/testing'
import { badgeUsage } from '../docs/usage/badgeUsage'
import { stateUsage } from '../docs/usage/stateUsage'
import { appears } from '../fixtures/appears'
import { InState } from '../fixtures/InState'
import { failedConnect, failedUpdate, updatingBroken } from '../fixtures/states'

const meta = {
  title: 'Components/ConnectionBadge',
  component: ConnectionBadge,
  args: { status: 'connected' },
  parameters: { usage: badgeUsage },
  argTypes: {
    status: { control: 'select', options: ['not-connected', 'validating', 'connected', 'failed', 'action-required'] },
    classNames: { control: false },
  },
} satisfies Meta<typeof ConnectionBadge>
export default meta
type Story = StoryObj<typeof meta>

export const NotConnected: Story = { args: { status: 'not-connected' } }
export const ValidationInProgress: Story = { args: { status: 'validating' } }
export const Connected: Story = {
  parameters: { requirements: ['R13', 'R29'] },
  play: async ({ canvas }) => {
    await appears(canvas.getByText('Connected'))
  },
}
export const ConnectionFailed: Story = { args: { status: 'failed' } }
export const ActionRequired: Story = { args: { status: 'action-required' } }
export const Disconnecting: Story = { args: { busy: true } }

/** The five words, side by side: each has a shape of its own. */
export const All: Story = {
  parameters: {
    requirements: ['R29'],
    usage: () =>
      badgeUsage(
        { status: 'not-connected' },
        { status: 'validating' },
        { status: 'connected' },
        { status: 'failed' },
        { status: 'action-required' },
      ),
  },
  render: () => (
    <div className="row">
      <ConnectionBadge status="not-connected" />
      <ConnectionBadge status="validating" />
      <ConnectionBadge status="connected" />
      <ConnectionBadge status="failed" />
      <ConnectionBadge status="action-required" />
    </div>
  ),
}

/** In a provider it says what is true: a failed update leaves a connection connected, a broken one stays broken. */
export const FromTheConnection: Story = {
  parameters: {
    requirements: ['R29'],
    usage: () =>
      stateUsage({
        state: failedUpdate({ code: 'invalid-key' }),
        imports: ['ConnectionBadge'],
        elements: '<ConnectionBadge />',
      }),
  },
  render: () => (
    <ul aria-label="States">
      {[
        exampleStates.loading,
        exampleStates.activating,
        exampleStates.confirming,
        exampleStates.disconnecting,
        updatingBroken,
        failedConnect({ code: 'invalid-key' }),
        failedUpdate({ code: 'invalid-key' }),
      ].map((state) => (
        <li key={JSON.stringify(state)}>
          <InState state={state}>
            <ConnectionBadge />
          </InState>
        </li>
      ))}
    </ul>
  ),
  play: async ({ canvas }) => {
    const said = canvas.getAllByRole('listitem').map((item) => item.textContent)
    await expect(said).toEqual([
      'Validation in progress',
      'Validation in progress',
      'Action required',
      'Connected',
      'Action required',
      'Connection failed',
      'Connected',
    ])
  },
}
