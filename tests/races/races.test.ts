import { randomUUID } from 'node:crypto'
import type { Vault } from 'latchkey/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPostgres, startPostgres } from '../startPostgres'
import { raceTable, roundsOf } from './raceTable'
import { type Installed, type Instance, keyOf, startInstance } from './startInstances'
import { type Wrong, wrongs, wrongsInTime } from './wrongs'

const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
const rounds = roundsOf(4, 200)
const table = raceTable('races')
const delayMs = 6

let server: Awaited<ReturnType<typeof startPostgres>>
const instances: Instance[] = []

interface Two {
  readonly one: Instance
  readonly other: Instance
  readonly installed: Installed
  readonly pending: Installed
}

/** @param goesOn whether the provider installs in the background */
function startTwo({ alter, goesOn }: { alter?: (vault: Vault) => Vault; goesOn?: true } = {}): Two {
  const installed: Installed = new Set()
  const pending: Installed = new Set()
  const start = () =>
    startInstance({ url: server.url, installed, delayMs, ...(alter && { alter }), ...(goesOn && { pending }) })
  const [one, other] = [start(), start()]
  instances.push(one, other)
  return { one, other, installed, pending }
}

/** After a while, as a provider does that installs in the background. */
async function finish({ installed, pending }: Two, keys: readonly string[]) {
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
    if (pending.delete(key)) installed.add(key)
  }
}

type Race = (two: Two) => Promise<{ owners: string[]; keys: string[] }>

const races: Record<string, Race> = {
  async 'two keys of one company'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('a')]
    const [first = '', second = ''] = keys
    await Promise.all([one.activate(owner, first), other.activate(owner, second)])
    return { owners: [owner], keys }
  },
  async 'keys of two companies'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('b')]
    const [first = '', second = ''] = keys
    const answers = await Promise.all([one.activate(owner, first), other.activate(owner, second)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    return { owners: [owner], keys }
  },
  async 'two updates'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('b'), keyOf('c')]
    const [first = '', second = '', third = ''] = keys
    await one.activate(owner, first)
    const answers = await Promise.all([one.activate(owner, second, 'a'), other.activate(owner, third, 'a')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    return { owners: [owner], keys }
  },
  async 'an update and a disconnect'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('a')]
    const [first = '', second = ''] = keys
    await one.activate(owner, first)
    await Promise.all([one.activate(owner, second, 'a'), other.disconnect(owner)])
    return { owners: [owner], keys }
  },
  async 'the same key again and a disconnect'({ one, other }) {
    const owner = randomUUID()
    const key = keyOf('a')
    await one.activate(owner, key)
    await Promise.all([other.disconnect(owner), one.activate(owner, key, 'a')])
    return { owners: [owner], keys: [key] }
  },
  async 'two owners of one key who disconnect'({ one, other, installed }) {
    const owners = [randomUUID(), randomUUID()]
    const [first = '', second = ''] = owners
    const key = keyOf('a')
    await one.activate(first, key)
    await other.activate(second, key)
    await Promise.all([one.disconnect(first), other.disconnect(second)])
    expect(installed.has(key)).toBe(false)
    return { owners, keys: [key] }
  },
  async 'an owner who disconnects and another one who connects the same key'({ one, other }) {
    const owners = [randomUUID(), randomUUID()]
    const [first = '', second = ''] = owners
    const key = keyOf('a')
    await one.activate(first, key)
    const [, answer] = await Promise.all([one.disconnect(first), other.activate(second, key)])
    expect(answer.ok).toBe(true)
    return { owners, keys: [key] }
  },
  async 'a retry on the other instance'({ one, other }) {
    const owner = randomUUID()
    const key = keyOf('a')
    const answers = await Promise.all([one, other].map((instance) => instance.activate(owner, key, null, 'attempt')))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    return { owners: [owner], keys: [key] }
  },
  async 'a check, an update and a disconnect'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('a')]
    const [first = '', second = ''] = keys
    await one.activate(owner, first)
    await Promise.all([other.check(owner), one.activate(owner, second, 'a'), other.disconnect(owner), one.check(owner)])
    return { owners: [owner], keys }
  },
}

/** Of a provider that installs in the background. */
const pendingRaces: Record<string, Race> = {
  async 'what is pending, and finished while the other instance asks'(two) {
    const { one, other } = two
    const owner = randomUUID()
    const key = keyOf('a')
    expect(await one.activate(owner, key)).toEqual({ ok: true, pending: true })
    await Promise.all([finish(two, [key]), other.check(owner), one.check(owner), other.check(owner)])
    return { owners: [owner], keys: [key] }
  },
  async 'two that are pending at once'(two) {
    const { one, other } = two
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('a')]
    const [first = '', second = ''] = keys
    await Promise.all([one.activate(owner, first), other.activate(owner, second)])
    await Promise.all([finish(two, keys), one.check(owner), other.check(owner)])
    await finish(two, keys)
    return { owners: [owner], keys }
  },
  async 'what is pending, and disconnected at the other instance'(two) {
    const { one, other } = two
    const owner = randomUUID()
    const key = keyOf('a')
    await one.activate(owner, key)
    await Promise.all([finish(two, [key]), other.disconnect(owner), one.check(owner)])
    await finish(two, [key])
    return { owners: [owner], keys: [key] }
  },
}

describe.runIf(hasPostgres)('two instances on one PostgreSQL server, with delays at every step', () => {
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    await Promise.all(instances.map((instance) => instance.stop()))
    await server.stop()
    table.write()
  })

  const all = [
    ...Object.entries(races).map(([name, race]) => [name, race, {}] as const),
    ...Object.entries(pendingRaces).map(([name, race]) => [name, race, { goesOn: true }] as const),
  ]
  it.each(all)(
    '%s: nothing is left over, and nothing false is told',
    { timeout: 1_200_000 },
    async (name, race, options) => {
      const two = startTwo(options)
      const together = 4
      const wrong: Wrong[] = []
      let restMs = 0
      for (let round = 0; round < rounds; round += together) {
        const found = await Promise.all(
          Array.from({ length: together }, async () => {
            const { owners, keys } = await race(two)
            return wrongsInTime(two, owners, keys)
          }),
        )
        wrong.push(...found.flatMap((one) => one.wrong))
        restMs = Math.max(restMs, ...found.map((one) => one.restMs))
      }
      table.add({ race: name, rounds: Math.ceil(rounds / together) * together, wrong, restMs })
      expect(wrong).toEqual([])
      expect([...two.one.log, ...two.other.log].filter(({ level }) => level === 'error')).toEqual([])
    },
  )

  it('the same search finds what goes wrong where nobody waits for a turn, and nothing is compared', {
    timeout: 600_000,
  }, async () => {
    const two = startTwo({
      alter: (vault) => ({
        ...vault,
        alone: (_, __, run) => run({ extend: async () => {} }),
        write: async (owner, record, index) => {
          const { version } = await vault.read(owner)
          return vault.write(owner, record, index, version)
        },
      }),
    })
    const found: string[] = []
    for (let round = 0; found.length === 0 && round < 200; round++) {
      for (const race of Object.values(races)) {
        const { owners, keys } = await race(two).catch(() => ({ owners: [], keys: [] }))
        found.push(...(await wrongs(two, owners, keys)))
      }
    }
    expect(found).not.toEqual([])
  })

  const killed: Record<string, (one: Instance, owner: string, first: string, second: string) => Promise<unknown>> = {
    activation: (one, owner, first) => one.activate(owner, first),
    update: (one, owner, _, second) => one.activate(owner, second, 'a'),
    disconnect: (one, owner) => one.disconnect(owner),
  }
  const ends = {
    'killed (kill -9)': (one: Instance, count: number) => one.killAfter(count),
    'told to end (SIGTERM)': (one: Instance, count: number) => one.endAfter(count),
  }
  const endings = Object.entries(killed).flatMap(([name, run]) =>
    Object.entries(ends).map(([how, end]) => [name, how, run, end] as const),
  )
  it.each(endings)(
    'an instance that is in the middle of an %s and %s, at any step, leaves nothing over',
    { timeout: 1_200_000 },
    async (name, how, run, end) => {
      const { other, installed } = startTwo()
      const isTold = how.startsWith('told')
      const wrong: Wrong[] = []
      let [tried, restMs] = [0, 0]
      // Without LATCHKEY_TEST_ALL once, at each third step; otherwise over and over at each of them.
      const tryAt = async (count: number) => {
        const one = startInstance({ url: server.url, installed, delayMs: isTold ? 2 : 0 })
        const owner = randomUUID()
        const keys = [keyOf('a'), keyOf('a')]
        const [first = '', second = ''] = keys
        if (name !== 'activation') await other.activate(owner, first)
        const ended = run(one, owner, first, second).then(() => true)
        const gone = end(one, count).then(() => false)
        const isOver = await Promise.race([ended, gone])
        if (isTold) {
          // Whoever asked gets an answer; then the process is gone, with its connections.
          await ended
          await one.drain()
          await one.stop()
        } else instances.push(one)
        const found = await wrongsInTime({ other, installed }, [owner], keys)
        wrong.push(...found.wrong)
        restMs = Math.max(restMs, found.restMs)
        tried += 1
        return isOver
      }
      const together = 4
      const each = isWhole ? 1 : 3
      do {
        // As many as it takes, and more: the last ones are not reached.
        for (let count = 0, isOver = false; !isOver && count < 60; count += each * together) {
          const all = await Promise.all(Array.from({ length: together }, (_, i) => tryAt(count + i * each)))
          isOver = all.includes(true)
        }
      } while (isWhole && tried < rounds)
      table.add({ race: `${name}, ${how} at each step`, rounds: tried, wrong, restMs })
      expect(wrong).toEqual([])
    },
  )
})
