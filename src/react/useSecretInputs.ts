import { type RefCallback, useState } from 'react'
import { setText } from './insertText'
import { createMaskedText, type MaskedText } from './maskedText'

/** The inputs that hold secrets, found again by name so that they can be read, emptied and focused. */
export interface SecretInputs {
  /** A stable ref for the element called `name`; passes the element on to the host's own ref. */
  readonly ref: (name: string, hostRef: HostRef | undefined) => RefCallback<Fillable>
  readonly value: (name: string) => string
  readonly element: (name: string) => Fillable | null
  /** The text of a field of several lines; null where the field has one line. */
  readonly text: (name: string) => MaskedText | null
  /** Puts a value into a field; for a choice, only one that it offers. Returns whether it did. */
  readonly fill: (name: string, value: string) => boolean
  readonly focus: (name: string) => void
  /** Whether the person types into something else of the page meanwhile. */
  readonly isLeft: () => boolean
  /** Empties everything, so that neither the page nor React's value tracker keeps the last value (K02). */
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

  function createRef(name: string, hostRef: HostRef | undefined): RefCallback<Fillable> {
    return (element) => {
      if (element) {
        elements.set(name, element)
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
    value: (name) => texts.get(name)?.value() ?? elements.get(name)?.value ?? '',
    element: (name) => elements.get(name) ?? null,
    text: (name) => texts.get(name) ?? null,
    fill(name, value) {
      const element = elements.get(name)
      if (!element) return false
      if (element instanceof HTMLTextAreaElement) texts.get(name)?.replace(value)
      else if (element instanceof HTMLInputElement) setText(element, value)
      else {
        const wanted = value.toLowerCase()
        const option = [...element.options].find(
          (one) => one.value.toLowerCase() === wanted || one.label.toLowerCase() === wanted,
        )
        if (!option) return false
        element.value = option.value
        element.dispatchEvent(new Event('change', { bubbles: true }))
      }
      return true
    },
    focus: (name) => elements.get(name)?.focus(),
    isLeft() {
      const { activeElement } = document
      const [element] = elements.values()
      return Boolean(activeElement?.matches(typedInto)) && !element?.form?.contains(activeElement)
    },
    clear() {
      elements.forEach(empty)
      for (const text of texts.values()) text.clear()
    },
  }
}

function empty(element: Fillable | undefined) {
  if (element instanceof HTMLInputElement) element.value = ''
}
