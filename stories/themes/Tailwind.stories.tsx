import type { Meta, StoryObj } from '@storybook/react-vite'
import { tailwindKit } from './kits/tailwindKit'
import { opensDialog } from './opensDialog'
import { settingsIn } from './settingsIn'
import { statesIn } from './statesIn'

const usage = `/* In the style sheet that imports Tailwind: */
@layer theme, base, latchkey, components, utilities;
@import "tailwindcss";
@import "latchkey/styles.css";
@import "latchkey/themes/tailwind.css";`

/**
 * Beside elements styled with Tailwind CSS utilities, as in an app without a component library.
 */
const meta = {
  title: 'Themes/Tailwind v4',
  parameters: { width: 'full', usage, docs: { story: { inline: false, height: '900px' } } },
  ...settingsIn(tailwindKit),
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
export const States: Story = statesIn(tailwindKit)
