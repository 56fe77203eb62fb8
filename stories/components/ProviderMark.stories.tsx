import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { ProviderMark } from '../../src/index'
import { markUsage } from '../docs/usage/markUsage'
import { ownLogo } from '../fixtures/ownLogo'

const withLogo = { name: 'Ledgerly', keyKind: 'standalone', logo: ownLogo } as const

const meta = {
  title: 'Components/ProviderMark',
  component: ProviderMark,
  args: { provider: 'Ledgerly' },
  argTypes: { classNames: { control: false }, renders: { control: false } },
  parameters: { usage: () => markUsage('Ledgerly') },
} satisfies Meta<typeof ProviderMark>
export default meta
type Story = StoryObj<typeof meta>

/** The first letter of the name, in one of six tints that are no status's. */
export const Letter: Story = {
  play: async ({ canvasElement }) => {
    const { width, height } = canvasElement.querySelector('.lk-mark')?.getBoundingClientRect() ?? {}
    await expect([width, height]).toEqual([36, 36])
  },
}

/** An address of your own page, or an `https:` one. */
export const Logo: Story = {
  name: 'With a logo',
  args: { provider: withLogo },
  parameters: { usage: () => markUsage({ name: 'Ledgerly', keyKind: 'standalone', logo: '/ledgerly.svg' }) },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('.lk-mark')).toHaveAttribute('data-loaded'))
  },
}

/** Letters of any script, one tile for all. */
export const Several: Story = {
  render: () => (
    <div className="row">
      {['Pleo', 'Ledgerly', 'Økonomi', 'Бухгалтерія', 'رواتب', '7shifts'].map((name) => (
        <ProviderMark key={name} provider={name} />
      ))}
      <ProviderMark provider={withLogo} />
    </div>
  ),
}
