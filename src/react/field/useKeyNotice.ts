import {
  type ClipboardEvent,
  type DragEvent,
  type FocusEvent,
  type FormEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { Failure } from '../../core/failures/failures'
import type { ProviderDefinition } from '../../core/provider/provider'
import { suspicionsOf } from '../../key/doubts/suspicionsOf'
import { copied } from '../../key/reading/copied'
import type { Reading, Removal } from '../../key/reading/Reading'
import { readKey } from '../../key/reading/readKey'
import { enEntryFailures, enField } from '../../messages/en'
import { createOriginal } from '../entry/createOriginal'
import { caretToDrop } from '../input/caretToDrop'
import { insertText, setText } from '../input/insertText'
import type { SecretInputs } from '../input/useSecretInputs'
import { focusedElement } from '../page/focusedElement'
import { useLocale } from '../words/useLocale'
import { useSection } from '../words/useSection'
import { afterPress } from './afterPress'
import { type Notice, noticeText } from './noticeText'

const nothingToTell: Notice = { removed: [], filled: [], suspicions: [], refusal: null }

/**
 * Reads what is pasted or dropped, puts what will be sent into the field, and says what was removed or why it looks wrong
 * (K08, K09). Typing renders nothing (K01).
 * @param asked whether the person is being asked about the same suspicions right now
 * @param name what the key is called among the inputs
 */
export function useKeyNotice(
  provider: ProviderDefinition,
  isEditable: boolean,
  asked: 'asked' | 'not-asked',
  inputs: SecretInputs,
  name: string,
) {
  const words = { field: useSection('field', enField), failures: useSection('failures', enEntryFailures) }
  const locale = useLocale()
  const [notice, setNotice] = useState<Notice | null>(null)
  const [original] = useState(createOriginal)
  /** Whether something was typed since the text was last read. */
  const isUnread = useRef(false)
  const clear = useCallback(() => {
    isUnread.current = false
    original.forget()
    setNotice(null)
  }, [original])

  useEffect(() => {
    const unwatch = inputs.onGone(name, clear)
    return () => {
      unwatch()
      original.forget()
    }
  }, [inputs, name, clear, original])

  /** Tells what can be told of the field's text, `reading` being how it came to be what it is. */
  function tell(reading: Reading) {
    if (reading.found !== 'key') {
      const refusal = toRefusal(reading)
      return setNotice(refusal.code === 'key-missing' ? null : { ...nothingToTell, refusal })
    }
    const { removed, fields } = reading
    const taken = Object.entries(fields).filter(([field, value]) => inputs.fill(field, copied(value)))
    const filled = taken.map(([field]) => provider.fields?.find((one) => one.name === field)?.label ?? field)
    const suspicions = suspicionsOf(reading.key, provider)
    const isNews = removed.length > 0 || filled.length > 0 || suspicions.length > 0
    setNotice(isNews ? { removed, filled, suspicions, refusal: null } : null)
  }

  function insert(event: SyntheticEvent<HTMLInputElement>, given: string) {
    if (isEditable && takes(event.currentTarget, given)) event.preventDefault()
  }

  /** Puts in what will be sent of a pasted text, or says why not. Returns false where the browser may put it in as it is. */
  function takes(input: HTMLInputElement, given: string): boolean {
    const reading = readKey(given, provider)
    if (reading.found === 'key' && (reading.removed.length > 0 || /[\r\n]/.test(given))) {
      const before = withPasted(input, given)
      insertText(input, reading.key)
      settle(input, reading.removed, reading.fields)
      if (before !== input.value) original.keep(before)
      return true
    }
    // A single-line field would join the lines without a word, and something else than the key would be sent.
    const isRefused =
      reading.found === 'several' ||
      (reading.found === 'nothing' && (cannotStand(reading.fault) || /\S[\r\n]+\s*\S/.test(given)))
    if (isRefused) tell(reading)
    return isRefused
  }

  /** Reads the whole text of the field, and leaves in it what will be sent. */
  function settle(
    input: HTMLInputElement,
    removed: readonly Removal[] = [],
    fields: Readonly<Record<string, string>> = {},
  ) {
    const before = input.value
    const reading = readKey(before, provider)
    if (reading.found === 'key' && reading.key !== before) setText(input, reading.key)
    // What was put in place was heard as typing.
    isUnread.current = false
    if (reading.found !== 'key') return tell(reading)
    tell({
      ...reading,
      removed: [...new Set([...removed, ...reading.removed])],
      fields: { ...fields, ...reading.fields },
    })
    if (reading.key !== before) original.keep(before)
  }

  /** The same for a field of several lines. */
  function settleText(when: 'given' | 'submitted') {
    const before = inputs.value(name)
    const reading = readKey(before, provider)
    const isChanged = reading.found === 'key' && reading.key !== before
    if (isChanged) inputs.text(name)?.replace(reading.key, 'insertReplacementText')
    isUnread.current = false
    if (isChanged || when === 'given') tell(reading)
    if (isChanged) original.keep(before)
  }

  return {
    text: notice ? noticeText(notice, asked, provider, words, locale) : '',
    clear,
    reading: original.reading,
    canPutBack: notice !== null && notice.removed.length > 0,
    putBack() {
      const text = original.putBack()
      setNotice(null)
      if (text === null) return
      inputs.focus(name)
      const input = inputs.line(name)
      input?.select()
      if (input) insertText(input, text)
      else inputs.text(name)?.replace(text, 'insertReplacementText')
    },
    /** What the Paste button was given: the same as a paste of the person's. */
    paste: (given: string) => {
      const input = inputs.line(name)
      if (!input) {
        inputs.text(name)?.insert(given)
        return
      }
      if (takes(input, given)) return
      insertText(input, given)
      original.forget()
      settle(input)
    },
    /** What was typed is read when the person has gone on, and not before: to press a button is not to go on yet. */
    onBlur: ({ currentTarget: field }: FocusEvent<Element>) => {
      if (!isUnread.current || focusedElement(field) === field) return
      afterPress(field.ownerDocument, () => {
        const isSent = !isUnread.current || inputs.isLocked(name)
        if (isSent || original.reading() === 'as-is' || focusedElement(field) === field || !inputs.value(name)) return
        const input = inputs.line(name)
        if (input) settle(input)
        else settleText('given')
      })
    },
    /** Before a submit: what stands in the field is what is sent. */
    settle() {
      isUnread.current = false
      if (original.reading() === 'as-is' || !inputs.value(name)) return
      const input = inputs.line(name)
      if (!input) return settleText('submitted')
      const reading = readKey(input.value, provider)
      if (reading.found === 'key' && (reading.key !== input.value || Object.keys(reading.fields).length > 0))
        settle(input)
    },
    /** For a field of several lines, into which a text is put as it is. */
    onText: ({ nativeEvent }: FormEvent) => {
      // SAFETY: as below.
      const { inputType } = nativeEvent as Partial<InputEvent>
      original.drop()
      if (isGiven(inputType)) {
        original.forget()
        settleText('given')
        return
      }
      isUnread.current = true
      if (notice) setNotice(null)
    },
    onPaste: (event: ClipboardEvent<HTMLInputElement>) => insert(event, event.clipboardData.getData('text')),
    onDrop: (event: DragEvent<HTMLInputElement>) => {
      caretToDrop(event)
      insert(event, event.dataTransfer.getData('text'))
    },
    onInput: (event: FormEvent<HTMLInputElement>) => {
      // SAFETY: React's input event wraps the browser's InputEvent; where it has no inputType, it was typed.
      const { inputType } = event.nativeEvent as Partial<InputEvent>
      original.drop()
      if (isGiven(inputType)) {
        original.forget()
        settle(event.currentTarget)
        return
      }
      // All of it was replaced: filled in by the browser, deleted, or typed over from its first character on.
      const isAnother = original.reading() === 'as-is' && (!inputType || event.currentTarget.value.length < 2)
      if (isAnother) original.forget()
      isUnread.current = true
      if (notice) setNotice(null)
    },
  }
}

/** Whether a text was pasted or dropped. */
function isGiven(inputType: string | undefined): boolean {
  return /^insertFrom(Paste|Drop)/.test(inputType ?? '')
}

function toRefusal(reading: Exclude<Reading, { readonly found: 'key' }>): Failure {
  return reading.found === 'several'
    ? { code: 'key-several', names: reading.names.map(copied) }
    : { code: reading.fault }
}

/** What a field of one line could only show changed, or not at all. */
function cannotStand(fault: string): boolean {
  return fault === 'key-too-long' || fault === 'key-unreadable'
}

/** What the field would hold had the browser pasted `given`, as far as one line can show it. */
function withPasted({ value, selectionStart, selectionEnd }: HTMLInputElement, given: string): string {
  const start = selectionStart ?? 0
  const onOneLine = given.replace(/^[\r\n]+|[\r\n]+$/g, '').replace(/[\r\n]+/g, ' ')
  // Joined, not added: a sum is kept as a tree whose leaves would outlive it (K02).
  return [value.slice(0, start), onOneLine, value.slice(selectionEnd ?? start)].join('')
}
