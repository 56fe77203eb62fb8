import '../src/styles.css'
import './preview.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { DocsPage } from './DocsPage'
import { initialLook, lookOf } from './Look'
import { ShownCode } from './ShownCode'
import { Surroundings } from './Surroundings'
import { stayInPlace } from './stayInPlace'
import { toolbar } from './toolbar'
import { usageOf } from './usageOf'

// A busy machine takes its time between two steps of a play function.
configure({ asyncUtilTimeout: 60_000 })
stayInPlace()

/** Headings of what is shown on a page, which are none of its own. */
const notOfThePage = '.example *, .sample *, .gallery *, .anatomy *, .sb-unstyled *, .skip-toc'

const page: Decorator = (Story, context) => {
  const { globals, parameters, args, viewMode } = context
  const usage = usageOf(parameters, args)

  return (
    <Surroundings look={lookOf(globals, parameters)} view={viewMode}>
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
      toc: { headingSelector: 'h2, h3', title: 'On this page', ignoreSelector: notOfThePage },
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
          'Install',
          'Providers',
          'Components',
          [
            'ApiKeyConnect',
            'KeyInput',
            'ConnectDialog',
            'ConnectionRow',
            'In a table or list',
            'ReconnectBanner',
            'ConnectionBadge',
            'ProviderMark',
            'ConnectionSummary',
            'ConnectionProgress',
            'CompanyConfirmation',
            'Failures',
          ],
          'Flows',
          ['Standalone', 'Integrated', 'Recovery'],
          'Theming',
          ['Design tokens', 'Parts and classes'],
          'Themes',
          ['Using a theme'],
          'Words',
          ['Content guidelines', 'Do and don’t'],
          'Accessibility',
          ['What was tested', 'Conformance report'],
          'Security',
          'State explorer',
          ['Explorer', 'The ten states'],
          'Headless',
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
          'Benchmarks',
          'Reference',
        ],
      },
    },
  },
}

export default preview
