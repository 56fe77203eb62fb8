import { firefox, webkit } from 'playwright'
import { findChromium } from '../../scripts/chromium.mjs'
import { findFirefox } from '../../scripts/firefox.mjs'
import { findWebkit } from '../../scripts/webkit.mjs'
import { startFirefox } from './drivers/bidi'
import type { Driver, Launch } from './drivers/Driver'
import { startWithPlaywright } from './drivers/playwright'
import { startMiniBrowser } from './drivers/webDriver'

export type EngineName = 'chromium' | 'firefox' | 'webkit'

export interface Engine {
  /** Finds, never installs: `npm run test:engines` and `npm test` install before they get here. */
  readonly find: () => Promise<string | undefined>
  readonly start: (launch: Launch) => Promise<Driver>
}

export const engines: Readonly<Record<EngineName, Engine>> = {
  chromium: { find: findChromium, start: (launch) => startWithPlaywright('chromium', launch) },
  firefox: {
    find: findFirefox,
    // Playwright's own builds are driven by Playwright alone.
    start: (launch) =>
      launch.path === firefox.executablePath() ? startWithPlaywright('firefox', launch) : startFirefox(launch),
  },
  webkit: {
    find: findWebkit,
    start: (launch) =>
      launch.path === webkit.executablePath() ? startWithPlaywright('webkit', launch) : startMiniBrowser(launch),
  },
}
