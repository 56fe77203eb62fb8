import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { ConnectDialog, type State } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { exampleStates } from '../../src/testing'
import { openUsage } from '../docs/usage/openUsage'
import { stateUsage } from '../docs/usage/stateUsage'
import { InState } from '../fixtures/InState'
import { confirming, failedUpdate, updating, updatingBroken, validatingUpdate } from '../fixtures/states'

interface Args {
  state: State
  keyKind: 'standalone' | 'integrated'
}

const meta = {
  title: 'Components/ConnectDialog',
  args: { keyKind: 'standalone', state: exampleStates['not-connected'] },
  argTypes: {
    state: { control: 'object' },
    keyKind: { control: 'inline-radio', options: ['standalone', 'integrated'] },
  },
  parameters: {
    usage: ({ state, keyKind }: Args) =>
      stateUsage({
        state,
        keyKind,
        imports: ['ConnectDialog', 'ConnectionSummary'],
        elements: '<ConnectionSummary />\n<ConnectDialog />',
      }),
  },
  render: ({ state, keyKind }) => (
    <InState
      key={JSON.stringify(state) + keyKind}
      state={state}
      provider={keyKind === 'integrated' ? pleoIntegrated : pleoStandalone}
    >
      <ConnectDialog />
    </InState>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const Closed: Story = {}

export const OpensAndGivesTheFocusBack: Story = {
  play: async ({ canvas, canvasElement }) => {
    const opener = canvas.getByRole('button', { name: 'Connect' })
    await userEvent.click(opener)
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog', { name: 'Connect to Pleo' })
    await waitFor(() => expect(within(dialog).getByLabelText('Pleo API key')).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(opener).toHaveFocus())
  },
}

function OpenedByThePage() {
  const [open, setOpen] = useState(false)
  return (
    <InState state={exampleStates['not-connected']}>
      <button type="button" className="host-button" onClick={() => setOpen(true)}>
        Set up Pleo
      </button>
      <ConnectDialog open={open} onOpenChange={setOpen} trigger={null} />
    </InState>
  )
}
/** The page says whether it is open. */
export const OpenedByAButtonOfThePage: Story = {
  parameters: { usage: openUsage },
  render: () => <OpenedByThePage />,
  play: async ({ canvas, canvasElement }) => {
    const opener = canvas.getByRole('button', { name: 'Set up Pleo' })
    await userEvent.click(opener)
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog', { name: 'Connect to Pleo' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(opener).toHaveFocus())
  },
}
export const Updating: Story = { args: { state: updating }, parameters: { requirements: ['R22'] } }
export const UpdatingIntegrated: Story = { args: { state: updating, keyKind: 'integrated' } }
export const UpdatingABrokenKey: Story = { args: { state: updatingBroken } }
export const Validating: Story = { args: { state: validatingUpdate } }
export const Confirming: Story = { args: { state: confirming }, parameters: { requirements: ['R14'] } }
export const Activating: Story = { args: { state: exampleStates.activating } }
export const Failed: Story = {
  args: { state: failedUpdate({ code: 'invalid-key' }) },
  parameters: { requirements: ['R18'] },
}
