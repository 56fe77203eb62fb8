import type { Meta, StoryObj } from '@storybook/react-vite'
import { belongs } from './belongs'
import { EveryState } from './EveryState'
import { muiKit } from './kits/muiKit'
import { opensDialog } from './opensDialog'
import { SettingsPage } from './SettingsPage'
import { standsOut } from './standsOut'
import { ThemeStage } from './ThemeStage'

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
  render: (_, { globals, parameters }) => (
    <ThemeStage kit={muiKit} globals={globals} parameters={parameters}>
      {(place) => <SettingsPage kit={muiKit} dialogIn={place} />}
    </ThemeStage>
  ),
  play: ({ canvasElement }) => belongs(canvasElement),
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

export const Settings: Story = {}
export const Dark: Story = { parameters: { theme: 'dark' } }

/** Latchkey's dialog, opened by the library's own button. */
export const Dialog: Story = { play: ({ canvasElement }) => opensDialog(canvasElement) }
export const DialogDark: Story = { ...Dialog, parameters: { theme: 'dark' } }

/** The widget in each of its states, in the library's colours. */
export const States: Story = {
  render: (_, { globals, parameters }) => (
    <ThemeStage kit={muiKit} globals={globals} parameters={parameters}>
      {() => <EveryState />}
    </ThemeStage>
  ),
  play: ({ canvasElement }) => standsOut(canvasElement),
}
export const StatesDark: Story = { ...States, parameters: { theme: 'dark' } }
