import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { ReconnectBanner, ReconnectBanners, type State } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { bannerUsage } from '../docs/usage/bannerUsage'
import { severalUsage } from '../docs/usage/severalUsage'
import { stateUsage } from '../docs/usage/stateUsage'
import { appears } from '../fixtures/appears'
import { InState } from '../fixtures/InState'
import { severalBroken } from '../fixtures/severalBroken'
import { acme, broken, longCompany, updatingBroken, validatingBroken } from '../fixtures/states'

const inAProvider = (state: State) =>
  stateUsage({ state, imports: ['ReconnectBanner'], elements: '<ReconnectBanner />' })

const meta = {
  title: 'Components/ReconnectBanner',
  component: ReconnectBanner,
  args: {
    provider: pleoStandalone,
    failure: { code: 'expired-key' },
    company: acme,
    // Without the event: the panel would take it apart, and the page with it.
    onUpdate: fn(),
  },
  argTypes: { provider: { control: false }, classNames: { control: false } },
  parameters: { usage: bannerUsage },
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
    await expect(args.onUpdate).toHaveBeenCalledOnce()
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
export const IntegratedReconnect: Story = {
  args: { provider: pleoIntegrated, updateLabel: 'Reconnect' },
  parameters: { requirements: ['R25'] },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reconnect' }))
    await expect(args.onUpdate).toHaveBeenCalledOnce()
    await expect(canvas.queryByRole('button', { name: 'Replace API Key' })).toBeNull()
  },
}
export const LostPermissions: Story = {
  args: {
    provider: pleoIntegrated,
    failure: { code: 'insufficient-permissions', missingPermissions: ['users:read', 'export-jobs:write'] },
  },
}
/** Only a name and a cause: no company, nothing to press. */
export const OnlyAName: Story = {
  parameters: {
    usage: () => bannerUsage({ provider: 'Ledgerly', failure: { code: 'expired-key' }, onUpdate: null }),
  },
  render: () => <ReconnectBanner provider="Ledgerly" failure={{ code: 'expired-key' }} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('Your connection to Ledgerly has expired.')
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** In a provider it knows all by itself, and is a group: the live regions speak for it. */
export const FromTheConnection: Story = {
  parameters: { requirements: ['R24', 'R25'], usage: () => inAProvider(broken) },
  render: () => (
    <InState state={broken}>
      <ReconnectBanner />
    </InState>
  ),
  play: async ({ canvas }) => {
    const banner = canvas.getByRole('group', { name: /^Your connection to Pleo has been interrupted/ })
    await expect(banner).toHaveTextContent('This affects Acme ApS.')
    await appears(canvas.getByRole('button', { name: 'Replace API Key' }))
    await expect(canvas.queryByRole('alert')).toBeNull()
  },
}

/** It stays while the replacement is entered, and offers no second way to the same field. */
export const WhileUpdating: Story = {
  parameters: { requirements: ['R24'], usage: () => inAProvider(updatingBroken) },
  render: () => (
    <InState state={updatingBroken}>
      <ReconnectBanner />
    </InState>
  ),
  play: async ({ canvas }) => {
    await appears(canvas.getByText(/^Your connection to Pleo has been interrupted/))
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}
export const WhileValidating: Story = {
  ...WhileUpdating,
  parameters: { requirements: ['R24'], usage: () => inAProvider(validatingBroken) },
  render: () => (
    <InState state={validatingBroken}>
      <ReconnectBanner />
    </InState>
  ),
}
/** A page with many connections has one warning, which names those that are broken. */
export const Several: Story = {
  parameters: { usage: severalUsage },
  render: () => <ReconnectBanners connections={severalBroken} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent(/^5 connections have been interrupted: .* and 2 more\./)
    await expect(canvas.getAllByRole('button', { name: /^Replace API Key Pleo \(/ })).toHaveLength(5)
  },
}
/** One of many is warned of in full. */
export const OneOfMany: Story = {
  parameters: { usage: severalUsage },
  render: () => <ReconnectBanners connections={severalBroken.slice(-2)} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('Your connection to Pleo has been interrupted.')
    await expect(canvas.getByRole('button', { name: 'Replace API Key' })).toBeVisible()
  },
}
export const LongCompanyName: Story = { args: { company: longCompany } }
