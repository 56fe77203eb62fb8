import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { CompanyConfirmation, type State } from '../../src/index'
import { exampleStates } from '../../src/testing'
import { stateUsage } from '../docs/usage/stateUsage'
import { appears } from '../fixtures/appears'
import { InState } from '../fixtures/InState'
import {
  acme,
  confirming,
  confirmingAlways,
  confirmingOneOf,
  connected,
  globex,
  longCompany,
  twelveCompanies,
} from '../fixtures/states'

interface Args {
  state: State
}

const meta = {
  title: 'Components/CompanyConfirmation',
  args: { state: confirming },
  argTypes: { state: { control: 'object' } },
  parameters: {
    usage: ({ state }: Args) =>
      stateUsage({ state, imports: ['CompanyConfirmation'], elements: '<CompanyConfirmation />' }),
  },
  render: ({ state }) => (
    <InState key={JSON.stringify(state)} state={state}>
      <CompanyConfirmation />
    </InState>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

/** Names both companies; nothing has changed yet. */
export const AnotherCompany: Story = {
  parameters: { requirements: ['R14'] },
  play: async ({ canvas }) => {
    await appears(canvas.getByRole('button', { name: 'Switch to Globex GmbH' }))
    await appears(canvas.getByRole('button', { name: 'Keep Acme ApS' }))
  },
}
export const OfABrokenConnection: Story = {
  args: { state: { ...exampleStates.confirming, origin: exampleStates['action-required'] } },
}
export const Always: Story = { args: { state: confirmingAlways } }
export const OneOfTwo: Story = { args: { state: confirmingOneOf([acme, globex], exampleStates['not-connected']) } }

/** The company that is connected now is named even where the new key does not work for it. */
export const OneOfTwoOthers: Story = {
  args: { state: confirmingOneOf([globex, longCompany], connected) },
  parameters: { requirements: ['R14'] },
  play: async ({ canvas }) => {
    await appears(canvas.getByText('Current company'))
    await appears(canvas.getByText('Acme ApS'))
    await userEvent.click(canvas.getByRole('radio', { name: /Globex GmbH/ }))
    await appears(canvas.getByRole('button', { name: 'Keep Acme ApS' }))
  },
}

/** A search from eight companies on. */
export const OneOfTwelve: Story = {
  args: { state: confirmingOneOf(twelveCompanies, connected) },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'wayne')
    await waitFor(() => expect(canvas.queryByRole('radio', { name: /Hooli Nordic/ })).toBeNull())
    await appears(canvas.getByRole('radio', { name: /Wayne Handel/ }))
  },
}
export const LongNames: Story = { args: { state: { ...exampleStates.confirming, candidates: [longCompany] } } }
export const NoNames: Story = {
  args: { state: { ...exampleStates.confirming, candidates: [{ id: globex.id }] } },
}
