import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { ApiKeyConnect, ConnectionBadge, ReconnectBanner, type State } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { exampleStates } from '../../src/testing'
import { InState } from '../fixtures/InState'
import { broken, connected, failedConnect, now } from '../fixtures/states'
import { BareRoot } from './BareRoot'

interface Args {
  state: State
}

/**
 * Without any style sheet of ours: plain elements in the browser's own style, in the right order, with the same labels,
 * and nothing told by looks alone. In a shadow root, which the page's sheets don't reach.
 */
const meta = {
  title: 'Themes/No stylesheet',
  args: { state: exampleStates['not-connected'] },
  argTypes: { state: { control: 'object' } },
  render: ({ state }) => (
    <BareRoot>
      <InState key={JSON.stringify(state)} state={state} provider={pleoStandalone}>
        <ApiKeyConnect now={now} />
      </InState>
    </BareRoot>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const bare = (canvasElement: HTMLElement) => {
  const root = canvasElement.querySelector('.bare')?.shadowRoot
  if (!root) throw new Error('There is no shadow root.')
  // SAFETY: a shadow root has all that the queries need of an element.
  return within(root as unknown as HTMLElement)
}

export const NotConnected: Story = {
  play: async ({ canvasElement }) => {
    const canvas = bare(canvasElement)
    const field = canvas.getByLabelText('Pleo API key')
    await expect(field).toHaveAttribute('type', 'password')
    await expect(getComputedStyle(canvas.getByRole('button', { name: 'Connect' })).appearance).toBe('auto')
  },
}
export const Validating: Story = { args: { state: exampleStates.validating } }
export const Confirming: Story = { args: { state: exampleStates.confirming } }
export const Failed: Story = { args: { state: failedConnect({ code: 'invalid-key' }) } }
export const Connected: Story = { args: { state: connected } }
export const ActionRequired: Story = { args: { state: broken } }
export const PartsAlone: Story = {
  render: () => (
    <BareRoot>
      <ReconnectBanner provider={pleoIntegrated} failure={{ code: 'revoked-key' }} onUpdate={() => {}} />
      <p>
        Pleo: <ConnectionBadge status="connected" />
      </p>
    </BareRoot>
  ),
}
