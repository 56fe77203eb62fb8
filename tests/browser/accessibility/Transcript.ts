import { userEvent } from 'vitest/browser'
import { type AxNode, axTree, focusPath } from './axTree'
import { LiveRegionWatch } from './LiveRegionWatch'
import { settled } from './settled'

const keys = {
  Tab: '{Tab}',
  'Shift+Tab': '{Shift>}{Tab}{/Shift}',
  Enter: '{Enter}',
  Space: ' ',
  Escape: '{Escape}',
  ArrowDown: '{ArrowDown}',
  'Ctrl+A': '{ControlOrMeta>}a{/ControlOrMeta}',
} as const
export type KeyName = keyof typeof keys

/** States of a control that are worth a word, and the word. */
const words: readonly (readonly [state: string, value: unknown, word: string])[] = [
  ['required', true, 'required'],
  ['readonly', true, 'read-only'],
  ['disabled', true, 'disabled'],
  ['invalid', 'true', 'invalid'],
  ['expanded', true, 'expanded'],
  ['expanded', false, 'collapsed'],
  ['checked', 'true', 'checked'],
  ['checked', 'false', 'not checked'],
]

/** What tells a person where they are, once, on the way into it. */
const places = ['dialog', 'group', 'region', 'radiogroup']

/**
 * Goes through a journey key by key, and writes down what assistive technology has after each: where the focus is and
 * what the live regions said, from the browser's own accessibility tree. Throws where the focus is lost, or where an
 * event is announced more than once or in a region that was not there before.
 */
export class Transcript {
  readonly #lines: string[]
  readonly #watch: LiveRegionWatch
  #path: readonly AxNode[]
  #focus: string
  #number = 0

  private constructor(head: readonly string[], tree: AxNode) {
    this.#watch = new LiveRegionWatch(tree)
    this.#path = focusPath(tree)
    this.#focus = describe(this.#path.at(-1))
    this.#lines = [...head, '']
  }

  static async start(title: string, situation: string): Promise<Transcript> {
    await settled()
    return new Transcript([`# ${title}`, '', situation], await axTree())
  }

  /** Presses a key. */
  press(name: KeyName): Promise<void> {
    return this.#step(`**${name}**`, () => userEvent.keyboard(keys[name]))
  }

  /** Presses Tab until the element with this name has the focus; each press is a line of its own. */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 20; presses++) {
      await this.press(key)
      if (this.#focus.includes(`“${name}”`)) return
    }
    throw new Error(`${key} does not lead to “${name}”.`)
  }

  /** Pastes; which key, nobody shall read. */
  async paste(text: string, what: string): Promise<void> {
    await navigator.clipboard.writeText(text)
    await this.#step(`**Ctrl+V** with ${what} on the clipboard`, () => userEvent.paste())
  }

  /** Something happens that the person did not press a key for. */
  happens(what: string, act: () => unknown): Promise<void> {
    return this.#step(`*${what}*`, act)
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`
  }

  stop() {
    this.#watch.stop()
  }

  async #step(what: string, act: () => unknown): Promise<void> {
    await settled(act)
    const tree = await axTree()
    const { said, faults: found } = this.#watch.look(tree)
    const path = focusPath(tree)
    const focus = describe(path.at(-1))
    const known = new Set(this.#path.map(({ id }) => id))
    const entered = path.filter(({ id, role, name }) => places.includes(role) && name && !known.has(id))
    this.#lines.push(
      `${++this.#number}. ${what}`,
      ...entered.map((place) => `    - Into ${describe(place)}`),
      focus === this.#focus ? '    - Focus stays.' : `    - Focus: ${focus}`,
      ...said.map(({ politeness, text }) => `    - Heard, ${politeness}: “${text}”`),
    )
    this.#focus = focus
    this.#path = path
    const faults = focus === nothing ? [...found, 'The focus is on nothing.'] : found
    if (faults.length) throw new Error([...faults, '', this.text].join('\n'))
  }
}

const nothing = 'nothing'

function describe(node: AxNode | undefined): string {
  if (!node) return nothing
  const { role, name, description, states } = node
  const told = words.filter(([state, value]) => states[state] === value).map(([, , word]) => word)
  const level = states.level ? ` ${String(states.level)}` : ''
  return `${role}${level} “${name}”${told.length ? `, ${told.join(', ')}` : ''}${description ? `: ${description}` : ''}`
}
