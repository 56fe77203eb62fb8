import type { Meta, StoryObj } from '@storybook/react-vite'
import { muiKit } from './kits/muiKit'
import { opensDialog } from './opensDialog'
import { settingsIn } from './settingsIn'
import { statesIn } from './statesIn'

const usage = `import 'latchkey/styles.css'
import 'latchkey/themes/mui.css'

const theme = createTheme({ cssVariables: true })`

/**
 * Beside MUI's own components, with its default theme and `cssVariables: true`. MUI is mirrored by a plugin for its
 * style engine, which this page is without, so there is no story from right to left.
 */
const meta = {
  title: 'Themes/MUI',
  parameters: { width: 'full', usage, docs: { story: { inline: false, height: '900px' } } },
  ...settingsIn(muiKit),
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
export const States: Story = statesIn(muiKit)
