import { type Browser, chromium } from 'playwright'
import { afterAll } from 'vitest'
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.mjs'

let launched: Promise<Browser> | null = null

/** One Chromium for a test file; closed after it. */
export function sharedBrowser(): Promise<Browser> {
  launched ??= launch()
  return launched
}

async function launch() {
  return chromium.launch({
    executablePath: await ensureChromium(),
    // Otherwise a heap snapshot cuts each string after 1,024 characters, and what comes later is never found.
    args: [...CHROMIUM_ARGS, '--js-flags=--heap-snapshot-string-limit=100000'],
    // Playwright switches off what the bfcache moment is about.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
}

afterAll(async () => {
  const browser = await launched
  await browser?.close()
})
