import { randomUUID } from 'node:crypto'
import type { Vault } from 'latchkey/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPostgres, startPostgres } from '../startPostgres'
import { type Installed, type Instance, keyOf, startInstance } from './startInstances'
import { wrongs } from './wrongs'

const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
const rounds = isWhole ? 200 : 4
const delayMs = 6

let server: Awaited<ReturnType<typeof startPostgres>>
const instances: Instance[] = []

interface Two {
  readonly one: Instance
  readonly other: Instance
  readonly installed: Installed
}

function startTwo(alter?: (vault: Vault) => Vault): Two {
  const installed: Installed = new Set()
  const start = () => startInstance({ url: server.url, installed, delayMs, ...(alter && { alter }) })
  const [one, other] = [start(), start()]
  instances.push(one, other)
  return { one, other, installed }
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

describe.runIf(hasPostgres)('two instances on one PostgreSQL server, with delays at every step', () => {
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    await Promise.all(instances.map((instance) => instance.stop()))
    await server.stop()
  })

  it.each(Object.entries(races))(
    '%s: nothing is left over, and nothing false is told',
    { timeout: 600_000 },
    async (_, race) => {
      const two = startTwo()
      const together = 4
      for (let round = 0; round < rounds; round += together) {
        const found = await Promise.all(
          Array.from({ length: together }, async () => {
            const { owners, keys } = await race(two)
            return wrongs(two, owners, keys)
          }),
        )
        expect(found.flat(), `in round ${round}`).toEqual([])
      }
      expect([...two.one.log, ...two.other.log].filter(({ level }) => level === 'error')).toEqual([])
    },
  )

  it('the same search finds what goes wrong where nobody waits for a turn, and nothing is compared', {
    timeout: 600_000,
  }, async () => {
    const two = startTwo((vault) => ({
      ...vault,
      alone: (_, __, run) => run({ extend: async () => {} }),
      write: async (owner, record, index) => {
        const { version } = await vault.read(owner)
        return vault.write(owner, record, index, version)
      },
    }))
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
  it.each(Object.entries(killed))(
    'an instance that is killed in the middle of an %s, at any step, leaves nothing over',
    { timeout: 600_000 },
    async (name, run) => {
      const { other, installed } = startTwo()
      // As many as it takes, and more: the last one is not killed. Without LATCHKEY_TEST_ALL, at each third step.
      for (let count = 0, isOver = false; !isOver && count < 60; count += isWhole ? 1 : 3) {
        const one = startInstance({ url: server.url, installed, delayMs: 0 })
        instances.push(one)
        const owner = randomUUID()
        const keys = [keyOf('a'), keyOf('a')]
        const [first = '', second = ''] = keys
        if (name !== 'activation') await other.activate(owner, first)
        const gone = one.killAfter(count).then(() => false)
        const ended = run(one, owner, first, second).then(() => true)
        isOver = await Promise.race([ended, gone])
        expect(await wrongs({ other, installed }, [owner], keys), `killed after ${count} steps`).toEqual([])
      }
    },
  )
})
