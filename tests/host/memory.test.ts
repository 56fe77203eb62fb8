import { randomUUID } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ConnectionRecord, Vault } from 'latchkey/server'
import { expect, it } from 'vitest'
import { createHandlers } from '../../examples/host-app/backend/createHandlers'
import type { PleoClient } from '../../examples/host-app/backend/pleoClient'
import { noteLine } from '../../examples/host-app/backend/requestLog'
import { keepLines } from '../../examples/host-app/keepLines'
import { takeTurns } from '../../src/server/waiting/takeTurns'

const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
const [few, many] = isWhole ? [1_000, 100_000] : [300, 3_000]
/** Bytes that a heap of this size differs by from one look to the next. */
const unsteady = 3_000_000

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

async function heap(): Promise<number> {
  for (let times = 0; times < 4; times++) {
    await new Promise((resolve) => setImmediate(resolve))
    collect()
  }
  return process.memoryUsage().heapUsed
}

/** As a database: what is kept is not in this process, here because each owner's row is thrown away when it is disconnected. */
function passingVault(): Vault {
  const rows = new Map<string, { record: ConnectionRecord; version: number }>()
  const inTurn = takeTurns()
  return {
    keeps: 'everything',
    seal: async (text, boundTo) => JSON.stringify([text, boundTo]),
    open: async (sealed) => (JSON.parse(sealed) as [string])[0],
    isStale: () => false,
    async read(owner) {
      const row = rows.get(owner)
      return { record: row?.record ?? null, version: row?.version ?? null, now: new Date() }
    },
    async write(owner, record, _, version) {
      if ((rows.get(owner)?.version ?? null) !== version) return false
      if (record.live || record.next) rows.set(owner, { record, version: (version ?? 0) + 1 })
      else rows.delete(owner)
      return true
    },
    isUsed: async () => false,
    unfinished: async () => [],
    alone: (name, waitMs, run) => inTurn(name, waitMs, () => run({ extend: async () => {} })),
  }
}

it(`after ${many.toLocaleString('en')} requests no more is in memory than after ${few.toLocaleString('en')}`, {
  timeout: 1_800_000,
}, async () => {
  const company = { id: randomUUID() }
  const pleo: PleoClient = {
    identify: async () => ({
      ok: true,
      companies: [company],
      permissions: ['export-jobs:read', 'export-jobs:write', 'users:read'],
      clientId: 'client',
      urn: 'urn',
    }),
    install: async () => ({ ok: true, pending: false, id: 'i', urn: `urn:pleo:company:${company.id}` }),
    installation: async () => ({ ok: true, pending: false, id: 'i', urn: 'urn' }),
    uninstall: async () => ({ ok: true }),
  }
  const { lines, log } = keepLines()
  const handlers = createHandlers({
    vault: passingVault(),
    pleo,
    applicationId: undefined,
    origins: () => ['https://app.test'],
    owner: ({ headers }) => ({ id: headers.get('X-Owner') ?? '' }),
    isAllowed: () => true,
    limit: () => null,
    log,
    now: () => new Date(),
  })
  const handler = handlers['pleo-standalone']
  const send = (owner: string, method: string, action: string, body?: object) =>
    handler(
      new Request(`https://app.test/api/${action}`, {
        method,
        headers: {
          Origin: 'https://app.test',
          'X-Owner': owner,
          'Content-Type': 'application/json',
          'Idempotency-Key': randomUUID(),
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
  const attempt = { intent: 'connect', current: null, fields: {}, secrets: {} }
  let count = 0
  /** One customer after the other, each with another key and another attempt; and what is refused, and what is logged. */
  async function until(requests: number) {
    while (count < requests) {
      const owner = randomUUID()
      const key = `pls_${randomUUID()}`
      const answers = await Promise.all([
        send(owner, 'POST', 'validate', { ...attempt, key, mayActivateFor: null }),
        send(owner, 'POST', 'activate', { ...attempt, key, company }),
        send(owner, 'POST', 'validate', { ...attempt, key: '' }),
        send(owner, 'GET', 'connection'),
      ])
      answers.push(await send(owner, 'DELETE', 'connection'))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 200, 200])
      log(noteLine({ level: 'info', note: 'failed', integration: 'pleo-standalone', owner }, () => new Date()))
      count += answers.length
    }
    await handler.drain()
    return heap()
  }
  await until(few / 2)
  const after = await until(few)
  const later = await until(many)
  console.info(`Heap after ${few} and after ${many} requests: ${after} and ${later} bytes.`)
  expect(later - after).toBeLessThan(unsteady)
  for (let count = 0; count < 2_000; count++) log({ time: '', level: 'info' })
  expect(lines).toHaveLength(1_000)
})
