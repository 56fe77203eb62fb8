import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DriverHung } from './drivers/Driver'
import type { EngineReport, ReportedJourney } from './EngineReport'
import { type EngineName, engines } from './engines'
import type { Journey } from './journeys/Journey'
import { journeys } from './journeys/journeys'
import { openSession, type Session } from './Session'
import { bundle, type KeyKind, play } from './startStage'

const reports = fileURLToPath(new URL('../../reports/engines', import.meta.url))
const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
const both: readonly KeyKind[] = ['standalone', 'integrated']
const kindsOf = ({ kinds = both, short = [] }: Journey) => (isWhole ? kinds : short)

/** A browser is started in one mode, and serves all the journeys that want it. */
const modes = [{}, { forcedColors: true }, { reducedMotion: true }].map((mode) => ({
  mode,
  name: Object.keys(mode)[0] ?? 'as it comes',
  journeys: journeys
    .filter((journey) => ['forcedColors', 'reducedMotion'].every((name) => name in journey === name in mode))
    .flatMap((journey) => kindsOf(journey).map((kind) => ({ ...journey, kind }))),
}))

/** Plays the journeys in one engine, and writes down how they went. */
export async function playIn(engine: EngineName) {
  const path = await engines[engine].find()
  const played: ReportedJourney[] = []
  let version: string | null = null
  if (!path) skip(engine)
  else beforeAll(async () => void (await bundle()), 600_000)

  const describeMode = (group: (typeof modes)[number]) => () => {
    let session: Session | null = null
    const start = async () => {
      session ??= await openSession(engine, { path: path ?? '', ...group.mode })
      version = session.driver.version
      return session
    }
    const discard = async () => {
      const old = session
      session = null
      await old?.discard()
    }

    const playOne = async (journey: (typeof group.journeys)[number]) => {
      const { name, kind } = journey
      const since = performance.now()
      const told = { name, kind, outcome: 'failed', checks: 0 } as const
      const tell = (more: Partial<ReportedJourney>) =>
        played.push({ ...told, ms: Math.round(performance.now() - since), ...more })
      const once = async () => {
        try {
          return await play(await start(), kind, journey, journey.run)
        } catch (error) {
          // Whatever it was in the middle of, the next journey has a browser of its own.
          await discard()
          throw error
        }
      }
      try {
        const checks = await once().catch((error: unknown) => {
          if (!(error instanceof DriverHung)) throw error
          // That says nothing about the page: once more, with another browser.
          console.info(`Played again: ${error.message}`)
          return once()
        })
        expect(checks).toBeGreaterThan(0)
        tell({ outcome: 'passed', checks })
      } catch (error) {
        tell({})
        throw error
      }
    }

    for (const journey of group.journeys) {
      it(`${journey.name} (${journey.kind})`, { timeout: 240_000 }, () => playOne(journey))
    }

    it('no file of the profile holds a key, once the browser is closed', { timeout: 240_000 }, async () => {
      const files = await (await start()).close()
      session = null
      expect(files).toEqual([])
    })

    afterAll(discard)
  }

  if (path)
    for (const mode of modes) if (mode.journeys.length > 0) describe(`${engine}, ${mode.name}`, describeMode(mode))

  afterAll(() => {
    mkdirSync(reports, { recursive: true })
    const report: EngineReport = { engine, version, isWhole, played }
    writeFileSync(`${reports}/${engine}.json`, JSON.stringify(report, null, 2))
  })
}

function skip(engine: EngineName) {
  const how = `To see how to get it: node scripts/${engine}.mjs`
  if (process.env.CI) it(`${engine} is here to be tested`, () => expect.fail(`It is not. ${how}`))
  else {
    console.info(`Skipped: there is no ${engine} on this machine. ${how}`)
    it.skip(`${engine} is not on this machine`)
  }
}
