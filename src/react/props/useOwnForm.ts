import type { FormEvent, KeyboardEvent, MouseEvent } from 'react'
import { useHydrated } from '../page/useHydrated'

/** What makes some controls a form of their own, wherever they stand. */
export interface OwnForm {
  /** For each control. */
  readonly control: { readonly form: string }
  /** For a `<form>`: around the controls, or empty and anywhere on the page. */
  readonly form: {
    readonly id: string | undefined
    readonly noValidate: true
    readonly autoComplete: 'off'
    readonly onSubmit: (event: FormEvent) => void
  }
  /** For the element around the controls, whether or not it is a form. */
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** For the button that submits. */
  readonly onClick: (event: MouseEvent) => void
}

/**
 * Lets controls stand within a form of the host's, and still be none of it.
 *
 * A form in a form is no way: a parser drops the inner one, and its end ends the outer. A server can't know what will be
 * around. So each control names its form by ID. Where there is none of that ID (from a server before hydration, or within
 * the host's form for good) a control belongs to no form at all: the host's form doesn't hold it, and Enter sends nothing.
 * Enter and a click submit by themselves, so that they do also without a form, and in a frame that may send none.
 */
export function useOwnForm(id: string, submit: () => void): OwnForm {
  const form = `${id}-form`
  const hydrated = useHydrated()

  return {
    control: { form },
    form: {
      id: hydrated ? form : undefined,
      noValidate: true,
      autoComplete: 'off',
      onSubmit: (event) => {
        event.preventDefault()
        // A dialog's form may stand inside the host's form for React, though not for the browser.
        event.stopPropagation()
        submit()
      },
    },
    onKeyDown: (event) => {
      // A field of its own may take Enter for something else, as a search does.
      if (event.defaultPrevented || !(isEnter(event) || isHeldPress(event))) return
      event.preventDefault()
      // Held down, it would answer the question that it has just raised.
      if (!event.repeat) submit()
    },
    onClick: (event) => {
      event.preventDefault()
      // The second half of a double click is no answer to a question.
      if (event.detail < 2) submit()
    },
  }
}

/** Enter as a browser takes it for "submit": in a field of one line, and not to end a composition. */
function isEnter({ key, keyCode, altKey, ctrlKey, metaKey, nativeEvent, target }: KeyboardEvent): boolean {
  // SAFETY: what has the focus is an element.
  const { tagName } = target as Element
  // Safari ends the composition first, and tells by 229 alone that the key was part of it.
  const composes = nativeEvent.isComposing || keyCode === 229
  return key === 'Enter' && tagName === 'INPUT' && !composes && !altKey && !ctrlKey && !metaKey
}

/** Browsers click a button for each repetition of Enter, and these clicks look like any other. */
function isHeldPress({ key, repeat, target }: KeyboardEvent): boolean {
  // SAFETY: what has the focus is an element.
  return repeat && key === 'Enter' && (target as Element).tagName === 'BUTTON'
}
