import type { Vault } from '../vault/Vault'
import { vaultHangs } from '../waiting/vaultHangs'
import { within } from '../waiting/within'
import type { HandlerHealth } from './HandlerHealth'

/** Milliseconds; whoever asks gives up soon. */
const limitMs = 5_000
const mostWaiting = 100

/** How one instance is. Knows what requests have met, and asks the vault; never rejects. */
export function createHealth(vault: Vault) {
  let provider: HandlerHealth['provider'] = 'not-asked'
  let opened: 'well' | 'unreadable' = 'well'

  return {
    providerWas(state: 'well' | 'failing') {
      provider = state
    },
    keyWas(state: 'well' | 'unreadable') {
      opened = state
    },
    /** @param prefix of the names of owners */
    async ask(prefix: string): Promise<HandlerHealth> {
      const [waiting, seals] = await Promise.all([
        answered(async () => (await vault.unfinished(prefix, mostWaiting)).length),
        answered(async () => (await vault.open(await vault.seal('health', prefix), prefix)) === 'health'),
      ])
      return {
        vault: waiting === null ? 'failing' : 'well',
        provider,
        keys: seals ? opened : 'failing',
        waiting: waiting ?? 0,
      }
    },
  }
}

/** Null where it does not. */
async function answered<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  try {
    return await within(limitMs, ask(), vaultHangs)
  } catch {
    return null
  }
}
