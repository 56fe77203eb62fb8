import { takeTurns } from '../waiting/takeTurns'
import type { ConnectionRecord } from './ConnectionRecord'
import { type EncryptionKey, sealing } from './sealing'
import type { RecordIndex, Vault } from './Vault'

interface Row {
  /** As text, as in a database: nobody changes what is kept by changing what was read. */
  readonly text: string
  readonly index: RecordIndex
  readonly version: number
}

/** How `memoryVault` keeps keys. */
export interface MemoryVaultOptions {
  /** @default one that is made up and gone with the process */
  readonly encryptionKeys?: readonly [EncryptionKey, ...EncryptionKey[]]
  /** @default that of this machine */
  readonly clock?: () => Date
  /**
   * `process`: all of them have the same connections, also where a bundler has put this module into several bundles, as
   * Next.js does for pages and routes. So two handlers with one `name` share them, in two tests of one file as well.
   * `vault`: this one has connections of its own, as each test wants. @default 'process'
   */
  readonly scope?: 'process' | 'vault'
}

interface Store {
  readonly rows: Map<string, Row>
  readonly inTurn: ReturnType<typeof takeTurns>
  readonly encryptionKey: EncryptionKey
}

const createStore = (): Store => ({
  rows: new Map(),
  inTurn: takeTurns(),
  encryptionKey: crypto.getRandomValues(new Uint8Array(32)),
})

const ofProcess = Symbol.for('latchkey.memoryVault')
const said = Symbol.for('latchkey.memoryVault.said')

function storeOfProcess(): Store {
  const here = globalThis as { [ofProcess]?: Store }
  here[ofProcess] ??= createStore()
  return here[ofProcess]
}

/**
 * When something is kept, which is when it matters: frameworks make it in processes that only look at a route, or build, and
 * each of those would say it again.
 */
function sayOnce() {
  const here = globalThis as { [said]?: true }
  if (!here[said])
    console.warn('latchkey: memoryVault is for development. Connections are gone when this process ends.')
  here[said] = true
}

/**
 * For development: within this process, and gone with it. Says so once on the console, when it keeps the first connection.
 * All of a process have the same connections, by the handler's `name`; in tests, give each handler
 * `memoryVault({ scope: 'vault' })`.
 */
export function memoryVault({
  encryptionKeys,
  clock = () => new Date(),
  scope = 'process',
}: MemoryVaultOptions = {}): Vault {
  const { rows, inTurn, encryptionKey } = scope === 'process' ? storeOfProcess() : createStore()

  return {
    ...sealing(encryptionKeys ?? [encryptionKey]),
    keeps: 'one-process',
    read(owner) {
      const row = rows.get(owner)
      // SAFETY: written by `write` alone.
      const record = row ? (JSON.parse(row.text) as ConnectionRecord) : null
      return Promise.resolve({
        record,
        version: row?.version ?? null,
        // Asked for by what writes: a framework that renders pages in advance lets nothing in them ask for the time.
        get now() {
          return clock()
        },
      })
    },
    write(owner, record, index, version) {
      if ((rows.get(owner)?.version ?? null) !== version) return Promise.resolve(false)
      sayOnce()
      rows.delete(owner)
      rows.set(owner, { text: JSON.stringify(record), index, version: (version ?? 0) + 1 })
      return Promise.resolve(true)
    },
    isUsed(installation) {
      return Promise.resolve([...rows.values()].some(({ index }) => index.installations.includes(installation)))
    },
    unfinished(prefix, most) {
      // In the order of their last change, since each change puts a row at the end.
      const found = [...rows].filter(([owner, { index }]) => owner.startsWith(prefix) && index.state === 'unfinished')
      return Promise.resolve(found.slice(0, most).map(([owner]) => owner))
    },
    alone: (name, waitMs, run) => inTurn(name, waitMs, () => run({ extend: () => Promise.resolve() })),
  }
}
