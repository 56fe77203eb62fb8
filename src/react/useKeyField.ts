import { type FocusEvent, type FormEvent, useEffect, useId, useRef, useState, version } from 'react'
import { type Failure, faults } from '../core/failures'
import type { Field, ProviderDefinition } from '../core/provider'
import { companyOf, endsEntry, entryOf } from '../core/selectors'
import { enEntryActions } from '../messages/en/enEntryActions'
import { enEntryFailures } from '../messages/en/enEntryFailures'
import { enField } from '../messages/en/enField'
import { failureText } from '../messages/failureText'
import { toProvider } from '../store/toProvider'
import { chain } from './chain'
import { extraField } from './extraField'
import type { KeyField } from './KeyField'
import type { KeyFieldOptions } from './KeyFieldOptions'
import { keyInputAttributes } from './keyInputAttributes'
import { useCountdown } from './useCountdown'
import { useEntrySubject } from './useEntrySubject'
import { useKeyNotice } from './useKeyNotice'
import { useLocale } from './useLocale'
import { useOptionalConnection } from './useOptionalConnection'
import { useOwnSubmit } from './useOwnSubmit'
import { useSecretInputs } from './useSecretInputs'
import { useSection } from './useSection'
import { useVisibility } from './useVisibility'

const keyName = 'key'

// SAFETY: React 18 knows no boolean `inert` and wants the attribute's text; the types are those of React 19.
const inert = (Number.parseInt(version, 10) >= 19 ? true : '') as true

/**
 * The key field without markup (see KeyField): uncontrolled, masked, cleaned on paste, emptied when the attempt is over.
 * Within a ConnectionProvider it submits to that connection; alone, to `onSubmit`.
 * @throws Error outside a provider when `provider` or `onSubmit` is missing
 */
export function useKeyField(options: KeyFieldOptions = {}): KeyField {
  const { revealable = true, passwordManager = 'ignore', onSubmit, error = null } = options
  const connection = useOptionalConnection()
  const store = connection?.store
  const state = connection?.state
  const provider = store?.provider ?? ownProvider(options)
  const { fields: extras = [] } = provider
  const messages = useSection('field', enField)
  const actions = useSection('actions', enEntryActions)
  const failures = useSection('failures', enEntryFailures)
  const locale = useLocale()
  const id = useId()
  const inputs = useSecretInputs()
  const [visibility, setVisibility] = useVisibility()
  const own = useOwnSubmit(provider, onSubmit)
  const subject = useEntrySubject(store, provider)
  const enteredFor = useRef(subject)
  const entry = state ? entryOf(state) : own.progress === 'running' ? 'read-only' : 'editable'
  const isEditable = entry === 'editable'
  // Inert is enough for the browser; what keeps the focus in a dialog looks at the tabIndex.
  const tabIndex = entry === 'inert' ? -1 : undefined
  const isMasked = visibility !== 'revealed'
  const { clear: clearNotice, ...notice } = useKeyNotice(provider, isEditable)
  const submission = useRef<'none' | 'mine'>('none')

  const [answered, setAnswered] = useState<Failure | null>(null)
  const { failure: ownFailure } = own
  const last = state?.status === 'failed' ? state.failure : ownFailure
  const failure = isEditable && last !== answered ? last : null
  const counted = useCountdown(failure)
  const errorText =
    (counted &&
      failureText(failures, counted, provider, locale, state?.status === 'failed' ? state.operation : undefined)) ??
    (typeof error === 'string' ? { happened: error, todo: '' } : error)
  const failedExtra = extras.find(({ name }) => name === failure?.field)
  const failedName = failedExtra?.name ?? (errorText ? keyName : null)

  useEffect(() => {
    if (enteredFor.current === subject) return
    // A key for one provider is never sent to another one.
    enteredFor.current = subject
    submission.current = 'none'
    inputs.clear()
    clearNotice()
    setVisibility('masked')
    setAnswered(ownFailure)
  }, [subject, inputs, clearNotice, setVisibility, ownFailure])

  useEffect(() => {
    if (!store) return
    // Straight from the store: React leaves out a state that only lasts a moment.
    let previous = store.getState()
    return store.subscribe(() => {
      const next = store.getState()
      if (endsEntry(previous, next)) {
        submission.current = 'none'
        inputs.clear()
        clearNotice()
        setVisibility('masked')
      }
      previous = next
    })
  }, [store, inputs, clearNotice, setVisibility])

  useEffect(() => {
    if (!failedName || submission.current === 'none') return
    submission.current = 'none'
    // Whoever has moved on to something else of the page is not pulled back: they would type into the key.
    if (inputs.isLeft()) return
    inputs.focus(failedName)
  }, [failure, failedName, inputs])

  async function submit(event: FormEvent) {
    event.preventDefault()
    // A dialog's form may stand inside the host's form for React, though not for the browser.
    event.stopPropagation()
    setVisibility('masked')
    if (!isEditable || enteredFor.current !== subject) return
    const key = inputs.value(keyName)
    const fields = Object.fromEntries(extras.map(({ name }) => [name, inputs.value(name)]))
    submission.current = 'mine'
    if (store) return store.submit(key, fields)
    if (!(await own.submit(key, fields)) || enteredFor.current !== subject) return
    inputs.clear()
    clearNotice()
  }

  const idOf = (part: string, name = keyName) => `${id}${name}-${part}`
  const toField = (definition: Field) =>
    extraField(definition, {
      inputs,
      idOf,
      secretAttributes: keyInputAttributes(passwordManager),
      isLocked: !isEditable,
      tabIndex,
      failed: failedName === null ? null : { name: failedName, text: errorText },
    })
  // The key is one of the secrets, with more around it.
  const main = toField({ name: keyName, label: messages.label(provider), kind: 'secret' })

  return {
    entry,
    visibility: isMasked ? 'masked' : 'revealed',
    failure,
    extras: extras.map(toField),
    form: (props) => ({
      noValidate: true,
      autoComplete: 'off',
      ...props,
      ...(entry === 'inert' && { inert }),
      onSubmit: chain(props?.onSubmit, (event) => void submit(event)),
      // What an entry lacks is true only until it is edited; once, so that typing renders nothing (K01).
      onInput: chain(props?.onInput, ({ target }) => {
        if (!failure || faults[failure.code] !== 'entry') return
        // SAFETY: what is typed into is an element.
        if ((target as Element).id === idOf('input', failedName ?? keyName)) setAnswered(failure)
      }),
      onBlur: chain(props?.onBlur, (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setVisibility('masked')
      }),
    }),
    label: main.label,
    description: main.description,
    notice: () => ({ id: idOf('notice'), role: 'status' }),
    error: main.error,
    input: (props = {}) => ({
      ...main.input(props),
      type: isMasked ? 'password' : 'text',
      'aria-describedby': ['description', 'notice', 'error'].map((part) => idOf(part)).join(' '),
      onPaste: chain(props.onPaste, notice.onPaste),
      onDrop: chain(props.onDrop, notice.onDrop),
      onInput: chain(props.onInput, notice.onInput),
    }),
    reveal: (props) => ({
      ...props,
      type: 'button',
      hidden: !revealable,
      'aria-controls': idOf('input'),
      // The focus stays where it is: a browser that gives none to buttons would take the click for leaving the form.
      onMouseDown: chain(props?.onMouseDown, (event) => event.preventDefault()),
      onClick: chain(props?.onClick, () => setVisibility(isMasked ? 'revealed' : 'hidden')),
    }),
    submit: (props) => ({ ...props, type: 'submit', 'aria-disabled': !isEditable || undefined }),
    text: {
      label: main.definition.label,
      description: messages.description(provider),
      guidance: messages.guidance(provider),
      notice: notice.text,
      error: failedExtra ? null : errorText,
      reveal: isMasked ? messages.show : messages.hide,
      visibility: visibility === 'masked' ? '' : isMasked ? messages.hidden : messages.shown,
      submit: state && companyOf(state) ? actions.saveNewKey : actions.connect,
      cancel: actions.cancel,
    },
  }
}

function ownProvider({ provider, onSubmit }: KeyFieldOptions): ProviderDefinition {
  if (provider && onSubmit) return toProvider(provider)
  throw new Error(
    `latchkey: a key field alone needs \`${provider ? 'onSubmit' : 'provider'}\`, or a <ConnectionProvider> around it.`,
  )
}
