import type { EntryFault } from './entryFault'

/** Characters (UTF-16 code units) of the longest key on one line (K10). */
export const longestKey = 4_096
const CONTROL = /\p{Cc}/u

/** Why a key on one line can't be sent at all, whatever it is; null where it can. */
export function lineFault(key: string): EntryFault | null {
  if (key === '') return 'key-missing'
  if (key.length > longestKey) return 'key-too-long'
  return CONTROL.test(key.replace(/\t/g, '')) ? 'key-unreadable' : null
}
