import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePage } from '../leaks/harness/bundlePage'
import { type ScriptedAnswers, servePage } from '../leaks/harness/servePage'
import { startChromium } from './browsers/chromium'
import { startFirefox } from './browsers/firefox'
import type { PromptBrowser } from './browsers/PromptBrowser'
import { earlyFiles } from './earlyFiles'
import type { Keys, Situation } from './situations'
import { patience, Visitor } from './Visitor'

export type BrowserName = 'chromium' | 'firefox'

const start = { chromium: startChromium, firefox: startFirefox }

/** The login that the person has saved, for the pages that are asked for with one. */
export const saved = { username: 'ann@example.com', password: 'the-persons-own-password' }

export interface Stage {
  readonly browser: PromptBrowser
  /** Where the widget is served; the control is served from another origin. */
  readonly origin: string
  readonly answers: ScriptedAnswers
  readonly controlOrigin: string
  /** Opens a page of the widget or of the control in a tab of its own. */
  readonly visit: (url: string) => Promise<Visitor>
  /** Saves the person's login, for the widget's page and for the control, unless it is saved already. */
  readonly keepLogin: () => Promise<void>
  /** Resolves when the control has been filled with the person's own login. */
  readonly isFilledInAtControl: () => Promise<void>
  /**
   * Plays a situation, leaves the page, and lets the control run after it: when its offer is written down, an offer
   * for what was before it would be as well. Gives what was offered for the situation.
   * @param signal that the test is given up: what it has opened goes, and is in the way of no other
   */
  readonly play: (situation: Situation, keys: Keys, signal: AbortSignal) => Promise<readonly string[]>
  /** Signs in at the control, so that it is offered to be saved. */
  readonly signIn: (password: string, note?: string) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openStage(name: BrowserName): Promise<Stage> {
  const profile = mkdtempSync(join(tmpdir(), 'latchkey-prompts-'))
  const file = fileURLToPath(new URL('page/PromptPage.tsx', import.meta.url))
  const { js, css } = await bundlePage(file, 'production')
  const served = await servePage({
    config: {
      presentation: 'inline',
      keyKind: 'standalone',
      shape: 'line',
      activation: 'separate',
      initialConnection: null,
    },
    title: 'Acme Expenses',
    js,
    css,
    recorder: null,
    headers: {},
    others: await earlyFiles(),
  })
  const browser = await start[name](profile)
  const origin = served.url
  const controlOrigin = served.url.replace('127.0.0.1', 'localhost')
  const usual: ScriptedAnswers = { ...served.answers }
  let isKept = false
  const offersOf = async (wanted: string) => (await browser.offers()).filter((offer) => offer.origin === wanted)

  async function visit(url: string) {
    const I = new Visitor(await browser.open())
    await I.tab.goto(url)
    await I.until(`document.readyState === 'complete' && Boolean(document.querySelector('#root button'))`)
    return I
  }

  async function signIn(password: string, note = '') {
    const before = (await offersOf(controlOrigin)).length
    const I = await visit(`${controlOrigin}/?control`)
    // Where a login is saved, it stands there by now.
    await I.press('User name')
    await I.tab.press('Control', 'a')
    await I.tab.type('bob')
    if (note) await I.enter('Note', note)
    await I.press('Password')
    await I.tab.press('Control', 'a')
    await I.tab.type(password)
    await I.press('Sign in')
    await I.sees('Signed in')
    const end = Date.now() + patience
    while ((await offersOf(controlOrigin)).length === before) {
      if (Date.now() > end) throw new Error(`The control was not offered to be saved.\n${await browser.log()}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await I.tab.close()
  }

  return {
    browser,
    origin,
    answers: served.answers,
    controlOrigin,
    visit,
    signIn,
    async keepLogin() {
      if (isKept) return
      isKept = true
      for (const one of [origin, controlOrigin]) await browser.keepLogin(one, saved.username, saved.password)
    },
    async isFilledInAtControl() {
      const I = await visit(`${controlOrigin}/?control`)
      // Chromium tells the page of what it fills in only once the person has done something there.
      await I.press('Note')
      await I.until(`document.querySelector('[type=password]').value === ${JSON.stringify(saved.password)}`)
      await I.tab.close()
    },
    async play(situation, keys, signal) {
      Object.assign(served.answers, usual)
      const before = (await offersOf(origin)).length
      const I = await visit(`${origin}${situation.path ?? '/'}?${situation.page}`)
      signal.addEventListener('abort', () => void I.tab.close().catch(() => {}))
      await situation.visit(I, keys, served.answers)
      await I.tab.goto(`${origin}/elsewhere`)
      await signIn(`control-${Math.random()}`)
      await I.tab.close()
      // Firefox writes the same at each key that is pressed.
      const offers = new Set((await offersOf(origin)).slice(before).map(({ what }) => what))
      return [...offers]
    },
    async close() {
      await browser.close()
      await served.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
