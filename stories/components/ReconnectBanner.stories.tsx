import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { ReconnectBanner } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { acme, longCompany } from '../fixtures/states'

const meta = {
  title: 'Components/ReconnectBanner',
  component: ReconnectBanner,
  args: {
    provider: pleoStandalone,
    failure: { code: 'expired-key' },
    company: acme,
    // Without the event: the panel would take it apart, and the page with it.
    onReplace: fn(),
  },
  argTypes: { provider: { control: false }, classNames: { control: false } },
} satisfies Meta<typeof ReconnectBanner>
export default meta
type Story = StoryObj<typeof meta>

export const StandaloneExpired: Story = {
  parameters: { requirements: ['R24', 'R25', 'R27'] },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      'Your connection to Pleo has expired. Please update your API Key to restore access.',
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Replace API Key' }))
    await expect(args.onReplace).toHaveBeenCalledOnce()
  },
}
export const StandaloneRevoked: Story = { args: { failure: { code: 'revoked-key' } } }
export const IntegratedRevoked: Story = {
  args: { provider: pleoIntegrated, failure: { code: 'revoked-key' } },
  parameters: { requirements: ['R28'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      'Your connection to Pleo has been interrupted. Please update your API Key to restore access.',
    )
  },
}
export const IntegratedReconnect: Story = { args: { provider: pleoIntegrated, actionLabel: 'Reconnect' } }
export const LostPermissions: Story = {
  args: {
    provider: pleoIntegrated,
    failure: { code: 'insufficient-permissions', missingPermissions: ['users:read', 'export-jobs:write'] },
  },
}
export const LongCompanyName: Story = { args: { company: longCompany } }
export const Dark: Story = { parameters: { theme: 'dark' } }
export const RightToLeft: Story = { parameters: { direction: 'rtl' } }
export const Narrow: Story = { parameters: { width: 'narrow' } }
