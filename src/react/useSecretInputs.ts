import { type RefCallback, useState } from 'react'
import { fillElement } from './fillElement'
import { createMaskedText, type MaskedText } from './maskedText'

/** The inputs that hold secrets, found again by name so that they can be read, emptied and focused. */
export interface SecretInputs {
  /** A stable ref for the element called `name`; passes the element on to the host's own ref. */
  readonly ref: (name: string, hostRef: HostRef | undefined) => RefCallback<Fillable>
  readonly has: (name: string) => boolean
  readonly value: (name: string) => string
  readonly element: (name: string) => Fillable | null
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
  /** Whether the person types into something else of the page meanwhile. */
  readonly isLeft: () => boolean
  /** Empties everything, but for what fields start with, so that neither the page nor React's value tracker keeps the last value (K02). */
  readonly clear: () => void
}

export type Fillable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
export type HostRef = RefCallback<never> | { current: unknown } | string | null

/**
 * One set of inputs for the life of the component.
 * @param onText called after each change of a text of several lines; the first one given is used
 */
export function useSecretInputs(onText: (text: string) => void): SecretInputs {
  const [inputs] = useState(() => createSecretInputs(onText))
  return inputs
}

const typedInto = 'textarea,select,[contenteditable],input:not([type=radio],[type=checkbox],[type=submit])'

function createSecretInputs(onText: (text: string) => void): SecretInputs {
  const elements = new Map<string, Fillable>()
  const texts = new Map<string, MaskedText>()
  // Refs must stay the same from render to render: a new one would be taken for a new element, and the old one emptied.
  const refs = new Map<string, Map<HostRef | undefined, RefCallback<Fillable>>>()
  const starts = new Map<string, string>()

  function createRef(name: string, hostRef: HostRef | undefined): RefCallback<Fillable> {
    return (element) => {
      if (element) {
        elements.set(name, element)
        chooseNothingUnasked(element)
        if (element instanceof HTMLTextAreaElement) texts.set(name, createMaskedText(element, onText))
      } else {
        empty(elements.get(name))
        texts.get(name)?.detach()
        elements.delete(name)
        texts.delete(name)
      }
      // SAFETY: the host's ref is for the element that its props are spread on, which is this one.
      if (typeof hostRef === 'function') (hostRef as (element: Fillable | null) => void)(element)
      else if (hostRef && typeof hostRef === 'object') hostRef.current = element
    }
  }

  return {
    ref(name, hostRef) {
      const own = refs.get(name) ?? new Map<HostRef | undefined, RefCallback<Fillable>>()
      refs.set(name, own)
      const ref = own.get(hostRef) ?? createRef(name, hostRef)
      own.set(hostRef, ref)
      return ref
    },
    has: (name) => elements.has(name),
    value: (name) => texts.get(name)?.value() ?? elements.get(name)?.value ?? '',
    element: (name) => elements.get(name) ?? null,
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
    isLeft() {
      const { activeElement } = document
      const [element] = elements.values()
      return Boolean(activeElement?.matches(typedInto)) && !element?.form?.contains(activeElement)
    },
    clear() {
      for (const [name, element] of elements) {
        if (!texts.has(name)) element.value = starts.get(name) ?? ''
      }
      for (const text of texts.values()) text.clear()
    },
  }
}

/** A browser shows the first option where none is chosen, and would send it. */
function chooseNothingUnasked(element: Fillable) {
  if (!(element instanceof HTMLSelectElement)) return
  // The attribute as well: not every imitation of a page reflects it, and React's server writes nothing else.
  const isAsked = Array.from(element.options).some((one) => one.defaultSelected || one.hasAttribute('selected'))
  if (!isAsked) element.selectedIndex = -1
}

/** A secret has no default. What a field starts with stays: Strict Mode takes every element away once and gives it back. */
function empty(element: Fillable | undefined) {
  if (element instanceof HTMLInputElement) element.value = element.defaultValue
}
