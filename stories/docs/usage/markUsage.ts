import type { ProviderDefinition } from '../../../src/index'
import { literal } from './literal'

/** A mark in a menu of the host's own, beside the name. */
export function markUsage(provider: ProviderDefinition | string): string {
  const isName = typeof provider === 'string'
  const imported = isName ? 'ProviderMark' : 'type ProviderDefinition, ProviderMark'
  const definition = isName ? '' : `const ledgerly: ProviderDefinition = ${literal(provider)}\n\n`
  return `import { ${imported} } from 'latchkey'
import 'latchkey/styles.css'

${definition}export function MenuEntry() {
  return (
    <a href="/integrations/ledgerly">
      <ProviderMark provider=${isName ? `"${provider}"` : '{ledgerly}'} />
      ${isName ? provider : '{ledgerly.name}'}
    </a>
  )
}
`
}
