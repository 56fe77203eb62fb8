import type { Company, Failure, KeyKind } from '../../../src/index'
import { literal } from './literal'

export interface BannerUsageOptions {
  provider: string | { readonly keyKind: KeyKind }
  failure: Failure
  company?: Company | undefined
  updateLabel?: string | undefined
  /** @default there is something to press */
  onUpdate?: unknown
}

/** The warning alone, from plain props. */
export function bannerUsage({ provider, failure, company, updateLabel, ...rest }: BannerUsageOptions): string {
  const definition =
    typeof provider === 'object' ? (provider.keyKind === 'integrated' ? 'pleoIntegrated' : 'pleoStandalone') : null
  const acts = !('onUpdate' in rest) || typeof rest.onUpdate === 'function'
  const props = [
    definition ? `provider={${definition}}` : `provider=${JSON.stringify(provider)}`,
    `failure={${literal(failure, '      ')}}`,
    ...(company ? [`company={${literal(company, '      ')}}`] : []),
    ...(updateLabel ? [`updateLabel="${updateLabel}"`] : []),
    ...(acts ? ['onUpdate={openSettings}'] : []),
  ]
  return [
    `import { ReconnectBanner } from 'latchkey'`,
    ...(definition ? [`import { ${definition} } from 'latchkey/providers'`] : []),
    `import 'latchkey/styles.css'`,
    '',
    '// What your backend knows: what the provider refused the key for, and whose it was.',
    `export function PleoWarning(${acts ? '{ openSettings }: { openSettings: () => void }' : ''}) {`,
    '  return (',
    '    <ReconnectBanner',
    ...props.map((prop) => `      ${prop}`),
    '    />',
    '  )',
    '}',
    '',
  ].join('\n')
}
