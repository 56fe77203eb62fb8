import { expect } from 'vitest'
import type { Tab } from './drivers/Driver'
import type { Look } from './page/watch'

/** How long a person waits for anything, in milliseconds: only ever spent by a test that fails. */
const patience = 15_000
/** Longer than any engine lets pass between the halves of a double click, in milliseconds. */
const doubleClickMs = 600
const command = process.platform === 'darwin' ? 'Meta' : 'Control'

/** A person at a page, in any engine. Each thing that they look at counts as a check. */
export class Visitor {
  readonly #tab: Tab
  #checks = 0
  #clicked: { x: number; y: number; at: number } | undefined

  constructor(tab: Tab) {
    this.#tab = tab
  }

  get checks(): number {
    return this.#checks
  }

  goto(url: string): Promise<void> {
    return this.#tab.goto(url)
  }

  /** Runs a function in the page, which knows nothing of where it was written. */
  async eval<Args extends unknown[], Result>(
    code: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const call = `(${code.toString()})(...${JSON.stringify(args)})`
    const text = await this.#tab.run(`Promise.resolve(${call}).then((value) => JSON.stringify({ value }))`)
    return (JSON.parse(text) as { value: Result }).value
  }

  async ask<Name extends keyof Look>(
    name: Name,
    ...args: Parameters<Look[Name]>
  ): Promise<Awaited<ReturnType<Look[Name]>>> {
    const text = await this.#tab.run(
      `Promise.resolve(look.${name}(...${JSON.stringify(args)})).then((value) => JSON.stringify({ value: value ?? null }))`,
    )
    return (JSON.parse(text) as { value: Awaited<ReturnType<Look[Name]>> }).value
  }

  type(text: string): Promise<void> {
    return this.#tab.type(text)
  }

  /** A key, or several at once: `Shift+Tab`. */
  press(keys: string): Promise<void> {
    return this.#tab.press(keys.split('+').map((key) => (key === 'Command' ? command : key)))
  }

  /** Presses the mouse on the control of this name, once it can be reached. A pattern in the form of a RegExp may stand in its place. */
  async click(name: string | RegExp) {
    const pattern = name instanceof RegExp ? name.source : `^${escaped(name)}$`
    type Place = { x: number; y: number; covered: string | null } | null
    let place: Place = null
    // At rest: seen twice in the same place, since what is pressed on its way somewhere else is missed. WebKit rounds how
    // far it scrolls now up, now down.
    const isSame = (one: number, other: number) => Math.abs(one - other) <= 1
    await this.#until(`a control called ${name}`, async () => {
      const before: Place = place
      place = await this.ask('place', pattern)
      if (!before || !place || place.covered !== null) return false
      return isSame(before.x, place.x) && isSame(before.y, place.y)
    })
    const { x, y } = place as unknown as { x: number; y: number }
    await this.clickAt(x, y)
  }

  /** Once. A person has read what is there now, so that two presses on one place are no double click, which answers nothing. */
  async clickAt(x: number, y: number) {
    const { x: beforeX, y: beforeY, at } = this.#clicked ?? { x: 0, y: 0, at: 0 }
    const wait = at + doubleClickMs - Date.now()
    if (wait > 0 && Math.hypot(x - beforeX, y - beforeY) < 20) await new Promise((resolve) => setTimeout(resolve, wait))
    await this.#tab.clickAt(x, y)
    this.#clicked = { x, y, at: Date.now() }
  }

  resize(width: number, height: number): Promise<void> {
    return this.#tab.resize(width, height)
  }

  front(): Promise<void> {
    return this.#tab.front()
  }

  shot(): Promise<Buffer> {
    return this.#tab.shot()
  }

  // ---- What they see

  sees(text: string) {
    return this.#until(`“${text}” on the page`, async () => (await this.ask('text')).includes(text))
  }

  seesNo(text: string) {
    return this.#until(`no “${text}” on the page`, async () => !(await this.ask('text')).includes(text))
  }

  hears(text: string) {
    return this.#until(`“${text}” in a live region`, async () => (await this.ask('said')).includes(text))
  }

  /** The focus is on the control or the heading of this name. */
  isAt(name: string | RegExp) {
    const matches = (found: string) => (name instanceof RegExp ? name.test(found) : name === found)
    return this.#until(`the focus on ${name}`, async () => matches((await this.ask('focused')).name))
  }

  isMasked(masked = true) {
    return this.#until(masked ? 'a masked key' : 'a key that can be read', async () => {
      return (await this.ask('isMasked')) === masked
    })
  }

  hasNoField() {
    return this.#until('no field for a key', async () => (await this.ask('isMasked')) === null)
  }

  /** Anything else that has to be so by now, or soon. */
  until(what: string, holds: () => boolean | Promise<boolean>) {
    return this.#until(what, holds)
  }

  /** Compares once. */
  check<T>(what: string, actual: T, expected: T) {
    this.#checks++
    expect(actual, what).toEqual(expected)
  }

  async #until(what: string, holds: () => boolean | Promise<boolean>) {
    this.#checks++
    const end = Date.now() + patience
    for (;;) {
      if (await holds()) return
      if (Date.now() > end) break
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    const [text, focused] = [await this.ask('text'), await this.ask('focused')]
    expect.fail(`${what} was waited for in vain. The page says: ${text} The focus is on ${JSON.stringify(focused)}.`)
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
