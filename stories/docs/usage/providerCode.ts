import type { ProviderDefinition } from '../../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../../src/providers'
import { literal } from './literal'

const ready = { pleoStandalone, pleoIntegrated }

export interface ProviderCode {
  /** The name that stands for it, or the text itself. */
  readonly expression: string
  readonly imports: readonly string[]
  readonly definition: readonly string[]
}

/** How code names a provider: a ready one, a ready one with more fields, a bare name, or a definition of its own. */
export function providerCode(provider: ProviderDefinition | string): ProviderCode {
  if (typeof provider === 'string') return { expression: `'${provider}'`, imports: [], definition: [] }
  const from = (...names: string[]) => [`import { ${names.join(', ')} } from 'latchkey/providers'`]
  const [known] = Object.entries(ready).find(([, one]) => one === provider) ?? []
  if (known) return { expression: known, imports: from(known), definition: [] }

  const own = provider.name.toLowerCase()
  const [base, of] = Object.entries(ready).find(([, { keySource }]) => keySource?.url === provider.keySource?.url) ?? []
  if (base && of?.name === provider.name) {
    const kind = provider.keyKind === 'integrated' ? 'pleoIntegrated' : 'pleoStandalone'
    const fields = literal(provider.fields ?? [], '  ')
    return {
      expression: own,
      imports: from('defineProvider', kind),
      definition: [`const ${own} = defineProvider({\n  ...${kind},\n  fields: ${fields},\n})`, ''],
    }
  }
  return {
    expression: own,
    imports: from('defineProvider'),
    definition: [`const ${own} = defineProvider(${literal(provider)})`, ''],
  }
}
