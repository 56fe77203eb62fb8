import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type ServedPage, servePage, type Told } from './servePage'
import { type BrowserName, startBrowser } from './startBrowser'
import { type Desk, startDesk } from './startDesk'

const run = promisify(execFile)
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** How long a person waits for anything, in milliseconds. Only ever spent by what fails. */
const patience = 60_000
/** Nothing said for so long: the reader has finished. It looks at what happened for about half of it. */
const quiet = 1_800

/** What must be heard in a step, by which words it is known, and how often where that is not once. */
export type Events = Readonly<
  Record<string, RegExp | { readonly pattern: RegExp; readonly times: Partial<Readonly<Record<BrowserName, number>>> }>
>

export interface EventRow {
  readonly step: string
  readonly event: string
  readonly times: number
  readonly wanted: number
}

/**
 * Somebody who works with Orca: presses real keys in an ordinary window and writes down what is said. Where the journey
 * is, the page tells; what is heard is only counted.
 */
export class Reader {
  readonly #browser: BrowserName
  readonly #desk: Desk
  readonly #page: ServedPage
  readonly #log: string
  readonly rows: EventRow[] = []
  readonly lines: string[] = []
  #read = 0

  private constructor(browser: BrowserName, desk: Desk, page: ServedPage, log: string) {
    this.#browser = browser
    this.#desk = desk
    this.#page = page
    this.#log = log
  }

  static async start(browser: BrowserName, path: string, journey: string): Promise<Reader> {
    const desk = await startDesk()
    const page = await servePage()
    const log = `${desk.home}/orca.log`
    const reader = new Reader(browser, desk, page, log)
    try {
      desk.start('/usr/bin/python3', [fileURLToPath(new URL('startOrca.py', import.meta.url)), log])
      await reader.#until('Orca is ready', () => reader.#spoken().length > 0)
      startBrowser(desk, browser, path, `${page.url}?journey=${journey}`)
      await reader.#until('the page is there', () => page.told()?.active)
      await reader.#settle()
      await reader.#key('ctrl+Home')
      await reader.#settle()
      reader.#read = reader.#spoken().length
      return reader
    } catch (error) {
      await reader.end()
      throw error
    }
  }

  /** Presses a key, by the X server's name of it. */
  press(key: string, events?: Events): Promise<void> {
    return this.step(key, () => this.#key(key), undefined, events)
  }

  /** Presses Tab until what has this name has the focus. */
  async tabTo(name: string, events?: Events, key = 'Tab'): Promise<void> {
    for (let presses = 1; presses <= 15; presses++) {
      const before = this.#read
      await this.#key(key)
      await this.#settle()
      if (this.#page.told()?.focus !== name) continue
      this.#read = before
      await this.step(`${key} to “${name}”`, async () => {}, undefined, events)
      return
    }
    throw new Error(`${key} does not lead to “${name}”; the focus is on “${this.#page.told()?.focus}”.`)
  }

  /** Types a key; what is said of single characters is left out. */
  async type(text: string): Promise<void> {
    await this.#xdotool('type', '--delay', '60', text)
    await this.#settle()
    const said = this.#spoken().slice(this.#read)
    this.#read += said.length
    if (said.some((line) => [...line].some((character) => /[a-z\d]/.test(character)) && text.includes(line)))
      throw new Error('The key was read aloud.')
    this.lines.push('1. *types a key*')
  }

  /** Does something, waits until the page is where that leads and the reader has finished, and counts what was said. */
  async step(what: string, act: () => Promise<void>, until: Partial<Told> = {}, events: Events = {}): Promise<void> {
    await act()
    const isThere = (told: Told | null) =>
      told !== null && Object.entries(until).every(([name, value]) => told[name as keyof Told] === value)
    await this.#until(`${what} leads to ${JSON.stringify(until)}`, () => isThere(this.#page.told()))
    await this.#settle()
    const said = this.#spoken().slice(this.#read)
    this.#read += said.length
    this.lines.push(`1. **${what}**`, ...said.map((line) => `    - ${line}`))
    const all = said.join('\n')
    for (const [event, known] of Object.entries(events)) {
      const { pattern, times } = known instanceof RegExp ? { pattern: known, times: {} } : known
      const found = all.match(new RegExp(pattern.source, `${pattern.flags}g`)) ?? []
      this.rows.push({ step: what, event, times: found.length, wanted: times[this.#browser] ?? 1 })
    }
  }

  /** Presses a key and waits for what it leads to. */
  go(key: string, until: Partial<Told>, events?: Events): Promise<void> {
    return this.step(key, () => this.#key(key), until, events)
  }

  /** Goes through the page line by line, as one reads what nobody has announced. */
  async read(lines: number, events?: Events): Promise<void> {
    const what = `reads ${lines} lines`
    await this.step(
      what,
      async () => {
        await this.#key('ctrl+Home')
        for (let i = 0; i < lines; i++) {
          await sleep(500)
          await this.#key('Down')
        }
        await this.#settle()
      },
      undefined,
      events,
    )
    await this.#key('ctrl+Home')
    await this.#settle()
    this.#read = this.#spoken().length
  }

  /** @param log where to keep what Orca wrote of itself */
  async end(log?: string): Promise<void> {
    if (log && existsSync(this.#log)) copyFileSync(this.#log, log)
    this.#page.end()
    await this.#desk.end()
  }

  async #key(key: string) {
    await this.#xdotool('key', '--clearmodifiers', key)
  }

  async #xdotool(...args: string[]) {
    await run('xdotool', args, { env: this.#desk.env })
  }

  async #until(what: string, holds: () => boolean | null | undefined) {
    const start = performance.now()
    while (!holds()) {
      if (performance.now() - start > patience) {
        throw new Error(`Not within ${patience} ms: ${what}. The page: ${JSON.stringify(this.#page.told())}`)
      }
      await sleep(100)
    }
  }

  async #settle() {
    let count = this.#size()
    let since = performance.now()
    while (performance.now() - since < quiet) {
      await sleep(100)
      const now = this.#size()
      if (now !== count) since = performance.now()
      count = now
    }
  }

  /** While Orca still looks at what happened, its log grows. */
  #size(): number {
    return existsSync(this.#log) ? readFileSync(this.#log).length : 0
  }

  #spoken(): string[] {
    if (!existsSync(this.#log)) return []
    return [
      ...readFileSync(this.#log, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?(?:\[?\{.*\}\]?|None)?$/gm),
    ]
      .map(([, text = '']) => text.trim())
      .filter(Boolean)
  }
}
