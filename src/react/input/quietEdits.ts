import { focusedElement } from '../page/focusedElement'
import { plainLines } from './heldText'

/** An input whose edits are made by script. */
export interface QuietEdits {
  /**
   * Puts in by script what the person typed into the server's HTML, before it was there. Once is not enough: in the middle
   * of what hydration changes, Chromium goes on taking it for typed.
   */
  readonly takeOver: () => void
  /** Forgets every earlier text, for when the input has been emptied. */
  readonly forget: () => void
  /** Forgets everything, and lets go of the input. */
  readonly detach: () => void
}

interface Moment {
  readonly text: string
  readonly start: number
  readonly end: number
}

const undoSteps = 100

/** Whether password managers are kept out of an input. Looked up at each edit: a host may let them in later. */
export const isQuiet = (input: HTMLInputElement) => input.hasAttribute('data-1p-ignore')

/**
 * Makes by script what the person asks for. A browser offers to save what was typed into a password field, whatever the
 * field is called and whether or not it is emptied in time; what a script has put there is none of its business (K13).
 * What can't be caught, such as the steps of an input method, is left to the browser. Its undo knows nothing of all
 * this, so here is another one.
 */
export function createQuietEdits(input: HTMLInputElement): QuietEdits {
  const listeners = new AbortController()
  let past: Moment[] = []
  let future: Moment[] = []
  let seen = look()
  let typedUntil = -1
  let isTravelling = false

  function look(): Moment {
    return { text: input.value, start: input.selectionStart ?? 0, end: input.selectionEnd ?? 0 }
  }

  function forget() {
    past = []
    future = []
    typedUntil = -1
    seen = look()
  }

  /** Keeps what was there before an edit, whoever made it. */
  function note() {
    const now = look()
    if (now.text === seen.text || isTravelling) return
    const isTyped = now.text.length === seen.text.length + 1 && now.start === seen.start + 1
    // What is typed in one go is undone in one go.
    if (!isTyped || seen.start !== typedUntil) past.push(seen)
    if (past.length > undoSteps) past.shift()
    typedUntil = isTyped ? now.start : -1
    future = []
    seen = now
    // What was emptied does not come back, and nothing keeps it (K02).
    if (now.text === '') forget()
  }

  function put(start: number, end: number, text: string, inputType: string) {
    if (start === end && text === '') return
    input.setRangeText(text, start, end, 'end')
    showCaret(input)
    tell(inputType)
  }

  function tell(inputType: string) {
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }))
  }

  function travel(from: Moment[], to: Moment[], inputType: string) {
    const moment = from.pop()
    if (!moment) return
    to.push(look())
    typedUntil = -1
    isTravelling = true
    input.setRangeText(moment.text, 0, input.value.length)
    input.setSelectionRange(moment.start, moment.end)
    tell(inputType)
    isTravelling = false
    seen = look()
  }

  const undo = () => travel(past, future, 'historyUndo')
  const redo = () => travel(future, past, 'historyRedo')

  function beforeInput(event: InputEvent) {
    const { inputType, data, dataTransfer, cancelable, isComposing } = event
    if (!cancelable || isComposing || input.readOnly || !isQuiet(input)) return
    const now = look()
    // Set by a program that told nobody: nothing leads back from there.
    if (now.text !== seen.text) forget()
    seen = now
    if (inputType.startsWith('history')) {
      event.preventDefault()
      if (inputType === 'historyUndo') undo()
      else redo()
    } else if (inputType.startsWith('delete') && inputType !== 'deleteByDrag') {
      event.preventDefault()
      const [start, end] = now.start < now.end ? [now.start, now.end] : reach(inputType, now, input.type)
      put(start, end, '', inputType)
    } else if (/^insert(Text|FromPaste|FromDrop|FromYank)$/.test(inputType)) {
      event.preventDefault()
      if (inputType === 'insertFromDrop') input.focus()
      const text = data ?? dataTransfer?.getData('text/plain') ?? ''
      put(now.start, now.end, plainLines(text).split('\n').join(' '), inputType)
    }
  }

  /** Browsers undo only what they have done themselves. */
  function keyDown(event: KeyboardEvent) {
    if (event.altKey || !(event.ctrlKey || event.metaKey) || !isQuiet(input)) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && !(key === 'y' && event.ctrlKey)) return
    event.preventDefault()
    if (input.readOnly) return
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  }

  function takeOver() {
    const { text, start, end } = look()
    if (!text || !isQuiet(input)) return
    // Only what was empty in between is no longer what the person typed. Nobody is told: the text is the same.
    input.value = ''
    input.value = text
    // Elsewhere, a selection would take the focus along in some browsers.
    if (focusedElement(input) === input) input.setSelectionRange(start, end)
  }

  const { signal } = listeners
  input.addEventListener('beforeinput', beforeInput, { signal })
  input.addEventListener('keydown', keyDown, { signal })
  input.addEventListener('input', note, { signal })

  return {
    takeOver,
    forget,
    detach() {
      listeners.abort()
      forget()
    },
  }
}

/** From where to where a deletion goes when nothing is selected. */
function reach(inputType: string, { text, start }: Moment, type: string): [start: number, end: number] {
  const step = inputType.endsWith('Forward') ? 1 : -1
  let end = start
  if (inputType.includes('Line') || inputType.includes('Paragraph')) end = step > 0 ? text.length : 0
  // Where words end is not told of a text that is hidden.
  else if (inputType.includes('Word'))
    end = type === 'password' ? (step > 0 ? text.length : 0) : pastWord(text, start, step)
  else if (inputType.startsWith('deleteContent')) end = pastCharacter(text, start, step)
  return end < start ? [end, start] : [start, end]
}

const behind = (at: number, step: number) => (step > 0 ? at : at - 1)

function pastCharacter(text: string, at: number, step: number): number {
  const first = text.codePointAt(step > 0 ? at : at - 2) ?? 0
  const isPair = first > 0xffff
  return Math.min(Math.max(at + step * (isPair ? 2 : 1), 0), text.length)
}

function pastWord(text: string, from: number, step: number): number {
  const isAt = (at: number, blank: boolean) => {
    const character = text[behind(at, step)]
    return character !== undefined && (character.trim() === '') === blank
  }
  let at = from
  while (isAt(at, true)) at += step
  while (isAt(at, false)) at += step
  return at
}

/** Nothing scrolls to a text that is put in. Masked characters are all as wide as each other, and a key's nearly are. */
function showCaret(input: HTMLInputElement) {
  const { scrollWidth, clientWidth, value, selectionEnd } = input
  if (scrollWidth <= clientWidth) return
  const caret = (scrollWidth * (selectionEnd ?? 0)) / value.length
  if (caret > input.scrollLeft && caret < input.scrollLeft + clientWidth - 1) return
  input.scrollLeft = caret >= scrollWidth ? scrollWidth : caret - clientWidth / 2
}
