import type { Reading } from './Channel'
import { channels } from './channels'
import { findKey } from './findKey'
import type { Finding, Found } from './table/LeakTable'
import type { WatchedPage } from './watchLeakPage'

const words = { field: 'own field', clipboard: 'own clipboard' } as const

/** What each channel shows of `keys` now. */
export async function lookEverywhere(watched: WatchedPage, keys: readonly string[]): Promise<Finding[]> {
  return Promise.all(channels.map(async ({ name, read }) => ({ channel: name, ...judge(await read(watched), keys) })))
}

function judge(readings: readonly Reading[], keys: readonly string[]): Omit<Finding, 'channel'> {
  const found = readings.flatMap(({ where, text, own }) => {
    const find = findKey(text, keys)
    return find
      ? [{ word: own ? words[own] : ('leak' as const), where: `${where}: ${find.run} characters, ${find.form}` }]
      : []
  })
  const leaks = found.filter(({ word }) => word === 'leak')
  const cell: Found = leaks.length > 0 ? 'leak' : (found[0]?.word ?? '0')
  return { cell, details: [...new Set((leaks.length > 0 ? leaks : found).map(({ where }) => where))] }
}
