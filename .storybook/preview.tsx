import '../src/styles.css'
import './preview.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { DocsPage } from './DocsPage'
import { initialLook, lookOf } from './Look'
import { ShownCode } from './ShownCode'
import { Surroundings } from './Surroundings'
import { toolbar } from './toolbar'
import { usageOf } from './usageOf'

// A busy machine takes its time between two steps of a play function.
configure({ asyncUtilTimeout: 5_000 })

const page: Decorator = (Story, context) => {
  const { globals, parameters, args, viewMode } = context
  const usage = usageOf(parameters, args)

  return (
    <Surroundings look={lookOf(globals, parameters)} width={String(parameters.width ?? 'wide')} view={viewMode}>
      <Story />
      {usage === undefined ? null : <ShownCode code={usage} context={context} />}
    </Surroundings>
  )
}

const preview: Preview = {
  decorators: [page],
  initialGlobals: { ...initialLook },
  globalTypes: toolbar,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { sort: 'requiredFirst' },
    docs: {
      container: DocsPage,
      codePanel: true,
      source: {
        type: 'code',
        language: 'tsx',
        transform: (code: string, { parameters, args }: Parameters<Decorator>[1]) => usageOf(parameters, args) ?? code,
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'State explorer',
          'Guides',
          [
            'Layout and banner',
            'Server rendering',
            'Own markup',
            'Own vendor',
            'Server side',
            'Many connections',
            'Theming',
            'Languages',
            'Server Actions',
            'Content Security Policy',
            'Testing',
            'Troubleshooting',
            'Migrating',
            'Versions and browsers',
          ],
          'Design tokens',
          'Themes',
          'Parts and classes',
          'Content guidelines',
          'Do and don’t',
          'Accessibility',
          'Accessibility conformance',
          'What happens to a key',
          'Benchmarks',
          'States',
          'Components',
          ['ApiKeyConnect', 'KeyInput'],
          'Providers',
          'Flows',
          'Headless',
          'Reference',
        ],
      },
    },
  },
}

export default preview
