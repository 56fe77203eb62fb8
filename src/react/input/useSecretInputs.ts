import { type RefCallback, useEffect, useState } from 'react'
import { findTarget } from '../focus/findTarget'
import { mayMoveFocus } from '../focus/mayMoveFocus'
import { focusedElement } from '../page/focusedElement'
import { widgetAround } from '../page/widgetAround'
import { createHostRefBox, type Fillable, type HostRef, type HostRefBox } from '../props/createHostRefBox'
import { fillElement } from './fillElement'
import { createMaskedText, type MaskedText } from './maskedText'
import { createQuietEdits, type QuietEdits } from './quietEdits'
import { servedEntries } from './servedEntries'

/** The inputs that hold secrets, found again by name so that they can be read, emptied and focused. */
export interface SecretInputs {
  /** The one ref for the element called `name`; passes the element on to the host's own ref, which may be another at each render. */
  readonly ref: (name: string, hostRef: HostRef | undefined) => RefCallback<Fillable>
  readonly has: (name: string) => boolean
  /** Calls `onGone` whenever the element called `name` goes. Returns what ends that. */
  readonly onGone: (name: string, onGone: () => void) => () => void
  readonly value: (name: string) => string
  /** Whether nothing may be put into it now. */
  readonly isLocked: (name: string) => boolean
  /** The input of one line, where there is one. */
  readonly line: (name: string) => HTMLInputElement | null
  /** The text of a field of several lines; null where the field has one line. */
  readonly text: (name: string) => MaskedText | null
  /**
   * Fills in `value` as if it had been typed, so that the host's listeners hear of it. A select takes the option with this
   * value or label, in upper or lower case. Returns whether there was an element, and such an option.
   */
  readonly fill: (name: string, value: string) => boolean
  /** What each field stands on before it is touched. One that nobody has touched goes along when that changes. */
  readonly follow: (starts: Readonly<Record<string, string>>) => void
  readonly focus: (name: string) => void
  /** Where something was entered, takes the focus out: whoever goes on typing would type the rest into what is empty now. */
  readonly leave: () => void
  /** After hydration, and before anything is sent: what was typed before is then none of the browser's business (K13). */
  readonly takeOver: () => void
  /** The form that they stand in, or what stands in its place. */
  readonly form: { readonly current: Element | null }
  /** Whether the focus may go to them after a result: never out of something else (K14). */
  readonly mayFocus: () => boolean
  /** Empties everything, but for what fields start with, so that neither the page nor React's value tracker keeps the last value (K02). */
  readonly clear: () => void
}

/**
 * One set of inputs for the life of the component.
 * @param onText called after each change of a text of several lines; the first one given is used
 */
export function useSecretInputs(onText: (text: string) => void): SecretInputs {
  const [{ inputs, passOn, start }] = useState(() => createSecretInputs(onText))
  // After each commit: before, the host's refs may be those of a render that is thrown away.
  useEffect(passOn)
  useEffect(start, [start])
  return inputs
}

function createSecretInputs(onText: (text: string) => void): {
  readonly inputs: SecretInputs
  /** Hands the elements to the host's refs where those have changed. */
  readonly passOn: () => void
  /** Returns what ends it: the component is gone, or hidden by the host for as long as it likes. */
  readonly start: () => () => void
} {
  const elements = new Map<string, Fillable>()
  const texts = new Map<string, MaskedText>()
  /** What stood in elements that React has taken back and left on the page, hidden, while the host waits for data. */
  const hidden = new Map<string, { readonly element: Fillable; readonly value: string }>()
  let isStarted = false
  const edits = new Map<string, QuietEdits>()
  const served = servedEntries()
  // Refs must stay the same from render to render: a new one would be taken for a new element, and the old one emptied.
  const refs = new Map<string, { readonly own: RefCallback<Fillable>; readonly host: HostRefBox }>()
  const partings = new Set<readonly [name: string, onGone: () => void]>()
  const starts = new Map<string, string>()

  function createRef(name: string, host: HostRefBox): RefCallback<Fillable> {
    return (element) => {
      if (element) {
        elements.set(name, element)
        chooseNothingUnasked(element)
        // No `instanceof`: it says no to an element of another frame's.
        if (isTextArea(element)) texts.set(name, createMaskedText(element, onText))
        else if (isInput(element)) {
          served.restore(element)
          edits.set(name, createQuietEdits(element))
        }
        show(name, element)
      } else {
        hide(name, elements.get(name))
        texts.get(name)?.detach()
        edits.get(name)?.detach()
        elements.delete(name)
        texts.delete(name)
        edits.delete(name)
        for (const [gone, onGone] of partings) if (gone === name) onGone()
      }
      host.give(element)
    }
  }

  function hide(name: string, element: Fillable | undefined) {
    const value = inputs.value(name)
    if (element && value && !('options' in element)) {
      hidden.set(name, { element, value })
      // By then, what is gone has left the page; Strict Mode has given it back.
      queueMicrotask(() => element.isConnected || hidden.delete(name))
    }
    empty(element)
  }

  function show(name: string, element: Fillable) {
    const before = hidden.get(name)
    hidden.delete(name)
    if (before?.element !== element) return
    const text = texts.get(name)
    if (text) text.restore(before.value)
    else element.value = before.value
  }

  const form = {
    get current() {
      const [element] = elements.values()
      return element?.closest('[data-entry]') ?? element?.form ?? element ?? null
    },
  }

  const inputs: SecretInputs = {
    ref(name, hostRef) {
      const known = refs.get(name)
      const host = known?.host ?? createHostRefBox()
      const own = known?.own ?? createRef(name, host)
      refs.set(name, { own, host })
      host.put(hostRef)
      return own
    },
    has: (name) => elements.has(name),
    onGone(name, onGone) {
      const parting = [name, onGone] as const
      partings.add(parting)
      return () => void partings.delete(parting)
    },
    value: (name) => texts.get(name)?.value() ?? elements.get(name)?.value ?? '',
    isLocked(name) {
      const element = elements.get(name)
      return !element || !('readOnly' in element) || element.readOnly
    },
    line(name) {
      const element = elements.get(name)
      return element && isInput(element) ? element : null
    },
    text: (name) => texts.get(name) ?? null,
    fill(name, value) {
      const element = elements.get(name)
      const text = texts.get(name)
      if (!text) return element ? fillElement(element, value) : false
      text.replace(value)
      return true
    },
    follow(next) {
      for (const [name, start] of Object.entries(next)) {
        const element = elements.get(name)
        if (element && element.value === starts.get(name)) element.value = start
        starts.set(name, start)
      }
    },
    focus: (name) => elements.get(name)?.focus(),
    leave() {
      for (const [name, element] of elements) {
        if (!inputs.value(name) || focusedElement(element) !== element) continue
        const title = findTarget(widgetAround(element), 'title')
        if (title) title.focus()
        else element.blur()
      }
    },
    takeOver() {
      for (const own of edits.values()) own.takeOver()
    },
    form,
    mayFocus() {
      const { current } = form
      return mayMoveFocus([current, widgetAround(current)], (focused) =>
        [...elements.values()].some((element) => element === focused),
      )
    },
    clear() {
      hidden.clear()
      for (const [name, element] of elements) {
        if (!texts.has(name)) element.value = starts.get(name) ?? ''
        edits.get(name)?.forget()
      }
      for (const text of texts.values()) text.clear()
    },
  }

  return {
    inputs,
    passOn() {
      for (const { host } of refs.values()) host.passOn()
    },
    start() {
      isStarted = true
      return () => {
        isStarted = false
        // Strict Mode starts it again at once.
        queueMicrotask(() => isStarted || hidden.clear())
      }
    },
  }
}

/** A browser shows the first option where none is chosen, and would send it. */
function chooseNothingUnasked(element: Fillable) {
  if (!('options' in element)) return
  // The attribute as well: not every imitation of a page reflects it, and React's server writes nothing else.
  const isAsked = Array.from(element.options).some((one) => one.defaultSelected || one.hasAttribute('selected'))
  if (!isAsked) element.selectedIndex = -1
}

/** A secret has no default. What a field starts with stays: Strict Mode takes every element away once and gives it back. */
function empty(element: Fillable | undefined) {
  if (element && isInput(element)) element.value = element.defaultValue
}

function isInput(element: Fillable): element is HTMLInputElement {
  return element.localName === 'input'
}

function isTextArea(element: Fillable): element is HTMLTextAreaElement {
  return element.localName === 'textarea'
}
