import type { StoryObj } from '@storybook/react-vite'
import { belongs } from './belongs'
import type { Kit } from './Kit'
import { SettingsPage } from './SettingsPage'
import { ThemeStage } from './ThemeStage'

/** The settings page of an app made with a library, Latchkey among its parts. */
export const settingsIn = (kit: Kit) =>
  ({
    render: (_, { globals, parameters }) => (
      <ThemeStage kit={kit} globals={globals} parameters={parameters}>
        {(place) => <SettingsPage kit={kit} dialogIn={place} />}
      </ThemeStage>
    ),
    play: ({ canvasElement }) => belongs(canvasElement),
  }) satisfies StoryObj
