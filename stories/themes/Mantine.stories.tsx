import type { Meta, StoryObj } from '@storybook/react-vite'
import { mantineKit } from './kits/mantineKit'
import { opensDialog } from './opensDialog'
import { settingsIn } from './settingsIn'
import { statesIn } from './statesIn'

const usage = `import '@mantine/core/styles.css'
import 'latchkey/styles.css'
import 'latchkey/themes/mantine.css'`

/**
 * Beside Mantine's own components, with its default theme but for two shades: `primaryShade: 8` and a darker red for
 * errors, since its defaults are too faint to be read on and in.
 */
const meta = {
  title: 'Themes/Mantine',
  parameters: { width: 'full', usage, docs: { story: { inline: false, height: '900px' } } },
  ...settingsIn(mantineKit),
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
export const States: Story = statesIn(mantineKit)
