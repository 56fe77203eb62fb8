import { type RefCallback, useState } from 'react'
import { mayMoveFocus } from './mayMoveFocus'
import { servedEntries } from './servedEntries'

/** The inputs that hold secrets, found again by name so that they can be read, emptied and focused. */
export interface SecretInputs {
  /** A stable ref for the element called `name`; passes the element on to the host's own ref. */
  readonly ref: (name: string, hostRef: HostRef | undefined) => RefCallback<Fillable>
  readonly value: (name: string) => string
  readonly focus: (name: string) => void
  /** The form that they stand in, or what stands in its place. */
  readonly form: { readonly current: Element | null }
  /** Whether the focus may go to them after a result: never out of something else (K14). */
  readonly mayFocus: (widget: Element | null | undefined) => boolean
  /** Empties everything, so that neither the page nor React's value tracker keeps the last value (K02). */
  readonly clear: () => void
}

export type Fillable = HTMLInputElement | HTMLSelectElement
export type HostRef = RefCallback<never> | { current: unknown } | string | null

/** One set of inputs for the life of the component. */
export function useSecretInputs(): SecretInputs {
  const [inputs] = useState(createSecretInputs)
  return inputs
}

function createSecretInputs(): SecretInputs {
  const elements = new Map<string, Fillable>()
  const served = servedEntries()
  // Refs must stay the same from render to render: a new one would be taken for a new element, and the old one emptied.
  const refs = new Map<string, Map<HostRef | undefined, RefCallback<Fillable>>>()

  function createRef(name: string, hostRef: HostRef | undefined): RefCallback<Fillable> {
    return (element) => {
      if (element) {
        elements.set(name, element)
        if (element.localName === 'input') served.restore(element as HTMLInputElement)
      } else {
        empty(elements.get(name))
        elements.delete(name)
      }
      // SAFETY: the host's ref is for the element that its props are spread on, which is this one.
      if (typeof hostRef === 'function') (hostRef as (element: Fillable | null) => void)(element)
      else if (hostRef && typeof hostRef === 'object') hostRef.current = element
    }
  }

  const form = {
    get current() {
      const [element] = elements.values()
      return element?.form ?? element?.closest('[data-entry]') ?? element ?? null
    },
  }

  return {
    ref(name, hostRef) {
      const own = refs.get(name) ?? new Map<HostRef | undefined, RefCallback<Fillable>>()
      refs.set(name, own)
      const ref = own.get(hostRef) ?? createRef(name, hostRef)
      own.set(hostRef, ref)
      return ref
    },
    value: (name) => elements.get(name)?.value ?? '',
    focus: (name) => elements.get(name)?.focus(),
    form,
    mayFocus: (widget) =>
      mayMoveFocus([form.current, widget], (focused) => [...elements.values()].some((element) => element === focused)),
    clear: () => elements.forEach(empty),
  }
}

function empty(element: Fillable | undefined) {
  // No `instanceof`: it says no to an element of another frame's.
  if (element && element.localName !== 'select') element.value = ''
}
