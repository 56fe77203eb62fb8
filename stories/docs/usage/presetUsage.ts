import type { ProviderDefinition } from '../../../src/index'

/** A page that connects a vendor there is a preset for. The entry is named as the vendor, in small letters. */
export function presetUsage({ provider: { name } }: { readonly provider: ProviderDefinition }): string {
  const entry = name.toLowerCase()
  return `import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { ${entry} } from 'latchkey/providers/${entry}'
import 'latchkey/styles.css'

const validator = httpValidator('/api/${entry}')

export function ${name}Settings() {
  return <ApiKeyConnect provider={${entry}} {...validator} />
}
`
}
