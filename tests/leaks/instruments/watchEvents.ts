import { witness } from '../witness'
import { keyInput } from './keyInput'
import { textsOf } from './textsOf'

/** What one event said. */
export interface SeenEvent {
  readonly type: string
  /** Dispatched by the browser itself, on the field: what the person did there. */
  readonly own: boolean
  readonly texts: Readonly<Record<string, string>>
}

const others = ['beforeinput', 'compositionend', 'compositionupdate', 'focusin', 'focusout', 'textInput', 'storage']
// Listening to it keeps a page out of the bfcache.
const left = new Set(['unload', 'beforeunload'])
const seen = new WeakSet<Event>()

/** Before every script of the page, so that nothing can keep an event from being seen. */
export function watchEvents() {
  const owners = [window, document, HTMLElement.prototype, HTMLBodyElement.prototype]
  const handlers = owners.flatMap((owner) => allNames(owner).filter((name) => name.startsWith('on')))
  const types = new Set([...handlers.map((name) => name.slice(2)), ...others])
  for (const type of types) if (!left.has(type)) window.addEventListener(type, tell, { capture: true, passive: true })

  const dispatch = EventTarget.prototype.dispatchEvent
  EventTarget.prototype.dispatchEvent = function (event) {
    tell(event)
    return dispatch.call(this, event)
  }
}

function allNames(owner: object): string[] {
  const names: string[] = []
  for (let at: object | null = owner; at; at = Object.getPrototypeOf(at) as object | null) {
    names.push(...Object.getOwnPropertyNames(at))
  }
  return names
}

function tell(event: Event) {
  if (seen.has(event)) return
  seen.add(event)
  const texts = Object.fromEntries(dataOf(event).filter(([, text]) => text !== ''))
  if (Object.keys(texts).length === 0) return
  const own = event.isTrusted && event.target === keyInput()
  witness('DOM events', { type: event.type, own, texts } satisfies SeenEvent)
}

/** Everything that an event carries itself; not what its target holds, which other channels look at. */
function dataOf(event: Event): (readonly [string, string])[] {
  const names = new Set(allNames(event).filter((name) => !/^[A-Z_]+$/.test(name) && !skipped.has(name)))
  return [...names].map((name) => {
    const value = (event as unknown as Record<string, unknown>)[name]
    if (value instanceof DataTransfer) return [name, [...value.types].map((type) => value.getData(type)).join('\n')]
    if (typeof value === 'string') return [name, value]
    const isData = typeof value === 'object' && value !== null && !(value instanceof EventTarget)
    return [name, isData ? textsOf(value).join('\n') : '']
  })
}

const skipped = new Set([
  '__proto__',
  'type',
  'code',
  'pointerType',
  'path',
  'view',
  'sourceCapabilities',
  'constructor',
  'inputType',
])
