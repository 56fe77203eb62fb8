import type { Meta, StoryObj } from '@storybook/react-vite'
import { shadcnKit } from './kits/shadcnKit'
import { opensDialog } from './opensDialog'
import { settingsIn } from './settingsIn'
import { statesIn } from './statesIn'

const usage = `/* In the style sheet that imports Tailwind: */
@layer theme, base, latchkey, components, utilities;
@import "tailwindcss";
@import "latchkey/styles.css";
@import "latchkey/themes/shadcn.css";`

/**
 * Beside components as shadcn/ui puts them into an app: its token names, with the default values that it documents. They
 * come as source and not as a package, so the few that are shown here are built for this page, in our own words.
 */
const meta = {
  title: 'Themes/shadcn ui',
  parameters: { width: 'full', usage, docs: { story: { inline: false, height: '900px' } } },
  ...settingsIn(shadcnKit),
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
export const States: Story = statesIn(shadcnKit)
