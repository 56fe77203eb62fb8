import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { ensureBuilt } from '../../examples/host-app/ensureBuilt.mjs'
import type { IntegrationName } from '../../examples/host-app/integrations'
import { noFaults } from '../../examples/host-app/provider/faults'
import type { Host } from '../../examples/host-app/start'
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.mjs'
import { findKeys } from '../findKeys'
import { openClipboard } from './openClipboard'
import { type Journey, startJourney } from './startJourney'
import { startTestHost } from './startTestHost'

/**
 * One browser and one host for a file, because both are slow to start. A journey has a browser context, a customer and
 * an empty database of its own: embedded, or with DATABASE_URL on a server.
 */
export function journeysOnOneHost() {
  const responses: string[] = []
  const usedKeys: string[] = []
  let browser: Browser
  let host: Host
  let copy: (text: string) => Promise<void>

  const { DATABASE_URL: url } = process.env

  beforeAll(async () => {
    ensureBuilt((text: string) => console.info(text))
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS })
    host = await startTestHost({ database: url ? { url } : 'memory', onResponse: (text) => responses.push(text) })
    copy = await openClipboard(browser)
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    if (!host) return
    // The files of the database keep what was deleted and the whole write-ahead log: one look sees every journey.
    const { files } = await host.dumpDatabase()
    await host.stop()
    expect(findKeys(usedKeys, { 'files of the database': files })).toEqual([])
  }, 120_000)

  /** @param ending what has to hold when the body is through */
  async function run(
    name: IntegrationName,
    body: (journey: Journey) => Promise<void>,
    ending = (journey: Journey) => journey.expectNothingAmiss(),
  ) {
    const { provider } = host
    Object.assign(provider?.faults ?? {}, noFaults)
    await host.forget()
    const journey = await startJourney({ browser, host, name, responses, copy })
    try {
      await body(journey)
      await ending(journey)
    } finally {
      usedKeys.push(...journey.keys)
      await journey.close()
    }
  }

  return {
    /** The body of a test: a journey, and the search for what must not be left of it. */
    journey: (name: IntegrationName, body: (journey: Journey) => Promise<void>) => () => run(name, body),
    run,
    browser: () => browser,
    clipboard: () => copy,
  }
}
