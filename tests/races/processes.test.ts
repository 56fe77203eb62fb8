import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LogLine } from '../../examples/host-app/backend/requestLog'
import { type ForkedInstance, forkInstance } from '../../examples/host-app/forkInstance'
import { listen } from '../../examples/host-app/listen'
import { applicationId } from '../../examples/host-app/provider/api'
import { createStandIn } from '../../examples/host-app/provider/createStandIn'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { hostClient } from '../host/hostClient'
import { hasPostgres, startPostgres } from '../startPostgres'
import { blind, isWhole, raceTable, roundsOf } from './raceTable'
import { isConnected, type Wrong } from './wrongs'

const table = raceTable('processes')
const root = fileURLToPath(new URL('../..', import.meta.url))
/** Milliseconds. */
const turnMs = 3_000
const toAcme = { id: acme.id }
const base64 = () => randomBytes(32).toString('base64')
const secrets = { LATCHKEY_ENCRYPTION_KEY: base64(), LATCHKEY_SIGNING_KEY: base64() }
const standIn = createStandIn(() => new Date())
const holder = { hold: (_request: Request): Promise<unknown> => Promise.resolve() }

let server: Awaited<ReturnType<typeof startPostgres>>
let provider: Awaited<ReturnType<typeof listen>>
const running: ForkedInstance[] = []
const lines: LogLine[] = []

/** One instance in a process of its own, all of them with one address for browsers. */
async function start(minutesAhead = 0, ...imports: readonly string[]) {
  vi.stubEnv('LATCHKEY_CLOCK_MINUTES', String(minutesAhead))
  const first = [...(minutesAhead === 0 ? [] : ['shiftClock.mjs']), ...imports]
  const instance = await forkInstance({
    tsconfig: `${root}tsconfig.json`,
    execArgv: first.flatMap((file) => ['--import', `${root}tests/races/${file}`]),
    host: {
      database: { url: server.url },
      turnMs,
      env: { ...secrets, PLEO_BASE_URL: provider.url, PLEO_APPLICATION_ID: applicationId },
    },
    onLog: (line) => lines.push(line),
  })
  running.push(instance)
  return instance
}

/** The same customer at another instance: cookies know nothing of ports. */
async function meet(...instances: readonly ForkedInstance[]) {
  const [first, ...others] = instances
  if (!first) throw new Error('Nobody to meet.')
  const client = await hostClient(first)
  const elsewhere = others.map(({ url }) => client.integration('pleo-standalone', url))
  return [client.integration('pleo-standalone'), ...elsewhere] as const
}

const makeKey = () => standIn.keys.create({ kind: 'standalone', subject: toCompany(acme.id) })
const toCompany = (companyId: string) => ({ companyId })
const isInstalled = ({ id }: { readonly id: string }) =>
  standIn.installations.get(id, `urn:pleo:company:${acme.id}`) !== undefined

/** Resolves when the provider has done what it was asked, and holds its answer back until it is let go. */
function holdAnswer(method: string) {
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const done = new Promise<void>((resolve) => {
    holder.hold = async (request) => {
      if (request.method !== method) return
      resolve()
      await gone
    }
  })
  return { done, letGo }
}

describe.runIf(hasPostgres)('instances in processes of their own, on one PostgreSQL server', () => {
  beforeAll(async () => {
    server = await startPostgres()
    provider = await listen(async (request) => {
      const answer = await standIn.app.fetch(request)
      await holder.hold(request)
      return answer
    }, 0)
  })
  afterAll(async () => {
    await provider.stop()
    await server.stop()
    table.write()
  })
  beforeEach(() => {
    lines.length = 0
    holder.hold = () => Promise.resolve()
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await Promise.all(running.splice(0).map((instance) => instance.stop()))
  })

  it('two that start at once on an empty database both start', async () => {
    await expect(Promise.all([start(), start()])).resolves.toHaveLength(2)
  })

  it('one that is told to end (SIGTERM) while a key is installed answers first, and leaves nothing over', {
    tags: ['R26'],
  }, async () => {
    const [one, other] = [await start(), await start()]
    const [customer, elsewhere] = await meet(one, other)
    const key = makeKey()
    const { done, letGo } = holdAnswer('POST')
    const activated = customer.activate(key.value, toAcme)
    await done
    one.signal('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    letGo()
    expect(await activated).toMatchObject({ ok: true, company: toAcme })
    expect(await one.ended).toEqual({ code: 0, signal: null })
    expect(await elsewhere?.check()).toMatchObject({ ok: true, connection: { company: toAcme } })
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('one that is told to end before anything was begun begins nothing that it does not end', {
    tags: ['R26'],
  }, async () => {
    const [one, other] = [await start(), await start()]
    const [customer, elsewhere] = await meet(one, other)
    const key = makeKey()
    const { done, letGo } = holdAnswer('GET')
    const activated = customer.activate(key.value, toAcme)
    await done
    one.signal('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    letGo()
    const { ok } = await activated
    expect(await one.ended).toEqual({ code: 0, signal: null })
    expect(await elsewhere?.check()).toMatchObject({ ok: true, connection: ok ? { company: toAcme } : null })
    expect(isInstalled(key)).toBe(ok)
  })

  it.each([
    ['POST', 'activate'],
    ['DELETE', 'disconnect'],
  ] as const)(
    'one that is killed (SIGKILL) when the provider has done a %s and nobody knows it leaves nothing over',
    { tags: ['R26'] },
    async (method, call) => {
      const [one, other] = [await start(), await start()]
      const [customer, elsewhere] = await meet(one, other)
      const key = makeKey()
      if (call === 'disconnect') expect(await customer.activate(key.value, toAcme)).toMatchObject({ ok: true })
      const { done, letGo } = holdAnswer(method)
      const lost = call === 'activate' ? customer.activate(key.value, toAcme) : customer.disconnect(toAcme)
      await done
      one.signal('SIGKILL')
      expect(await one.ended).toEqual({ code: null, signal: 'SIGKILL' })
      expect(await lost).toMatchObject({ ok: false })
      letGo()
      // Its turn ends by itself; nothing false is told until then.
      const isConnected = async () => {
        const answer = await elsewhere?.check()
        return answer?.ok && 'connection' in answer ? answer.connection !== null : null
      }
      await expect.poll(isConnected, { timeout: 40_000, interval: 500 }).toBe(call === 'activate')
      expect(isInstalled(key)).toBe(call === 'activate')
    },
  )

  it('a start after everybody was killed finishes what was left, without anybody coming', {
    tags: ['R26'],
  }, async () => {
    const one = await start()
    const [customer] = await meet(one)
    const key = makeKey()
    const { done, letGo } = holdAnswer('POST')
    const lost = customer.activate(key.value, toAcme)
    await done
    one.signal('SIGKILL')
    await one.ended
    await lost
    letGo()
    // A turn that is over by then.
    await new Promise((resolve) => setTimeout(resolve, turnMs + 500))
    await start()
    await expect.poll(() => lines.map(({ note }) => note), { timeout: 20_000 }).toContain('finished')
    expect(isInstalled(key)).toBe(true)
  })

  it('clocks that are 15 minutes apart change nothing: what is pending stays so, and the newest is the newest', {
    tags: ['R26'],
  }, async () => {
    const [one, ahead] = [await start(), await start(15)]
    const [customer, elsewhere] = await meet(one, ahead)
    if (!elsewhere) throw new Error('There are two.')
    standIn.faults.installation = 'pending'
    expect(await elsewhere.activate(makeKey().value, toAcme)).toEqual({ ok: true, pending: true })
    standIn.faults.installation = 'works'
    for (const at of [customer, elsewhere, customer]) expect(await at.check()).toEqual({ ok: true, pending: true })
    standIn.installations.finish()

    const revisions: number[] = []
    const times: number[] = []
    for (const at of [elsewhere, customer, elsewhere, customer]) {
      const checked = await at.check()
      const connection = checked.ok && 'connection' in checked ? checked.connection : null
      revisions.push(connection?.revision ?? 0)
      times.push(Date.parse(connection?.verifiedAt ?? ''))
      await at.activate(makeKey().value, toAcme, { current: toAcme })
    }
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b))
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(Math.abs((times.at(-1) ?? 0) - Date.now())).toBeLessThan(300_000)
  })

  it('clocks that are 15 minutes apart make no race end otherwise', { tags: ['R26'], timeout: 1_200_000 }, async () => {
    const [one, ahead] = [await start(), await start(15)]
    const rounds = roundsOf(4, 200)
    const wrong: Wrong[] = []
    for (let round = 0; round < rounds; round++) wrong.push(...(await raceClocks(one, ahead)))
    table.add({ race: clocksApart, rounds, wrong, restMs: 0 })
    expect(wrong).toEqual([])
  })

  const promise = "the database's time"
  it.runIf(isWhole)(`clocks that are 15 minutes apart do without ${promise}, and the search finds it`, async () => {
    const [one, ahead] = [await start(0, 'ownTime.mjs'), await start(15, 'ownTime.mjs')]
    expect(
      await table.control({ race: clocksApart, without: promise, most: 10 }, () => raceClocks(one, ahead)),
      blind,
    ).not.toEqual([])
  })
})

const clocksApart = 'clocks 15 minutes apart'

/**
 * Two keys at once, an update and a disconnect at once, and one that stays pending. Comparing alone keeps the first ones right
 * by any clock; how long something is pending is by the time alone.
 */
async function raceClocks(one: ForkedInstance, ahead: ForkedInstance): Promise<Wrong[]> {
  const wrong: Wrong[] = []
  const [customer, elsewhere] = await meet(one, ahead)
  if (!elsewhere) throw new Error('There are two.')
  const keys = [makeKey(), makeKey(), makeKey()]
  const [first, second, third] = keys.map(({ value }) => value)
  const races = [
    [customer.activate(first ?? '', toAcme), elsewhere.activate(second ?? '', toAcme)],
    [customer.activate(third ?? '', toAcme, { current: toAcme }), elsewhere.disconnect(toAcme), customer.check()],
  ]
  for (const race of races) await Promise.all(race)
  const told = [await elsewhere.check(), await customer.check()].map(isConnected)
  if (told[0] !== told[1]) wrong.push('false Connected')
  // What is still to be taken back is taken back by whoever has asked.
  const there = () => keys.filter(isInstalled).length
  const isSo = () => there() === Number(told[0])
  for (let tries = 0; !isSo() && tries < 200; tries++) await new Promise((resolve) => setTimeout(resolve, 50))
  if (there() > 1) wrong.push('two keys live')
  if (told[0] && there() === 0) wrong.push('false Connected')
  if (!told[0] && there() === 1) wrong.push('installation without an owner')

  const [waiting, waitingElsewhere] = await meet(one, ahead)
  standIn.faults.installation = 'pending'
  await waiting.activate(makeKey().value, toAcme)
  standIn.faults.installation = 'works'
  for (const at of [waitingElsewhere, waiting]) {
    const answer = await at?.check()
    if (!(answer?.ok && 'pending' in answer)) wrong.push('false broken')
  }
  standIn.installations.finish()
  return wrong
}
