import { CANARY } from './canary'

let count = 0

const hex = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * A key for a test, of the form of a real one (`pls_`, 32 hex digits, `_`, 6 hex digits) and another one at each
 * call. It holds the canary that tests/setup.ts looks for; `label` (up to four ASCII characters) is in it as hex, for
 * whoever reads a dump.
 */
export function aKey(label = 'key'): string {
  count += 1
  const tail = count.toString(16)
  return `pls_${CANARY}${hex(label).slice(0, 8).padEnd(8, '0')}${tail.padStart(8, 'a')}_${tail.padStart(6, 'd')}`
}

/** As `aKey`, in a form that no provider is known for: for tests with a provider that is not Pleo, who would be asked about it. */
export function aPlainKey(label?: string): string {
  // No hexadecimal digits, so that it is never in the rest as well: that would be asked about as two keys in a row.
  return aKey(label).replace('pls_', 'acme_')
}
