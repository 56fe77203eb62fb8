import { vaultHangs } from '../waiting/vaultHangs'
import { within } from '../waiting/within'
import type { Vault } from './Vault'

/**
 * The same vault, of which every call ends: one that hangs would hold its owner's turn, and whoever drains, for ever.
 *
 * @param ms for each call, after which it rejects
 */
export function vaultWithin(ms: number, vault: Vault): Vault {
  const soon = <Result>(asked: Promise<Result>) => within(ms, asked, vaultHangs)

  return {
    keeps: vault.keeps,
    isStale: (sealed) => vault.isStale(sealed),
    seal: (text, boundTo) => soon(vault.seal(text, boundTo)),
    open: (sealed, boundTo) => soon(vault.open(sealed, boundTo)),
    read: (owner) => soon(vault.read(owner)),
    write: (owner, record, index, version) => soon(vault.write(owner, record, index, version)),
    isUsed: (installation) => soon(vault.isUsed(installation)),
    unfinished: (prefix, most) => soon(vault.unfinished(prefix, most)),

    async alone(name, waitMs, run) {
      const [begun, ended] = [new AbortController(), new AbortController()]
      let isGivenUp = false
      const turn = vault.alone(name, waitMs, async (given) => {
        // Whoever waited for this turn has been told that it did not come.
        if (isGivenUp) vaultHangs()
        begun.abort()
        try {
          return await run({ extend: () => soon(given.extend()) })
        } finally {
          ended.abort()
        }
      })
      await within(waitMs + ms, Promise.race([turn, aborted(begun)]), () => {
        isGivenUp = true
        vaultHangs()
      })
      // Everything in it ends by itself.
      await Promise.race([turn, aborted(ended)])
      return soon(turn)
    },
  }
}

function aborted({ signal }: AbortController): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
