import '../src/styles.css'
import './preview.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { MessagesProvider } from '../src/index'
import { previewLanguages } from './previewLanguages'

// A busy machine takes its time between two steps of a play function.
configure({ asyncUtilTimeout: 5_000 })

/** What a host's page brings: a background, a scheme, a direction, a width. */
const page: Decorator = (Story, context) => {
  const { globals, parameters, viewMode } = context
  const theme = String(parameters.theme ?? globals.theme)
  const locale = String(parameters.language ?? globals.language)
  const { messages, direction: own } = previewLanguages[locale] ?? previewLanguages.en
  const direction = String(parameters.direction ?? globals.direction)
  return (
    <div
      className="page"
      data-lk-theme={theme}
      data-width={String(parameters.width ?? 'wide')}
      data-view={viewMode}
      lang={locale}
      dir={direction === 'own' ? own : direction}
    >
      {locale === 'en' ? (
        <Story />
      ) : (
        <MessagesProvider messages={messages} locale={locale}>
          <Story />
        </MessagesProvider>
      )}
    </div>
  )
}

const preview: Preview = {
  decorators: [page],
  initialGlobals: { theme: 'light', direction: 'own', language: 'en' },
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
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(previewLanguages).map(([value, { title }]) => ({ value, title })),
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'own', title: "As the language's" },
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
        order: [
          'Start here',
          'States',
          'What happens to a key',
          'Components',
          ['ApiKeyConnect', 'KeyInput'],
          'Flows',
          'Headless',
        ],
      },
    },
  },
}

export default preview
