import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPostgres, startPostgres } from '../startPostgres'
import { without } from './broken'
import { blind, isWhole, raceTable, roundsOf } from './raceTable'
import { type Alter, type Installed, type Instance, keyOf, startInstance } from './startInstances'
import { isConnected, type Wrong, wrongsInTime } from './wrongs'

const race = 'rotation, instance by instance'
const table = raceTable('rotation')

type Keys = [Uint8Array, ...Uint8Array[]]
type Phases = (old: Uint8Array, next: Uint8Array) => readonly Keys[]

/** As the documentation says: opens everywhere before it seals anywhere, and the old one goes last. */
const asDocumented: Phases = (old, next) => [[old, next], [next, old], [next]]
const atOnce: Phases = (old, next) => [[next, old], [next]]

const controls: Record<string, RotateOptions> = {
  'opening everywhere before sealing anywhere': { phasesOf: atOnce },
  'opening everywhere before, and proving what was opened': {
    phasesOf: atOnce,
    alter: without['proving what was opened'],
  },
}

let server: Awaited<ReturnType<typeof startPostgres>>

describe.runIf(hasPostgres)('an encryption key that is rotated instance by instance', () => {
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    await server.stop()
    table.write()
  })

  it('breaks no connection, blames no key, and leaves every instance able to do everything', {
    timeout: 3_600_000,
  }, async () => {
    const wrong: Wrong[] = []
    let [restMs, tried] = [0, 0]
    do {
      const found = await rotate()
      wrong.push(...found.wrong)
      restMs = Math.max(restMs, found.restMs)
      tried += found.connections
      expect(found.log).toEqual([])
    } while (tried < roundsOf(1, 200))
    table.add({ race, rounds: tried, wrong, restMs })
    expect(wrong).toEqual([])
  })

  it.runIf(isWhole).each(Object.entries(controls))(
    'goes wrong without %s, and the search finds it',
    async (promise, options) => {
      const search = async () => (await rotate(options)).wrong
      expect(await table.control({ race, without: promise, most: 1 }, search), blind).not.toEqual([])
    },
  )
})

interface RotateOptions {
  readonly phasesOf?: Phases
  readonly alter?: Alter
}

/** Instance by instance, and phase by phase. */
async function rotate({ phasesOf = asDocumented, alter }: RotateOptions = {}) {
  const installed: Installed = new Set()
  const [old, next] = [randomBytes(32), randomBytes(32)]
  const all: Instance[] = []
  const begin = (...encryptionKeys: Keys) => {
    const options = { url: server.url, installed, delayMs: 0, encryptionKeys }
    const instance = startInstance({ ...options, ...(alter && { alter }) })
    all.push(instance)
    return instance
  }
  const running = [begin(old), begin(old)]
  const owners: string[] = []
  const keys: string[] = []
  const wrong: Wrong[] = []
  try {
    for (const phase of phasesOf(old, next)) {
      for (const place of [0, 1]) {
        // One of them has the new keys, and the other one not yet.
        running[place] = begin(...phase)
        for (const instance of running) {
          const [owner, key] = [randomUUID(), keyOf('a')]
          owners.push(owner)
          keys.push(key)
          if (!(await instance.activate(owner, key)).ok) wrong.push('wrong answer')
        }
        for (const instance of running) {
          for (const owner of owners) if (!isConnected(await instance.check(owner))) wrong.push('false broken')
        }
      }
    }
    const log = all.flatMap((instance) => instance.log)
    const [, other = begin(next)] = running
    const rest = await wrongsInTime({ other, installed }, owners, keys)
    return { wrong: [...wrong, ...rest.wrong], restMs: rest.restMs, connections: owners.length, log }
  } finally {
    await Promise.all(all.map((instance) => instance.stop()))
  }
}
