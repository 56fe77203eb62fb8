import { type ConnectionRecord, type EncryptionKey, sealing, type Vault } from 'latchkey/server'

/** The part of a Cloudflare KV namespace that is needed. */
export interface KeyValueStore {
  get(key: string): Promise<string | null>
  put(key: string, value: string): Promise<void>
  delete(key: string): Promise<void>
}

/**
 * Keeps connections in a key-value store, with sealed keys. Web Crypto only, so it runs in a Worker. A `single-writer`: such
 * a store does not compare before it writes, so of two attempts in the same moment the later one is kept, and the other page
 * learns that from its next check. Where that is not good enough, or something is installed at the provider, use a database.
 *
 * @throws RangeError for an encryption key of another length than 32 bytes
 */
export function kvVault(store: KeyValueStore, ...encryptionKeys: [EncryptionKey, ...EncryptionKey[]]): Vault {
  return {
    ...sealing(encryptionKeys),
    keeps: 'single-writer',
    async read(owner) {
      const text = await store.get(`connection:${owner}`)
      if (text === null) return { record: null, version: null, now: new Date() }
      // SAFETY: written by `write` alone; a key in it opens for its owner only. Anything else throws sooner or later.
      const record = JSON.parse(text) as ConnectionRecord
      return { record, version: record.revision, now: new Date() }
    },
    async write(owner, record) {
      await store.put(`connection:${owner}`, JSON.stringify(record))
      return true
    },
    // Nothing is installed with a single writer, so nothing is to be looked for.
    isUsed: () => Promise.resolve(false),
    unfinished: () => Promise.resolve([]),
    alone: (_name, _waitMs, run) => run({ extend: () => Promise.resolve() }),
  }
}
