import type { Meta, StoryObj } from '@storybook/react-vite'
import { radixKit } from './kits/radixKit'
import { opensDialog } from './opensDialog'
import { settingsIn } from './settingsIn'
import { statesIn } from './statesIn'

const usage = `import '@radix-ui/themes/styles.css'
import 'latchkey/styles.css'
import 'latchkey/themes/radix-themes.css'

<Theme>
  <main ref={setMain}>
    <ConnectDialog container={main} />
  </main>
</Theme>`

/**
 * Beside Radix Themes' own components, with its default theme. Its variables live inside its `Theme` element, so the
 * dialog is put in there.
 */
const meta = {
  title: 'Themes/Radix Themes',
  parameters: { width: 'full', usage, docs: { story: { inline: false, height: '900px' } } },
  ...settingsIn(radixKit),
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

export const Settings: Story = {}

/** Latchkey's dialog, opened by the library's own button. */
export const Dialog: Story = {
  name: 'Asking in a dialog',
  play: ({ canvasElement }) => opensDialog(canvasElement),
}

/** The widget in each of its states, in the library's colours. */
export const States: Story = statesIn(radixKit)
