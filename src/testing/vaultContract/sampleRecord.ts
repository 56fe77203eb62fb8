import { type ConnectionRecord, emptyRecord, type LiveKey } from '../../server/vault/ConnectionRecord'
import type { RecordIndex } from '../../server/vault/Vault'

export const settled: RecordIndex = { installations: [], state: 'settled' }

/** With what a provider may put into a name, and a database may not like. */
export function sampleRecord(revision: number): ConnectionRecord {
  const live: LiveKey = {
    id: crypto.randomUUID(),
    sealed: 'v1.sealed',
    company: { id: 'c-1', name: `Acme "ApS" \\u0000 \u0000 \ud800 ✓ ${'x'.repeat(200)}` },
    installation: 'installation \u0000',
    attempt: 'attempt',
    keyHint: null,
    expiresAt: null,
    permissions: ['read'],
    fields: { site: "o'clock" },
    since: new Date(0).toISOString(),
    revision,
    verifiedAt: new Date(0).toISOString(),
    failure: { code: 'invalid-key' },
    stage: 'live',
  }
  return { ...emptyRecord, revision, live }
}

/** As the handler names its owners; another one each time. */
export const newName = (kind: string) => JSON.stringify(['contract', kind, `${crypto.randomUUID()} \u0000'"`])

export const encryptionKey = () => crypto.getRandomValues(new Uint8Array(32))
