import type { BrowserContext, Page } from 'playwright'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/chromium.mjs'
import type { Offer, PromptBrowser, Tab } from './PromptBrowser'

/** What Playwright switches off, and what a person's Chromium has. */
const unlikeAPerson = [
  '--enable-automation',
  '--disable-popup-blocking',
  '--disable-save-password-bubble',
  '--disable-back-forward-cache',
]

/** All tabs of the profile, for who has pages of their own to open there. */
export interface ChromiumBrowser extends PromptBrowser {
  readonly context: BrowserContext
}

/**
 * Chromium, told nothing of being automated: its password manager then decides as it does for a person. What it decides,
 * and why, it writes into a page of its own.
 */
export async function startChromium(profile: string): Promise<ChromiumBrowser> {
  const executablePath = await findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless: true,
    ignoreDefaultArgs: unlikeAPerson,
    // The store of the system's key ring is not there on every machine.
    args: [...CHROMIUM_ARGS, '--password-store=basic', '--headless=new'],
    viewport: { width: 900, height: 900 },
  })
  // As a person does when they are asked.
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const notes = await context.newPage()
  await notes.goto('chrome://password-manager-internals')
  // Nobody looks at it, and laying it out takes longer than all else.
  await notes.evaluate(() => document.body.setAttribute('style', 'display: none'))
  // Taken out of the page, which gets long.
  let log = ''
  async function readNotes() {
    log += await notes.evaluate(() => {
      const entries = [...(document.getElementById('log-entries')?.childNodes ?? [])]
      return entries
        .map((entry) => {
          entry.remove()
          return `${entry.textContent}\n`
        })
        .join('')
    })
    return log
  }

  async function settings<Result>(run: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await context.newPage()
    await page.goto('chrome://password-manager/passwords')
    const result = await run(page)
    await page.close()
    return result
  }

  return {
    version: `Chromium ${context.browser()?.version() ?? ''}`.trim(),
    profile,
    context,
    log: readNotes,
    async open() {
      return tabOf(await context.newPage())
    },
    async offers() {
      return offersIn(await readNotes())
    },
    keepLogin: (origin, username, password) =>
      settings((page) =>
        page.evaluate((login) => (globalThis as unknown as Settings).chrome.passwordsPrivate.addPassword(login), {
          url: `${origin}/`,
          username,
          password,
          note: '',
          useAccountStore: false,
        }),
      ),
    logins: () =>
      settings((page) =>
        page.evaluate(async () => {
          const { passwordsPrivate } = (globalThis as unknown as Settings).chrome
          const groups = await passwordsPrivate.getCredentialGroups()
          const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id))
          if (ids.length === 0) return []
          const credentials = await passwordsPrivate.requestCredentialsDetails(ids)
          return credentials.map(({ password }) => password)
        }),
      ),
    close: () => context.close(),
  }
}

/** What Chromium's own page for passwords may use. */
interface Settings {
  readonly chrome: {
    readonly passwordsPrivate: {
      readonly addPassword: (login: object) => Promise<void>
      readonly getCredentialGroups: () => Promise<{ entries: { id: number }[] }[]>
      readonly requestCredentialsDetails: (ids: number[]) => Promise<{ password: string }[]>
    }
  }
}

/** The manager names the page before it says what it decided about it. */
function offersIn(log: string): Offer[] {
  let origin = ''
  return log.split('\n').flatMap((line) => {
    origin = /(?:Security origin|Signon realm|Origin) ?: +(http:\/\/[^/ ]+)/.exec(line)?.[1] ?? origin
    const what = /Decision: ASK the user|Show password prompt|Show (?:update|save) .*prompt/.exec(line)?.[0]
    return what ? [{ origin, what }] : []
  })
}

function tabOf(page: Page): Tab {
  return {
    async goto(url) {
      await page.goto(url)
    },
    run: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    close: () => page.close(),
  }
}
