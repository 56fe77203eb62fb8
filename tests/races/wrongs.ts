import type { CheckAnswer } from 'latchkey/server'
import type { Installed, Instance } from './startInstances'

/** What no race may end in. */
export type Wrong =
  | 'two keys live'
  | 'installation without an owner'
  | 'false Connected'
  | 'false broken'
  | 'wrong answer'

/**
 * What is wrong when all has come to rest: what is installed and nobody's, what is kept and not installed, and what a check
 * tells that is not so.
 */
export async function wrongs(
  { other, installed }: { readonly other: Instance; readonly installed: Installed },
  owners: readonly string[],
  keys: readonly string[],
): Promise<Wrong[]> {
  await other.settle(owners)
  const found: Wrong[] = []
  const lives = new Set<string>()
  for (const owner of owners) {
    const live = await other.live(owner)
    if (live) lives.add(live.key)
    const isSo = live !== null && installed.has(live.key)
    if (live?.failure || (live && !isSo)) found.push('false broken')
    const answer = await other.check(owner)
    if (isConnected(answer) && !isSo) found.push('false Connected')
    if (isSo && !isConnected(answer)) found.push('false broken')
  }
  const there = keys.filter((key) => installed.has(key))
  if (there.length > owners.length) found.push('two keys live')
  for (const key of there) if (!lives.has(key)) found.push('installation without an owner')
  return found
}

/** Whether a check told Connected. */
export function isConnected(answer: CheckAnswer): boolean {
  return answer.ok && 'connection' in answer && answer.connection !== null
}

/** As `wrongs`, with the milliseconds that it took until all had come to rest. */
export async function wrongsInTime(...given: Parameters<typeof wrongs>) {
  const [{ other }, owners] = given
  const since = performance.now()
  await other.settle(owners)
  const restMs = performance.now() - since
  return { wrong: await wrongs(...given), restMs }
}
