import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'
import { findFirefox } from '../../scripts/firefox.mjs'
import { type BrowserName } from './harness/startBrowser'
import { Reader } from './harness/Reader'
import { journeys } from './journeys'

const paths: Record<BrowserName, string | undefined> = {
  firefox: await findFirefox(),
  chromium: await findChromium(),
}
const out = process.env.LATCHKEY_READERS_OUT ?? fileURLToPath(new URL('../../reports/readers', import.meta.url))
mkdirSync(out, { recursive: true })

describe.each(['firefox', 'chromium'] as const)('in %s', (browser) => {
  it.each(journeys)('$title', async ({ name, title, go }) => {
    const path = paths[browser]
    if (!path) throw new Error(`There is no ${browser}.`)
    const reader = await Reader.start(browser, path, name)
    try {
      await go(reader)
    } finally {
      await reader.end(`${out}/${name}.${browser}.log`)
      writeFileSync(`${out}/${name}.${browser}.md`, [`# ${title}`, '', ...reader.lines, ''].join('\n'))
      writeFileSync(`${out}/${name}.${browser}.json`, JSON.stringify(reader.rows, null, 1))
    }
    expect(reader.rows.filter(({ times, wanted }) => times !== wanted)).toEqual([])
  })
})
