import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../examples/host-app/ensureBuilt.mjs'
import { noFaults } from '../../examples/host-app/provider/faults'
import type { Host } from '../../examples/host-app/start'
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.mjs'
import { openClipboard } from '../journeys/openClipboard'
import { startJourney } from '../journeys/startJourney'
import { startTestHost } from '../journeys/startTestHost'
import { faults } from './faults'
import { type FaultyProxy, startFaultyProxy } from './startFaultyProxy'
import { type Suffered, suffer } from './suffer'
import { verdict } from './verdict'

const isAll = Boolean(process.env.LATCHKEY_TEST_ALL)
const cases = faults.flatMap((fault) =>
  ((isAll ? fault.during : fault.fast) ?? []).map((during) => ({ fault, during })),
)
const reports = fileURLToPath(new URL('../../reports', import.meta.url))

let browser: Browser
let proxy: FaultyProxy
let host: Host
let copy: (text: string) => Promise<void>
const table: Suffered[] = []

beforeAll(async () => {
  ensureBuilt((text: string) => console.info(text))
  proxy = await startFaultyProxy()
  host = await startTestHost({ env: { HOST_ORIGIN: proxy.url }, requestsPerMinute: 100_000 })
  proxy.passTo(host.url)
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS })
  copy = await openClipboard(browser)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await proxy?.stop()
  await host?.stop()
  mkdirSync(reports, { recursive: true })
  writeFileSync(`${reports}/faultsTable.json`, `${JSON.stringify(table, null, 1)}\n`)
})

describe('a fault on the way', { tags: ['R26'] }, () => {
  it.each(cases)('$fault.name, during $during: the page says what is true, and goes on', async ({ fault, during }) => {
    Object.assign(host.provider?.faults ?? {}, noFaults)
    await host.forget()
    const journey = await startJourney({
      browser,
      host: { ...host, url: proxy.url },
      name: 'pleo-standalone',
      responses: [],
      copy,
    })
    try {
      const suffered = await suffer(journey, proxy, fault, during)
      table.push(suffered)
      const { falseConnected, falseAlarm, wedged } = suffered
      expect({ falseConnected, falseAlarm, wedged }, JSON.stringify(suffered)).toEqual({
        falseConnected: false,
        falseAlarm: false,
        wedged: false,
      })
      // Nobody asked for this check, and what the badge says still holds.
      const isQuietly = during === 'check' && suffered.badge === 'Connected'
      if (!isQuietly) expect(suffered.sentence, 'something is said').not.toBe('')
      expect(await journey.traces()).toEqual([])
    } finally {
      proxy.heal()
      await journey.close()
    }
  })
})

describe('a verdict', () => {
  const honest = {
    badge: 'Connection failed',
    sentence: "We couldn't connect. Your key was not rejected.",
    isConnected: false,
    settled: true,
    afterwards: 'Connected',
    goal: 'Connected',
  }
  const good = { falseConnected: false, falseAlarm: false, wedged: false }

  it.each([
    [{}, {}],
    [{ badge: 'Connected' }, { falseConnected: true }],
    [{ badge: 'Connected', isConnected: true }, {}],
    [{ badge: 'Action required' }, { falseAlarm: true }],
    [{ sentence: 'The API Key appears to be invalid. Please check and try again.' }, { falseAlarm: true }],
    [{ sentence: 'This page has expired. Your key was not rejected. Reload it, then try again.' }, {}],
    [{ sentence: 'This key has expired.' }, { falseAlarm: true }],
    [{ settled: false }, { wedged: true }],
    [{ afterwards: 'Validation in progress' }, { wedged: true }],
  ])('on %j is %j', (seen, bad) => {
    expect(verdict({ ...honest, ...seen })).toEqual({ ...good, ...bad })
  })
})
