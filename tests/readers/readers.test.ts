import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chromiumVersion, findChromium } from '../../scripts/chromium.mjs'
import { findFirefox, firefoxVersion } from '../../scripts/firefox.mjs'
import { findOrca, orcaVersion } from '../../scripts/orca.mjs'
import { Reader } from './harness/Reader'
import { journeys } from './journeys'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const browsers = {
  firefox: { path: await findFirefox(), version: firefoxVersion },
  chromium: { path: await findChromium(), version: chromiumVersion },
}
const orca = findOrca() ? orcaVersion() : null
const reports = process.env.LATCHKEY_READERS_OUT ?? folder('../../reports/readers/1')
const outputs = [reports, ...(process.env.LATCHKEY_READERS_WRITE ? [folder('transcripts')] : [])]
for (const output of outputs) mkdirSync(output, { recursive: true })

describe.each(['firefox', 'chromium'] as const)('each event is heard once, in Orca with %s', (browser) => {
  it.each(journeys)('$title', async ({ name, title, go }) => {
    const { path, version } = browsers[browser]
    if (!path || !orca) throw new Error('Run `node scripts/readers.mjs`, which installs what this needs.')
    const versions = `${orca} with ${version(path)?.trim()}`
    const reader = await Reader.start(browser, path, name)
    try {
      await go(reader)
    } finally {
      await reader.end(`${reports}/${name}.${browser}.log`)
      for (const output of outputs) {
        const text = [`# ${title}`, '', versions, '', ...reader.lines, ''].join('\n')
        writeFileSync(`${output}/${name}.${browser}.md`, text)
        writeFileSync(`${output}/${name}.${browser}.json`, `${JSON.stringify(reader.rows, null, 2)}\n`)
      }
    }
    expect(reader.rows.filter(({ times, wanted }) => times !== wanted)).toEqual([])
  })
})
