import type { Installed, Instance } from './startInstances'

/**
 * What is wrong when all has come to rest: what is installed and nobody's, what is kept and not installed, and what a check
 * tells that is not so.
 */
export async function wrongs(
  { other, installed }: { readonly other: Instance; readonly installed: Installed },
  owners: readonly string[],
  keys: readonly string[],
) {
  await other.settle(owners)
  const found: string[] = []
  const lives = new Set<string>()
  for (const owner of owners) {
    const live = await other.live(owner)
    if (live) lives.add(live.key)
    if (live?.failure) found.push('false broken')
    if (live && !installed.has(live.key)) found.push('kept, and not installed')
    const answer = await other.check(owner)
    const isConnected = answer.ok && 'connection' in answer && answer.connection !== null
    if (isConnected !== (live !== null && installed.has(live.key))) found.push('false answer')
  }
  for (const key of keys) if (installed.has(key) && !lives.has(key)) found.push('installed, and nobody’s')
  return found
}
