import { editBetween } from './editBetween'
import { createHeldText, maskLines, plainLines } from './heldText'
import { isTyped } from './insertText'

/** A <textarea> whose text is elsewhere while it is masked. */
export interface MaskedText {
  /** The text, as it was given. */
  readonly value: () => string
  /** Puts `text` in place of what is selected. */
  readonly insert: (text: string) => void
  /** Puts `text` in place of everything. @param as what the page is told of it: @default 'insertFromPaste' */
  readonly replace: (text: string, as?: 'insertFromPaste' | 'insertReplacementText') => void
  /** Puts a text back that it had before, without telling the page. */
  readonly restore: (text: string) => void
  /** Tells, whenever it is called, whether the field has been emptied since: for what comes late. */
  readonly ticket: () => () => boolean
  readonly show: (visibility: 'masked' | 'revealed') => void
  /** Forgets the text and every earlier one. */
  readonly clear: () => void
  /** Forgets everything, and lets go of the element. */
  readonly detach: () => void
}

interface Moment {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Longer texts are put in at once: the browser's own command takes a second for 64 kB. */
const shortTyping = 100
const undoSteps = 100

/**
 * Masks a text of several lines, for which browsers have no field. The text is held in one closure, and what stands in
 * the element is as many dots: on screen, in the accessibility tree and for whoever reads the page, in every engine. What
 * is typed, pasted or dropped is caught before the browser puts it in; what is deleted from the dots is deleted from the
 * text. Only what an input method composes can't be caught: it is taken over, and masked, when it is done.
 * @param onChange called after each change, with the text
 */
export function createMaskedText(
  textarea: HTMLTextAreaElement,
  onChange: (text: string) => void = () => {},
): MaskedText {
  const page = textarea.ownerDocument
  const held = createHeldText()
  const listeners = new AbortController()
  let visibility: 'masked' | 'revealed' = 'masked'
  /** What stood in the element when it was last looked at. */
  let seen = ''
  let selection = { start: 0, end: 0 }
  let past: Moment[] = []
  let future: Moment[] = []
  let typedUntil = -1
  let composing = false
  let writing = false
  let emptied = 0

  const shown = (plain: string) => (visibility === 'masked' ? maskLines(plain) : plain)
  const select = () => ({ start: textarea.selectionStart, end: textarea.selectionEnd })

  /** Shows what is held. */
  function draw(start: number, end = start) {
    seen = shown(held.plain())
    if (textarea.value !== seen) {
      const { scrollTop } = textarea
      textarea.value = seen
      textarea.scrollTop = scrollTop
    }
    // Elsewhere, a selection would take the focus in some browsers.
    if (textarea.matches(':focus')) textarea.setSelectionRange(start, end)
  }

  function changed() {
    // What was emptied does not come back, and nothing keeps it (K02).
    if (held.value() === '') forget()
    onChange(held.value())
  }

  function forget() {
    past = []
    future = []
    typedUntil = -1
  }

  function remember({ start, end }: { start: number; end: number }, typedTo: number) {
    // What is typed in one go is undone in one go.
    if (typedTo < 0 || start !== end || start !== typedUntil) past.push({ text: held.value(), start, end })
    if (past.length > undoSteps) past.shift()
    typedUntil = typedTo
    future = []
  }

  /** Takes over what the browser, an input method or a program has put into the element. */
  function takeOver() {
    const now = textarea.value
    if (now === seen || writing) return
    const edit = editBetween(seen, now, textarea.selectionEnd)
    const { start, end } = edit
    // Dots were never typed; a browser brings them back from an earlier visit.
    const dots = visibility === 'masked' && edit.inserted.includes('•') && edit.inserted === maskLines(edit.inserted)
    const inserted = dots ? '' : edit.inserted
    remember(selection, inserted.length === 1 && !inserted.includes('\n') ? start + 1 : -1)
    const caret = held.splice(start, end, inserted)
    seen = now
    const isMasked = visibility === 'revealed' || inserted === maskLines(inserted)
    if (!composing && (dots || !isMasked || held.length() !== now.length)) draw(caret)
    changed()
  }

  /** Writes what replaces the selection, and tells the page as the browser would. */
  function write(start: number, end: number, piece: string, inputType: string) {
    writing = true
    // The browser's own way lays out only the line.
    const isShort = inputType === 'insertText' && piece.length <= shortTyping && textarea.matches(':focus')
    if (!isShort || !isTyped(page, piece)) {
      textarea.setRangeText(piece, start, end, 'end')
      tell(inputType)
    }
    writing = false
  }

  function tell(inputType: string) {
    writing = true
    textarea.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }))
    writing = false
  }

  function put(start: number, end: number, text: string, inputType: string) {
    remember({ start, end }, text.length === 1 ? start + 1 : -1)
    const caret = held.splice(start, end, text)
    write(start, end, shown(plainLines(text)), inputType)
    seen = textarea.value
    if (held.length() !== seen.length || textarea.selectionEnd !== caret) draw(caret)
    // Nothing scrolls to a text that is put in.
    if (caret === seen.length) textarea.scrollTop = textarea.scrollHeight
    changed()
  }

  function travel(from: Moment[], to: Moment[]) {
    const moment = from.pop()
    if (!moment) return
    to.push({ text: held.value(), ...select() })
    typedUntil = -1
    held.set(moment.text)
    draw(moment.start, moment.end)
    tell('historyUndo')
    changed()
  }

  const undo = () => travel(past, future)
  const redo = () => travel(future, past)

  function clear() {
    // First the element, so that nothing that follows its value keeps the text (K02).
    textarea.value = ''
    seen = ''
    held.set('')
    composing = false
    emptied++
    changed()
  }

  function beforeInput(event: InputEvent) {
    const { inputType, data, dataTransfer, cancelable } = event
    selection = select()
    // Some browsers ask before they leave a read-only text as it is.
    if (!cancelable || writing || composing || textarea.readOnly) return
    if (inputType.startsWith('history')) {
      event.preventDefault()
      if (inputType === 'historyUndo') undo()
      else redo()
      return
    }
    const isGiven = inputType === 'insertFromPaste' || inputType === 'insertFromDrop'
    const isOwn = visibility === 'masked' ? inputType.startsWith('insert') : isGiven
    // A new line looks the same masked, and the browser scrolls to it.
    if (!isOwn || inputType === 'insertLineBreak' || inputType === 'insertParagraph') return
    event.preventDefault()
    const text = data ?? dataTransfer?.getData('text/plain')
    if (text) put(selection.start, selection.end, text, inputType)
  }

  /** Browsers undo only what they have done themselves. */
  function keyDown(event: KeyboardEvent) {
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && !(key === 'y' && event.ctrlKey)) return
    event.preventDefault()
    if (textarea.readOnly) return
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  }

  function listen<Type extends keyof HTMLElementEventMap>(type: Type, on: (event: HTMLElementEventMap[Type]) => void) {
    textarea.addEventListener(type, on, { signal: listeners.signal })
  }

  listen('beforeinput', beforeInput)
  listen('keydown', keyDown)
  listen('input', (event) => {
    // SAFETY: an input event is an InputEvent, or, where a program made it, an Event without these.
    const { inputType } = event as Partial<InputEvent>
    // The browser's own steps back are of dots, or of a text that is gone.
    if (!writing && inputType?.startsWith('history')) draw(held.length())
    else takeOver()
  })
  listen('compositionstart', () => {
    composing = true
    // While it can't be dots, it can look like them, where the browser knows how.
    if (visibility === 'masked') textarea.style.setProperty('-webkit-text-security', 'disc')
  })
  listen('compositionend', () => {
    takeOver()
    composing = false
    draw(textarea.selectionStart, textarea.selectionEnd)
    textarea.style.removeProperty('-webkit-text-security')
  })
  for (const type of ['copy', 'cut', 'dragstart'] as const) {
    // As from a password field: nothing leaves it while it is masked, and dots are of no use.
    listen(type, (event) => {
      if (visibility === 'masked') event.preventDefault()
    })
  }
  // What was there before the page's script.
  takeOver()
  past.pop()

  return {
    value() {
      takeOver()
      return held.value()
    },
    ticket() {
      const given = emptied
      return () => given === emptied
    },
    insert: (text) => put(textarea.selectionStart, textarea.selectionEnd, text, 'insertFromPaste'),
    restore(text) {
      held.set(text)
      draw(held.length())
      changed()
    },
    // Not `seen`: what was just put in may be replaced before it is drawn.
    replace: (text, as = 'insertFromPaste') => put(0, textarea.value.length, text, as),
    show(next) {
      if (next === visibility) return
      takeOver()
      visibility = next
      draw(textarea.selectionStart, textarea.selectionEnd)
    },
    clear,
    detach() {
      clear()
      listeners.abort()
    },
  }
}
