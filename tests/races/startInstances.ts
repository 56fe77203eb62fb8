import { createHash, randomUUID } from 'node:crypto'
import {
  type CheckAnswer,
  createConnectionHandler,
  defineProvider,
  type HandlerEvent,
  type Installation,
  postgresVault,
  type Vault,
} from 'latchkey/server'
import pg from 'pg'
import { readAnswer } from '../../src/http/readAnswer'
import { aKey } from '../aKey'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const never = new Promise<never>(() => {})

/** Now and then one step takes as long as several others, so that those of somebody else come in between. */
const delayOf = (ms: number) => Math.random() * ms * (Math.random() < 0.1 ? 6 : 0.6)

/** A key of `company` that only this test knows. */
export const keyOf = (company: string) => `${aKey()}-${company}`
/** One for each key, in which nothing of it stands. */
const nameOf = (key: string) => createHash('sha256').update(key).digest('hex')
const companyOf = (key: string) => ({ id: key.slice(key.lastIndexOf('-') + 1) })

/** What a provider has installed, each by its key. */
export type Installed = Set<string>

/** Takes away something of what a vault promises. */
export type Alter = (vault: Vault) => Vault

export interface InstanceOptions {
  readonly url: string
  readonly installed: Installed
  /** What it has begun to install, each by its key; without it, everything is installed at once. */
  readonly pending?: Installed
  /** Milliseconds that most steps may take, at random; one in ten takes longer. */
  readonly delayMs: number
  readonly encryptionKeys?: readonly [Uint8Array, ...Uint8Array[]]
  /** Milliseconds; the database may be busy. @default 20 000 */
  readonly statementMs?: number
  /** Milliseconds until the turn of an instance that is gone ends. @default 1 500 */
  readonly turnMs?: number
  /** Called when the provider has installed and nobody knows it yet. */
  readonly onInstalled?: () => Promise<void> | void
  /** Called when it has removed and nobody knows it yet. */
  readonly onRemoved?: () => Promise<void> | void
  /** In place of what the vault promises: to see that the search finds what it looks for. */
  readonly alter?: Alter
}

/** One instance of a backend: a pool, a vault and a handler of its own, with a delay at each of its steps. */
export function startInstance({
  url,
  installed,
  pending,
  delayMs,
  encryptionKeys = [new Uint8Array(32)],
  statementMs = 20_000,
  turnMs = 1_500,
  onInstalled,
  onRemoved,
  alter = (vault) => vault,
}: InstanceOptions) {
  const pool = new pg.Pool({ connectionString: url, max: 6 })
  // As a host has to: a server that stops ends connections that nobody is waiting for.
  pool.on('error', () => {})
  const log: HandlerEvent[] = []
  let left = Number.POSITIVE_INFINITY
  let underWay = 0
  let steps = 0
  let stopped: Promise<void> | undefined
  let onGone = () => {}

  /** It is gone when all that it has sent has arrived. */
  function tellWhenGone() {
    if (left <= 0 && underWay === 0) onGone()
  }

  /** Where it is killed, it does nothing and answers nothing any more. */
  async function step<Result>(run: () => Promise<Result> | Result): Promise<Result> {
    await pause(delayOf(delayMs))
    left -= 1
    steps += 1
    if (left < 0) await never
    underWay += 1
    try {
      return await run()
    } finally {
      underWay -= 1
      tellWhenGone()
      if (left <= 0) await never
      await pause(delayOf(delayMs))
    }
  }

  const vault = alter(
    postgresVault(
      { query: (sql, parameters) => step(() => pool.query(sql, parameters)) },
      { encryptionKeys, statementMs, turnMs },
    ),
  )
  const installation: Installation = {
    install: ({ key }, { company }) =>
      step(async () => {
        ;(pending ?? installed).add(key)
        await onInstalled?.()
        return { ok: true as const, state: pending ? ('pending' as const) : ('installed' as const), company }
      }),
    isInstalled: ({ key }) =>
      step(() => {
        const state = installed.has(key) ? 'installed' : pending?.has(key) ? 'pending' : 'absent'
        return { ok: true as const, state }
      }),
    uninstall: ({ key }) =>
      step(async () => {
        installed.delete(key)
        pending?.delete(key)
        await onRemoved?.()
        return { ok: true as const }
      }),
  }
  const handler = createConnectionHandler({
    name: 'races',
    provider: defineProvider({ name: 'Races', keyKind: 'standalone' }),
    owner: ({ headers }) => ({ id: headers.get('X-Owner') ?? '' }),
    identify: ({ key }) =>
      step(() => ({ ok: true as const, companies: [companyOf(key)] as const, installation: nameOf(key) })),
    installation,
    vault,
    log: (event) => log.push(event),
  })

  async function send<Answer>(
    owner: string,
    method: string,
    action: string,
    body?: object,
    attempt: string = randomUUID(),
  ) {
    const response = await handler(
      new Request(`https://app.test/api/${action}`, {
        method,
        headers: { 'X-Owner': owner, 'Content-Type': 'application/json', 'Idempotency-Key': attempt },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    return readAnswer<Answer>(response)
  }

  return {
    log,
    /** After so many steps from now on, it is killed. Resolves when whatever it has sent has arrived. */
    killAfter(count: number) {
      left = count
      return new Promise<void>((resolve) => {
        onGone = resolve
        tellWhenGone()
      })
    },
    /** Resolves after so many steps from now on, or when it has stopped. */
    async steps(count: number) {
      const before = steps
      while (steps < before + count && !stopped) await pause(1)
    },
    activate: (owner: string, key: string, current: string | null = null, attempt?: string) =>
      send<{ readonly ok: true }>(
        owner,
        'POST',
        'activate',
        {
          key,
          intent: current ? 'update' : 'connect',
          current: current ? { id: current } : null,
          company: companyOf(key),
          fields: {},
          secrets: {},
        },
        attempt,
      ),
    disconnect: (owner: string) => send<{ readonly ok: true }>(owner, 'DELETE', 'connection'),
    check: (owner: string) => send<CheckAnswer>(owner, 'GET', 'connection'),
    /** Until nothing is left to be done, for those owners. */
    async settle(owners: readonly string[]) {
      for (let tries = 0; tries < 200; tries++) {
        await handler.settle(1_000)
        const names = owners.map((owner) => JSON.stringify(['races', 'owner', owner]))
        const { rows } = await pool.query(
          'select 1 from latchkey_connections where is_unfinished and owner = any($1)',
          [names],
        )
        if (rows.length === 0) return
        await pause(100)
      }
      throw new Error('It never comes to rest.')
    },
    /** The key that is in use, by what is kept. */
    async live(owner: string) {
      const name = JSON.stringify(['races', 'owner', owner])
      const { record } = await vault.read(name)
      const bound = record?.live
      if (!bound) return null
      const to = JSON.stringify([name, bound.id, bound.company.id, bound.installation])
      const opened = await vault.open(bound.sealed, to)
      return opened === null ? null : { key: (JSON.parse(opened) as { key: string }).key, failure: bound.failure }
    },
    drain: () => handler.drain(),
    stop() {
      stopped ??= pool.end()
      return stopped
    },
  }
}

export type Instance = ReturnType<typeof startInstance>
