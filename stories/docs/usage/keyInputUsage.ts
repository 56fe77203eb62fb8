import type { ProviderDefinition } from '../../../src/index'
import { providerCode } from './providerCode'

export interface KeyInputUsageOptions {
  provider: ProviderDefinition | string
  error?: string | undefined
  revealable?: boolean | undefined
  passwordManager?: 'ignore' | 'allow' | undefined
  onCancel?: unknown
}

/** The field alone, from plain props: it gives the key to a function, and forgets it when that is done. */
export function keyInputUsage({ provider, error, revealable, passwordManager, onCancel }: KeyInputUsageOptions) {
  const { expression, imports, definition } = providerCode(provider)
  const props = [
    typeof provider === 'string' ? `provider="${provider}"` : `provider={${expression}}`,
    'onKeySubmit={connect}',
    ...(error ? [`error="${error}"`] : []),
    ...(revealable === false ? ['revealable={false}'] : []),
    ...(passwordManager ? [`passwordManager="${passwordManager}"`] : []),
    ...(onCancel ? ['onCancel={close}'] : []),
  ]
  return [
    `import { type ApiKey, KeyInput } from 'latchkey'`,
    ...imports,
    `import 'latchkey/styles.css'`,
    '',
    ...definition,
    '// Resolves to false where the key was refused, so that the field keeps what was typed.',
    'async function connect(key: ApiKey) {',
    `  const answer = await fetch('/api/pleo/validate', {`,
    `    method: 'POST',`,
    `    headers: { 'content-type': 'application/json' },`,
    '    body: JSON.stringify({ key: key.reveal() }),',
    '  })',
    '  return answer.ok',
    '}',
    '',
    `export function PleoKey(${onCancel ? '{ close }: { close: () => void }' : ''}) {`,
    '  return (',
    '    <KeyInput',
    ...props.map((prop) => `      ${prop}`),
    '    />',
    '  )',
    '}',
    '',
  ].join('\n')
}
