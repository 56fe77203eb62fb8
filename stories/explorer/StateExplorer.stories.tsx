import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { flowUsage } from '../docs/usage/flowUsage'
import { aKey } from '../fixtures/aKey'
import { appears } from '../fixtures/appears'
import { enterKey } from '../fixtures/enterKey'
import { scriptedAnswers } from './explorerAnswers'
import { StateExplorer } from './StateExplorer'

const meta = {
  title: 'State explorer/Explorer',
  component: StateExplorer,
  parameters: { width: 'full', controls: { expanded: true }, usage: flowUsage },
  args: {
    validate: 'accept',
    activate: 'accept',
    disconnect: 'accept',
    delay: 1,
    keyKind: 'standalone',
    presentation: 'inline',
  },
  argTypes: {
    keyKind: { control: 'inline-radio', options: ['standalone', 'integrated'] },
    presentation: { control: 'inline-radio', options: ['inline', 'dialog'] },
    validate: { control: 'select', options: scriptedAnswers },
    activate: { control: 'select', options: scriptedAnswers },
    disconnect: { control: 'inline-radio', options: ['accept', 'fail'] },
    delay: { control: { type: 'range', min: 0, max: 12, step: 0.5 } },
  },
  render: (args) => <StateExplorer key={`${args.keyKind}${args.presentation}`} {...args} />,
} satisfies Meta<typeof StateExplorer>
export default meta
type Story = StoryObj<typeof meta>

/** Choose in the controls what the backend answers, paste any key, and see what a person sees. */
export const Explore: Story = {
  args: { delay: 0 },
  play: async ({ canvas, canvasElement }) => {
    await appears(canvas.getByRole('img', { name: 'The states. Now: not-connected' }))
    await enterKey(canvasElement, aKey('aaaaaa'))
    await appears(await canvas.findByRole('img', { name: 'The states. Now: connected' }))
    const why = canvas.getByRole('combobox', { name: /The key stopped working/ })
    await userEvent.selectOptions(why, 'revoked-key')
    await appears(canvas.getByRole('img', { name: 'The states. Now: action-required' }))
    const events = within(canvas.getByRole('region', { name: 'Events' }))
    await expect(events.getByText(/"type":"action-required"/)).toBeVisible()
    await expect(canvas.queryByText(aKey('aaaaaa'))).toBeNull()
    // Whoever opens the page begins at the beginning.
    await userEvent.click(canvas.getByRole('button', { name: 'Nothing is connected' }))
    await appears(canvas.getByRole('img', { name: 'The states. Now: not-connected' }))
  },
}
