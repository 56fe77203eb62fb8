import '../src/styles.css'
import './preview.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'

// A busy machine takes its time between two steps of a play function.
configure({ asyncUtilTimeout: 5_000 })

/** What a host's page brings: a background, a scheme, a direction, a width. */
const page: Decorator = (Story, { globals, parameters, viewMode }) => {
  const theme = String(parameters.theme ?? globals.theme)
  const direction = String(parameters.direction ?? globals.direction)
  return (
    <div
      className="page"
      data-lk-theme={theme}
      data-width={String(parameters.width ?? 'wide')}
      data-view={viewMode}
      dir={direction}
    >
      <Story />
    </div>
  )
}

const preview: Preview = {
  decorators: [page],
  initialGlobals: { theme: 'light', direction: 'ltr' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'auto', title: "As the system's" },
        ],
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { sort: 'requiredFirst' },
    options: {
      storySort: {
        order: ['Start here', 'States', 'Components', ['ApiKeyConnect', 'KeyInput'], 'Flows', 'Headless'],
      },
    },
  },
}

export default preview
