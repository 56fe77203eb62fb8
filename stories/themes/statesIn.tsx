import type { StoryObj } from '@storybook/react-vite'
import { EveryState } from './EveryState'
import type { Kit } from './Kit'
import { standsOut } from './standsOut'
import { ThemeStage } from './ThemeStage'

/** The widget in each of its states, in a library's colours. */
export const statesIn = (kit: Kit) =>
  ({
    render: (_, { globals, parameters }) => (
      <ThemeStage kit={kit} globals={globals} parameters={parameters}>
        {() => <EveryState />}
      </ThemeStage>
    ),
    play: ({ canvasElement }) => standsOut(canvasElement),
  }) satisfies StoryObj
