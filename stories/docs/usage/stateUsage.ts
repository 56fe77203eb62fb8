import type { ProviderDefinition, State } from '../../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../../src/providers'
import { howToReach, type Way } from './howToReach'
import { literal } from './literal'
import { providerCode } from './providerCode'
import { scriptOf } from './scriptOf'

export interface StateUsageOptions {
  state: State
  /** @default Pleo's, of this kind of key */
  provider?: ProviderDefinition
  keyKind?: 'standalone' | 'integrated' | undefined
  /** What is imported from `latchkey`. */
  imports: readonly string[]
  /** The elements within a provider; without one, further props of the widget. A line each. */
  elements: string
  /** @default true */
  inProvider?: boolean
}

/** How a host's own page gets to a state: with its backend where that state is where a page starts, else with a script. */
export function stateUsage({
  state,
  keyKind,
  provider: given = keyKind === 'integrated' ? pleoIntegrated : pleoStandalone,
  imports,
  elements,
  inProvider = true,
}: StateUsageOptions): string {
  const way = howToReach(state)
  const provider = providerCode(given)
  const isStart = state.status === 'not-connected'
  const named = inProvider ? [...imports, 'ConnectionProvider', 'useApiKeyConnection'] : [...imports]
  if (inProvider && way.entersKey && !named.includes('KeyInput') && !elements.includes('<ConnectDialog')) {
    named.push('KeyInput')
    elements = `<KeyInput />\n${elements}`
  }

  const code = [
    `import { ${named.sort(byName).join(', ')} } from 'latchkey'`,
    ...(isStart ? [`import { httpValidator } from 'latchkey/http'`] : []),
    ...provider.imports,
    ...(isStart ? [] : [`import { scriptedValidator } from 'latchkey/testing'`]),
    `import 'latchkey/styles.css'`,
    '',
    ...provider.definition,
    isStart
      ? `const validator = httpValidator('/api/pleo')`
      : `// In your app: httpValidator('/api/pleo'). Here, a script answers.\nconst validator = ${scriptOf(way)}`,
    '',
    ...(way.steps.length ? [`// ${way.steps.join(' ')}`] : []),
    'export function PleoSettings() {',
    ...(inProvider ? providerBody(way, provider.expression, elements) : widgetBody(way, provider.expression, elements)),
    '}',
  ]
  return `${code.join('\n')}\n`
}

function byName(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1
}

function options({ initialConnection, confirmCompany }: Way): readonly (readonly [name: string, value: unknown])[] {
  return [
    ...(initialConnection === undefined ? [] : [['initialConnection', initialConnection] as const]),
    ...(confirmCompany ? [['confirmCompany', confirmCompany] as const] : []),
  ]
}

function providerBody(way: Way, provider: string, elements: string): string[] {
  return [
    '  const connection = useApiKeyConnection({',
    `    provider: ${provider},`,
    '    ...validator,',
    ...options(way).map(([name, value]) => `    ${name}: ${literal(value, '    ')},`),
    '  })',
    '',
    '  return (',
    '    <ConnectionProvider connection={connection}>',
    ...elements.split('\n').map((line) => `      ${line}`),
    '    </ConnectionProvider>',
    '  )',
  ]
}

function widgetBody(way: Way, provider: string, elements: string): string[] {
  const props = [
    `provider={${provider}}`,
    '{...validator}',
    ...options(way).map(([name, value]) =>
      typeof value === 'string' ? `${name}="${value}"` : `${name}={${literal(value, '      ')}}`,
    ),
  ]
  return [
    '  return (',
    '    <ApiKeyConnect',
    ...props.map((prop) => `      ${prop}`),
    ...elements
      .split('\n')
      .filter(Boolean)
      .map((line) => `      ${line}`),
    '    />',
    '  )',
  ]
}
