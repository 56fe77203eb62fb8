import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConnectionBadge } from '../../src/index'

const meta = {
  title: 'Components/ConnectionBadge',
  component: ConnectionBadge,
  args: { status: 'connected' },
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
    await expect(canvas.getByText('Connected')).toBeVisible()
  },
}
export const ConnectionFailed: Story = { args: { status: 'failed' } }
export const ActionRequired: Story = { args: { status: 'action-required' } }
export const Disconnecting: Story = { args: { busy: true } }

/** The five words, side by side: each has a shape of its own. */
export const All: Story = {
  parameters: { requirements: ['R29'] },
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
