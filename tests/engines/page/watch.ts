import { clipped, escapees, overlapping } from '../../browser/layoutFaults'
import '../../leaks/instruments/install'
import { keyInput } from '../../leaks/instruments/keyInput'
import { textsOf } from '../../leaks/instruments/textsOf'
import type { SeenEvent } from '../../leaks/instruments/watchEvents'
import { controlNamed, isReachable, nameOf } from './names'
import { makeOlder } from './older'
import { type Trace, traces } from './traces'

/** What passed by: console, messages, events. Where the person typed, the events of the field itself say what was typed. */
const told: Trace[] = []

window.leakWitness = (where, text) => {
  const isOwn = where === 'DOM events' && (JSON.parse(text) as SeenEvent).own
  if (!isOwn) told.push({ where, text })
}

for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
  const original = console[name].bind(console)
  console[name] = (...args: unknown[]) => {
    told.push({ where: 'console', text: `${name}: ${textsOf(args).join('\n')}` })
    original(...args)
  }
}

export interface Place {
  readonly x: number
  readonly y: number
  /** What lies there instead, in the way of the mouse. */
  readonly covered: string | null
}

let followed: readonly string[] = []
const empty = new DOMRect()

/** What a test asks a page about itself. */
export const look = {
  /** Where to click a control; null where there is none of this name. */
  place(pattern: string): Place | null {
    const element = controlNamed(pattern)
    if (!element) return null
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const there = document.elementFromPoint(x, y)
    // What is around it is what a press hits while it is cut off.
    const isOwn = there && (element.contains(there) || there.closest('label')?.contains(element))
    return { x, y, covered: isOwn ? null : (there?.outerHTML.slice(0, 200) ?? 'nothing') }
  },
  /** What can be read. */
  text: () => document.body.innerText.replace(/\s+/g, ' '),
  has: (pattern: string) => controlNamed(pattern) !== undefined,
  /** What has the focus: its element and its name. */
  focused() {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return { tag: 'none', name: '', class: '', ringed: true }
    // Of a field, the ring is around all that belongs to it.
    const hasRing = [activeElement, activeElement.closest('.lk-field')].some((element) => {
      const { outlineStyle = 'none', outlineWidth = '0' } = element ? getComputedStyle(element) : {}
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    })
    // While the browser's own bars have the focus, the page's element has no ring.
    const ringed = hasRing || !activeElement.matches(':focus')
    return { tag: activeElement.tagName, name: nameOf(activeElement), class: activeElement.className, ringed }
  },
  /** Whether the field shows dots, by whatever means; null where there is no field. */
  isMasked() {
    const field = keyInput()
    if (!field || !isReachable(field)) return null
    const security = getComputedStyle(field).getPropertyValue('-webkit-text-security')
    return field.type === 'password' || (security !== '' && security !== 'none') || /^•*$/.test(field.value)
  },
  value: () => keyInput()?.value ?? null,
  /** From now on, notes where the field is in every frame. */
  followField() {
    const places: string[] = []
    followed = places
    requestAnimationFrame(function note() {
      if (followed !== places) return
      const { x, y, width, height } = document.querySelector('.lk-control .lk-field')?.getBoundingClientRect() ?? empty
      // Out of sight, it has no place. The person's own scrolling is none of the field's.
      const place = [x + scrollX, y + scrollY, width, height].join(' ')
      if (width > 0 && places.at(-1) !== place) places.push(place)
      requestAnimationFrame(note)
    })
  },
  /** Each place at which it was since then, in order. */
  placesOfField: () => followed,
  isInvalid: () => keyInput()?.getAttribute('aria-invalid') === 'true',
  /** What is said in the live regions, and what the field is described by. */
  said: () =>
    [...document.querySelectorAll('[aria-live], [role="alert"], [role="status"]')]
      .map((one) => one.textContent)
      .join('\n'),
  described: () =>
    (keyInput()?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  /** Whether everything that comes to an end has come to it: a sign that turns round stands out on its way. */
  isAtRest: () =>
    !document
      .getAnimations()
      .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity),
  /** Behind a dialog is the page, on which it lies. */
  faultsOfLayout(width: number) {
    const root = document.querySelector('[role="dialog"]') ?? document.body
    return [...escapees(root, { left: 0, right: width }), ...clipped(root), ...overlapping(root)]
  },
  traces: () => traces(told),
}

if (location.search === '?missing' || location.search === '?refused') {
  makeOlder(location.search === '?missing' ? 'missing' : 'refused')
}

document.documentElement.dir = location.search === '?rtl' ? 'rtl' : 'ltr'

export type Look = typeof look
Object.assign(window, { look })
