import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { acme, acmeGroup, demoCompanies, mainCompanies, nordicGroup } from './demoCompanies'

export type KeyKind = 'standalone' | 'integrated'
export type KeyState = 'active' | 'expired' | 'revoked'

/** Whom a key is for: one company, or every company of an organisation. */
export type Subject = { readonly companyId: string } | { readonly organizationId: string }

export interface DemoKey {
  readonly id: string
  readonly value: string
  readonly name: string
  readonly kind: KeyKind
  readonly subject: Subject
  scopes: string[]
  state: KeyState
}

export const allScopes = ['companies:read', 'export-jobs:read', 'export-jobs:write', 'users:read']

/** The keys of the stand-in, in memory. A real provider keeps only their hashes, and shows each of them once. */
export interface DemoKeys {
  list(): readonly DemoKey[]
  find(value: string): DemoKey | undefined
  create(of: { kind: KeyKind; subject: Subject; name?: string; scopes?: string[]; state?: KeyState }): DemoKey
  setState(idOrValue: string, state: KeyState): void
  /** @param scopes what is left to the key; nothing by default */
  strip(idOrValue: string, scopes?: string[]): void
  companiesOf(key: DemoKey): readonly string[]
}

/** @param seed makes the keys of the start the same each time; without it, every key is random */
export function createDemoKeys(seed?: Uint8Array): DemoKeys {
  const keys: DemoKey[] = []
  const bytes = (count: number) =>
    seed && !isStarted
      ? createHash('sha256').update(seed).update(`${keys.length} ${count}`).digest().subarray(0, count)
      : randomBytes(count)
  let isStarted = false
  const get = (idOrValue: string) => keys.find(({ id, value }) => id === idOrValue || value === idOrValue)

  const demoKeys: DemoKeys = {
    list: () => keys,
    find: (wanted) => keys.find(({ value }) => value === wanted),
    create({ kind, subject, name, scopes = [...allScopes], state = 'active' }) {
      const value = `pls_${bytes(16).toString('hex')}_${bytes(3).toString('hex')}`
      const key: DemoKey = { id: randomUUID(), value, kind, subject, scopes, state, name: name ?? 'Demo key' }
      keys.push(key)
      return key
    },
    setState(idOrValue, state) {
      const key = get(idOrValue)
      if (key) key.state = state
    },
    strip(idOrValue, scopes = []) {
      const key = get(idOrValue)
      if (key) key.scopes = scopes
    },
    companiesOf: ({ subject }) =>
      'companyId' in subject
        ? [subject.companyId]
        : demoCompanies.filter(({ organizationId }) => organizationId === subject.organizationId).map(({ id }) => id),
  }

  for (const kind of ['standalone', 'integrated'] as const) {
    for (const { id, name } of mainCompanies) demoKeys.create({ kind, subject: { companyId: id }, name })
  }
  const ofAcme = { kind: 'standalone', subject: { companyId: acme.id } } as const
  demoKeys.create({ ...ofAcme, name: 'Without permissions', scopes: [] })
  demoKeys.create({ ...ofAcme, name: 'Expired', state: 'expired' })
  const ofGroup = (organizationId: string) => ({ kind: 'standalone', subject: { organizationId } }) as const
  demoKeys.create({ ...ofGroup(acmeGroup.id), name: 'Two companies' })
  demoKeys.create({ ...ofGroup(nordicGroup.id), name: 'Nine companies' })
  isStarted = true
  return demoKeys
}
