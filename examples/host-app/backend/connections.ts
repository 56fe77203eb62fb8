import type { Company, Connection, Failure } from 'latchkey/server'
import type { Database } from './database'
import type { KeyOwner, KeyVault } from './keyVault'

/** A connection as it is stored, with its key still sealed. */
export interface StoredConnection {
  readonly company: Company
  readonly keyHint: string | null
  readonly installationId: string | null
  readonly connectedAt: Date
  readonly verifiedAt: Date
  readonly failure: Failure | null
  readonly revision: number
  readonly sealedKey: string
}

export interface NewConnection {
  readonly company: Company
  readonly key: string
  readonly keyHint: string | null
  /** The company that the person saw connected, if any. */
  readonly replaces: Company | null
  /** What the provider calls what this key has installed there. */
  readonly installationId: string | null
}

type Stage = 'active' | 'pending'
type Row = Omit<StoredConnection, 'company'> & { readonly companyId: string; readonly companyName: string | null }

/** The connections of every tenant. A key goes in and comes out through the vault alone. */
export interface Connections {
  find(owner: KeyOwner, stage?: Stage): Promise<StoredConnection | null>
  /** Null where it was altered, or its encryption key is gone. */
  openKey(owner: KeyOwner, stored: StoredConnection): string | null
  /**
   * False when a company is connected that is neither this one nor the one that it replaces (R14); nothing is saved then.
   * What is pending is only judged when it is promoted.
   */
  save(owner: KeyOwner, connection: NewConnection, stage?: Stage): Promise<boolean>
  /** The pending connection takes the place of the active one. False as for `save`, or when it is pending no more. */
  promote(owner: KeyOwner, pending: StoredConnection): Promise<boolean>
  /** It works; its key is sealed again if the encryption key has changed. */
  verified(owner: KeyOwner, stored: StoredConnection): Promise<void>
  broken(owner: KeyOwner, stored: StoredConnection, failure: Failure): Promise<void>
  /** With `stored`: only while that is what is there. Whether it was. */
  remove(owner: KeyOwner, stage: Stage, stored?: StoredConnection): Promise<boolean>
  /**
   * How many connections of any customer rely on what this one has installed at the provider. Where that has no id, as
   * for what was saved before there was one, all of the same company count.
   */
  countUsers(owner: KeyOwner, installed: Pick<StoredConnection, 'installationId' | 'company'>): Promise<number>
}

export function createConnections(database: Database, vault: KeyVault, now: () => Date): Connections {
  const at = ({ tenant, integration }: KeyOwner, stage: Stage) => [tenant, integration, stage]
  const here = 'tenant = $1 and integration = $2 and stage = $3'
  // The last word on R14, since nothing can come between the condition and the write.
  const replaceWhere = `on conflict (tenant, integration, stage) do update set
      company_id = excluded.company_id, company_name = excluded.company_name, sealed_key = excluded.sealed_key,
      key_hint = excluded.key_hint, replaces_company_id = excluded.replaces_company_id,
      installation_id = excluded.installation_id, connected_at = excluded.connected_at,
      verified_at = excluded.verified_at, failure = null, revision = excluded.revision
    where connections.stage = 'pending'
      or connections.company_id in (excluded.company_id, excluded.replaces_company_id)
    returning revision`

  return {
    async find(owner, stage = 'active') {
      const [row] = await database.query<Row>(
        `select company_id as "companyId", company_name as "companyName", sealed_key as "sealedKey",
           key_hint as "keyHint", installation_id as "installationId", connected_at as "connectedAt", verified_at as "verifiedAt", failure, revision
         from connections where ${here}`,
        at(owner, stage),
      )
      if (!row) return null
      const { companyId: id, companyName: name, ...rest } = row
      return { ...rest, company: name ? { id, name } : { id } }
    },

    openKey(owner, { sealedKey }) {
      try {
        return vault.open(sealedKey, owner)
      } catch {
        return null
      }
    },

    async save(owner, { company, key, keyHint, replaces, installationId }, stage = 'active') {
      const sealedKey = vault.seal(key, owner)
      const what = [company.id, company.name ?? null, sealedKey, keyHint, replaces?.id ?? null, installationId]
      const saved = await database.query(
        `insert into connections
           (tenant, integration, stage, company_id, company_name, sealed_key, key_hint, replaces_company_id,
            installation_id, connected_at, verified_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
         ${replaceWhere}`,
        [...at(owner, stage), ...what, now()],
      )
      return saved.length > 0
    },

    async promote(owner, { revision }) {
      // One statement, so that at no time there are two active connections or none.
      const promoted = await database.query(
        `with pending as (delete from connections where ${here} and revision = $4 returning *)
         insert into connections
           (tenant, integration, stage, company_id, company_name, sealed_key, key_hint, replaces_company_id,
            installation_id, connected_at, verified_at)
         select tenant, integration, 'active', company_id, company_name, sealed_key, key_hint, replaces_company_id,
           installation_id, $5, $5 from pending
         ${replaceWhere}`,
        [...at(owner, 'pending'), revision, now()],
      )
      return promoted.length > 0
    },

    async verified(owner, stored) {
      const sealedKey = vault.isStale(stored.sealedKey)
        ? vault.seal(vault.open(stored.sealedKey, owner), owner)
        : stored.sealedKey
      await database.query(
        `update connections set verified_at = $4, failure = null, sealed_key = $5 where ${here} and revision = $6`,
        [...at(owner, 'active'), now(), sealedKey, stored.revision],
      )
    },

    async broken(owner, { revision }, failure) {
      // Of this very key: another one may have gone live while the provider was asked about it.
      await database.query(`update connections set failure = $4 where ${here} and revision = $5`, [
        ...at(owner, 'active'),
        JSON.stringify(failure),
        revision,
      ])
    },

    async remove(owner, stage, stored) {
      const removed = await database.query(
        `delete from connections where ${here} and revision = coalesce($4, revision) returning revision`,
        [...at(owner, stage), stored?.revision ?? null],
      )
      return removed.length > 0
    },

    async countUsers({ integration }, { installationId, company }) {
      const users = await database.query(
        `select 1 from connections where installation_id = $1
           or (integration = $2 and company_id = $3 and (installation_id is null or $1::text is null))`,
        [installationId, integration, company.id],
      )
      return users.length
    },
  }
}

/** What a browser may know of it. */
export function toConnection({ company, keyHint, connectedAt, verifiedAt, revision }: StoredConnection): Connection {
  return {
    company,
    ...(keyHint && { keyHint }),
    connectedAt: connectedAt.toISOString(),
    verifiedAt: verifiedAt.toISOString(),
    revision,
  }
}
