import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConnectionProgress, type State } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { exampleStates } from '../../src/testing'
import { stateUsage } from '../docs/usage/stateUsage'
import { appears } from '../fixtures/appears'
import { InState } from '../fixtures/InState'
import { retrying, validatingUpdate } from '../fixtures/states'

interface Args {
  state: State
  keyKind: 'standalone' | 'integrated'
}

const meta = {
  title: 'Components/ConnectionProgress',
  args: { keyKind: 'standalone', state: exampleStates.validating },
  argTypes: {
    state: { control: 'object' },
    keyKind: { control: 'inline-radio', options: ['standalone', 'integrated'] },
  },
  parameters: {
    usage: ({ state, keyKind }: Args) =>
      stateUsage({ state, keyKind, imports: ['ConnectionProgress'], elements: '<ConnectionProgress />' }),
  },
  render: ({ state, keyKind }) => (
    <InState
      key={JSON.stringify(state) + keyKind}
      state={state}
      provider={keyKind === 'integrated' ? pleoIntegrated : pleoStandalone}
      capabilities={{ activate: keyKind === 'standalone' }}
    >
      <ConnectionProgress />
    </InState>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const Validating: Story = { parameters: { requirements: ['R09', 'R22'] } }
export const ValidatingIntegrated: Story = {
  args: { keyKind: 'integrated' },
  parameters: { requirements: ['R10'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Run the installation')).toBeNull()
  },
}
export const Retrying: Story = { args: { state: retrying } }
/** The answer takes long: nothing has failed, and the person may still cancel. */
export const Slow: Story = {
  args: { state: { ...exampleStates.validating, wait: 'slow' } },
  play: async ({ canvas }) => {
    await appears(canvas.getByText(/is taking longer than usual/))
  },
}
/** It goes on by itself when the network is back. */
export const Offline: Story = {
  args: { state: { ...exampleStates.validating, wait: 'offline' } },
  play: async ({ canvas }) => {
    await appears(canvas.getByText(/^You're offline/))
  },
}
export const SlowActivation: Story = { args: { state: { ...exampleStates.activating, wait: 'slow' } } }
export const ValidatingUpdate: Story = { args: { state: validatingUpdate } }
export const Activating: Story = { args: { state: exampleStates.activating }, parameters: { requirements: ['R09'] } }
export const ActivationFailed: Story = {
  args: { state: { ...exampleStates.failed, failure: { code: 'activation-failed' } } },
}
