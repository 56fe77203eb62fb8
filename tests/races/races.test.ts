import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPostgres, startPostgres } from '../startPostgres'
import { controls, endingControls, without } from './broken'
import { acts, type Ending, endAt, endings } from './endings'
import { pendingRaces, type Race, races, type Two } from './races'
import { blind, isWhole, raceTable, roundsOf } from './raceTable'
import { type Alter, type Installed, type Instance, startInstance } from './startInstances'
import { type Wrong, wrongs, wrongsInTime } from './wrongs'

const rounds = roundsOf(4, 200)
/** Until a search that finds nothing is blind. */
const most = 400
/** Rounds at once. */
const together = 4
const table = raceTable('races')
const delayMs = 6

let server: Awaited<ReturnType<typeof startPostgres>>
const instances: Instance[] = []

type RaceName = keyof typeof races | keyof typeof pendingRaces
const all: Record<RaceName, Race> = { ...races, ...pendingRaces }
const names = Object.keys(all) as RaceName[]
/** Those whose controls find something at once; the others without LATCHKEY_TEST_ALL are not seen to go wrong. */
const quick: readonly RaceName[] = [
  'two keys of one company',
  'two owners of one key who disconnect',
  'a retry on the other instance',
  'what is pending, and finished while the other instance asks',
]

function start(options: {
  installed: Installed
  pending?: Installed
  alter?: Alter
  delayMs?: number
  turnMs?: number
}) {
  const instance = startInstance({ url: server.url, delayMs, ...options })
  instances.push(instance)
  return instance
}

/** Two for one race, and one that judges what has come of it. */
function startFor(race: RaceName, alter?: Alter): Two & { readonly judge: Instance } {
  const installed: Installed = new Set()
  const pending: Installed = new Set()
  // Whoever lost a turn says so in the log: one of a busy machine lasts as long as a host's.
  const turnMs = isWhole ? 1_500 : 15_000
  const sound = { installed, turnMs, ...(race in pendingRaces && { pending }) }
  const options = { ...sound, ...(alter && { alter }) }
  return { one: start(options), other: start(options), judge: start(sound), installed, pending }
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

  it.each(names)('%s: nothing is left over, and nothing false is told', { timeout: 1_200_000 }, async (name) => {
    const two = startFor(name)
    const wrong: Wrong[] = []
    let restMs = 0
    for (let round = 0; round < rounds; round += together) {
      const found = await Promise.all(
        Array.from({ length: together }, async () => {
          const raced = await all[name](two)
          const rest = await wrongsInTime(two, raced.owners, raced.keys)
          return { ...rest, wrong: [...(raced.wrong ?? []), ...rest.wrong] }
        }),
      )
      wrong.push(...found.flatMap((one) => one.wrong))
      restMs = Math.max(restMs, ...found.map((one) => one.restMs))
    }
    table.add({ race: name, rounds: Math.ceil(rounds / together) * together, wrong, restMs })
    expect(wrong).toEqual([])
    // That a page was told to wait for the other is a failure like any other; what threw, or could not be opened, is none.
    const told = [...two.one.log, ...two.other.log].filter(({ level, note }) => level === 'error' && note !== 'failed')
    expect(told).toEqual([])
  })

  const seen = isWhole ? names : quick
  it.each(seen.flatMap((race) => controls[race].map((promise) => [race, promise] as const)))(
    '%s: goes wrong without %s, and the search finds it',
    { timeout: 600_000 },
    async (race, promise) => {
      const { judge, ...two } = startFor(race, without[promise])
      const found = await table.control({ race, without: promise, most, together }, async () => {
        const raced = await Promise.all(Array.from({ length: together }, () => all[race](two)))
        await Promise.all([two.one.drain(), two.other.drain()])
        const rest = raced.map(({ owners, keys }) => wrongs({ other: judge, installed: two.installed }, owners, keys))
        return [...raced.flatMap(({ wrong = [] }) => wrong), ...(await Promise.all(rest)).flat()]
      })
      expect(found, blind).not.toEqual([])
    },
  )

  // Without LATCHKEY_TEST_ALL at each third step.
  const each = isWhole ? 1 : 3
  // SAFETY: their own names.
  const [actNames, hows] = [
    Object.keys(acts) as (keyof typeof acts)[],
    Object.keys(endings) as (keyof typeof endings)[],
  ]
  const interrupted = actNames.flatMap((act) => hows.map((how) => [act, how, endings[how]] as const))
  const nameOf = (act: string, how: string) => `${act}, ${how} at each step`

  /** At each step, until one was reached that is behind the last. */
  async function* atEachStep(act: keyof typeof acts, ending: Ending, alter?: Alter) {
    const installed: Installed = new Set()
    const other = start({ installed })
    for (let step = 0, isOver = false; !isOver && step < 60; step += each * together) {
      const ended = await Promise.all(
        Array.from({ length: together }, (_, i) => {
          const one = start({ installed, delayMs: ending.answers ? 2 : 0, ...(alter && { alter }) })
          return endAt({ one, other, installed }, act, ending, step + i * each)
        }),
      )
      yield* ended
      isOver = ended.some((one) => one.isOver)
    }
  }

  it.each(interrupted)(
    'an instance that is in the middle of an %s and %s, at any step, leaves nothing over',
    { timeout: 1_200_000 },
    async (act, how, ending) => {
      const wrong: Wrong[] = []
      let [tried, restMs] = [0, 0]
      do {
        for await (const ended of atEachStep(act, ending)) {
          wrong.push(...ended.wrong)
          restMs = Math.max(restMs, ended.restMs)
          tried += 1
        }
      } while (isWhole && tried < rounds)
      table.add({ race: nameOf(act, how), rounds: tried, wrong, restMs })
      expect(wrong).toEqual([])
    },
  )

  const broken = interrupted.flatMap(([act, how, ending]) =>
    Object.entries(endingControls[how]).map(
      ([promise, { ending: other = ending, alter }]) => [act, how, promise, other, alter] as const,
    ),
  )
  it.runIf(isWhole).each(broken)(
    'an instance that is in the middle of an %s and %s goes wrong without %s, and the search finds it',
    { timeout: 600_000 },
    async (act, how, promise, ending, alter) => {
      const steps = endless(() => atEachStep(act, ending, alter))
      const search = async () => (await steps.next()).value?.wrong ?? []
      expect(await table.control({ race: nameOf(act, how), without: promise, most }, search), blind).not.toEqual([])
      await steps.return(undefined)
    },
  )
})

async function* endless<Item>(begin: () => AsyncIterable<Item>) {
  for (;;) yield* begin()
}
