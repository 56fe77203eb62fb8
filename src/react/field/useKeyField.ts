import { type DOMAttributes, useCallback, useEffect, useRef, useState, version } from 'react'
import { faults } from '../../core/failures/failures'
import type { Field, ProviderDefinition } from '../../core/provider/provider'
import { toProvider } from '../../core/provider/toProvider'
import { companyOf, connectionOf, entryOf } from '../../core/states/selectors'
import { enEntryActions, enEntryFailures, enField } from '../../messages/en'
import { failureText } from '../../messages/failureText'
import { sentences } from '../../messages/wording/sentences'
import { useOptionalConnection } from '../connection/useOptionalConnection'
import { createHeldLine } from '../entry/createHeldLine'
import { fieldStart } from '../entry/fieldStart'
import { readFields } from '../entry/readFields'
import { useEntryEnd } from '../entry/useEntryEnd'
import { useEntrySubject } from '../entry/useEntrySubject'
import { usePaste } from '../entry/usePaste'
import { focusTarget } from '../focus/focusTarget'
import { keyInputAttributes } from '../input/keyInputAttributes'
import { useSecretInputs } from '../input/useSecretInputs'
import { useHydrated } from '../page/useHydrated'
import { useOwnId } from '../page/useOwnId'
import { chain } from '../props/chain'
import { useOwnForm } from '../props/useOwnForm'
import { useShield } from '../props/useShield'
import { useSurface } from '../surface/useSurface'
import { useLocale } from '../words/useLocale'
import { useSection } from '../words/useSection'
import { extraField } from './extraField'
import type { KeyField } from './KeyField'
import type { KeyFieldOptions } from './KeyFieldOptions'
import { useCountdown } from './useCountdown'
import { useKeyNotice } from './useKeyNotice'
import { useOwnSubmit } from './useOwnSubmit'
import { useRenderedField } from './useRenderedField'
import { useTextField } from './useTextField'
import { useVisibility } from './useVisibility'
import { warnOfNestedForm } from './warnOfNestedForm'

const keyName = 'key'
const none: readonly Field[] = []

// SAFETY: React 18 knows no boolean `inert` and wants the attribute's text; the types are those of React 19.
const inert = (Number.parseInt(version, 10) >= 19 ? true : '') as true

/**
 * The key field without markup (see KeyField): uncontrolled, masked, cleaned on paste, emptied when the attempt is over.
 * Within a ConnectionProvider it submits to that connection; alone, to `onKeySubmit`.
 * @throws Error outside a provider when `provider` or `onKeySubmit` is missing
 */
export function useKeyField(options: KeyFieldOptions = {}): KeyField {
  const { revealable = true, passwordManager = 'ignore', onKeySubmit, error = null } = options
  const connection = useOptionalConnection()
  const store = connection?.store
  const state = connection?.state
  const provider = store?.provider ?? ownProvider(options)
  const { fields: extras = none } = provider
  const known = state ? connectionOf(state) : null
  const messages = useSection('field', enField)
  const actions = useSection('actions', enEntryActions)
  const failures = useSection('failures', enEntryFailures)
  const locale = useLocale()
  const id = useOwnId()
  const [line] = useState(createHeldLine)
  const inputs = useSecretInputs(line.look)
  const isHydrated = useHydrated()
  const [visibility, setVisibility] = useVisibility(inputs.form)
  const subject = useEntrySubject(store, provider)
  const own = useOwnSubmit(provider, subject, onKeySubmit)
  const enteredFor = useRef(subject)
  const { isElsewhere, claim } = useSurface(store, 'page', inputs.form)
  const entry = isElsewhere ? 'absent' : state ? entryOf(state) : own.progress === 'running' ? 'read-only' : 'editable'
  const isEditable = entry === 'editable'
  // Inert is enough for the browser; what keeps the focus in a dialog looks at the tabIndex.
  const tabIndex = entry === 'inert' ? -1 : undefined
  const isMasked = visibility !== 'revealed'
  const submission = useRef<'none' | 'mine'>('none')

  const { failure: ownFailure } = own
  const last = state?.status === 'failed' ? state.failure : ownFailure
  // By its words: a host may write down the same error anew at each render.
  const told = last ?? (error && typeof error !== 'string' ? sentences(error.happened, error.todo) : error)
  // The failure after which the entered text was changed.
  const [changed, setChanged] = useState<typeof told>(null)
  const fault = last && faults[last.code]
  const isChanged = told !== null && told === changed
  const failure = isEditable && !(isChanged && fault === 'entry') ? last : null
  const verdict = isChanged && fault !== 'entry' && fault !== 'service' && fault !== 'person' ? 'earlier' : 'current'
  const asked = failure?.code === 'key-doubtful' ? 'asked' : 'not-asked'
  const { clear: clearNotice, ...notice } = useKeyNotice(provider, isEditable, asked, inputs, keyName)
  const { shape = 'line' } = provider.keyFormat ?? {}
  const shown = isMasked ? 'masked' : 'revealed'
  const { clear: clearPaste, ...paste } = usePaste(inputs, keyName, () => enteredFor.current === subject, notice.paste)
  const { clear: clearFile, ...text } = useTextField({
    inputs,
    line,
    name: keyName,
    shape,
    visibility: shown,
    isEditable,
  })
  const counted = useCountdown(failure)
  const errorText =
    (counted &&
      failureText(failures, counted, provider, locale, state?.status === 'failed' ? state.operation : undefined)) ??
    (typeof error === 'string' ? { happened: error, todo: '' } : error)
  const failedExtra = useRenderedField(extras, failure, inputs, keyName)
  const failedName = failedExtra?.name ?? (errorText ? keyName : null)

  useEffect(() => {
    inputs.follow(Object.fromEntries(extras.map((field) => [field.name, fieldStart(field, known)])))
    if (process.env.NODE_ENV !== 'production') warnOfNestedForm(inputs, `${id}-form`)
  }, [inputs, extras, known, id])

  const empty = useCallback(() => {
    inputs.clear()
    clearNotice()
    clearPaste()
    clearFile()
  }, [inputs, clearNotice, clearPaste, clearFile])
  const end = useCallback(() => {
    submission.current = 'none'
    empty()
    setVisibility('masked')
  }, [empty, setVisibility])

  useEffect(() => {
    if (isHydrated) inputs.takeOver()
  }, [inputs, isHydrated])

  useEffect(() => {
    if (enteredFor.current === subject) return
    // A key for one provider is never sent to another one.
    enteredFor.current = subject
    inputs.leave()
    end()
    setChanged(ownFailure)
  }, [subject, end, ownFailure, inputs])

  useEntryEnd(store, end)

  useEffect(() => {
    if (!failedName || submission.current === 'none') return
    submission.current = 'none'
    // The same press again answers a question, so the focus stays where it was pressed.
    if (failure?.code === 'key-doubtful') return
    // Whoever has moved on to something else is not pulled back: they would type into the key (K14).
    if (inputs.mayFocus()) inputs.focus(inputs.has(failedName) ? failedName : keyName)
  }, [failure, failedName, inputs])

  async function submit() {
    setVisibility('masked')
    if (!isEditable || enteredFor.current !== subject) return
    setChanged(null)
    notice.settle()
    inputs.takeOver()
    const key = inputs.value(keyName)
    const fields = readFields(extras, inputs, provider.name)
    submission.current = 'mine'
    claim()
    if (store) return store.submit(key, fields, notice.reading())
    if ((await own.submit(key, fields, notice.reading())) && enteredFor.current === subject) empty()
  }

  const form = useOwnForm(id, () => void submit())
  const shield = useShield()
  /** For the element around the controls, a form or not. */
  const surround = <Props extends DOMAttributes<Element>>(props: Props): Props => {
    return shield({
      ...props,
      ...(entry === 'inert' && { inert }),
      onKeyDown: chain(props.onKeyDown, form.onKeyDown),
      // A verdict is about the text that was sent; once, so that typing renders nothing (K01).
      onInput: chain(props.onInput, ({ target }) => {
        if (told === null || isChanged) return
        // SAFETY: what is typed into is an element.
        if ((target as Element).id === idOf('input', failedName ?? keyName)) setChanged(told)
      }),
      // Next to the field as well: a browser would leave the page for the file.
      ...(shape === 'text' && {
        onDragOver: chain(props.onDragOver, text.onDragOver),
        onDrop: chain(props.onDrop, text.onDrop),
      }),
      onBlur: chain(props.onBlur, (event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setVisibility('masked')
      }),
    })
  }

  const idOf = (part: string, name = keyName) => `${id}-${name}-${part}`
  const toField = (definition: Field) =>
    extraField(definition, {
      inputs,
      form: form.control.form,
      providerName: provider.name,
      idOf,
      secretAttributes: keyInputAttributes(passwordManager, isHydrated),
      passwordManager,
      isLocked: !isEditable,
      tabIndex,
      connection: known,
      choose: messages.choose,
      failed: failedName === null ? null : { name: failedName, text: errorText },
    })
  // The key is one of the secrets, with more around it.
  const main = toField({ name: keyName, label: messages.label(provider), kind: 'secret' })
  const about = ['description', ...(shape === 'text' ? ['held'] : []), 'notice', 'error']
  const describedBy = about.map((part) => idOf(part)).join(' ')

  return {
    entry,
    visibility: shown,
    shape,
    failure,
    verdict,
    extras: extras.map(toField),
    getFormProps: (props) => surround({ ...form.form, ...props, onSubmit: chain(props?.onSubmit, form.form.onSubmit) }),
    getGroupProps: (props = {}) => surround(props),
    getLabelProps: main.getLabelProps,
    getDescriptionProps: main.getDescriptionProps,
    // No role: an empty status is read out by whoever walks through the page.
    getNoticeProps: () => ({ id: idOf('notice'), 'aria-live': 'polite' }),
    getErrorProps: main.getErrorProps,
    getInputProps: (props = {}) => ({
      ...main.getInputProps(props),
      ...focusTarget('key'),
      type: isMasked ? 'password' : 'text',
      ...(verdict === 'earlier' && { 'aria-invalid': undefined }),
      'aria-describedby': describedBy,
      onPaste: chain(props.onPaste, notice.onPaste),
      onDrop: chain(props.onDrop, notice.onDrop),
      onInput: chain(props.onInput, (event) => {
        paste.onInput()
        notice.onInput(event)
      }),
      onBlur: chain(props.onBlur, notice.onBlur),
    }),
    getTextareaProps: (props = {}) => ({
      rows: 5,
      ...main.getTextareaProps(props),
      ...focusTarget('key'),
      // The browser would put back dots of an earlier visit.
      autoComplete: 'off',
      readOnly: !isEditable || !text.isReady,
      ...(verdict === 'earlier' && { 'aria-invalid': undefined }),
      'aria-describedby': describedBy,
      onPaste: chain(props.onPaste, text.onPaste),
      // Enter alone is a new line (R08).
      onKeyDown: chain(props.onKeyDown, ({ key, ctrlKey, metaKey, repeat }) => {
        if (key === 'Enter' && (ctrlKey || metaKey) && !repeat) void submit()
      }),
      onInput: chain(props.onInput, (event) => {
        text.onInput()
        paste.onInput()
        notice.onText(event)
      }),
      onBlur: chain(props.onBlur, notice.onBlur),
    }),
    getFileProps: text.getFileProps,
    getHeldProps: () => ({ id: idOf('held'), 'aria-live': 'polite', ref: line.ref }),
    getPutBackProps: (props) => ({
      ...props,
      ...form.control,
      type: 'button',
      hidden: !(isEditable && notice.canPutBack),
      onClick: chain(props?.onClick, () => notice.putBack()),
    }),
    getPasteProps: (props) => ({
      ...props,
      ...form.control,
      type: 'button',
      'aria-controls': idOf('input'),
      onClick: chain(props?.onClick, ({ currentTarget }) => {
        if (isEditable) void paste.paste(currentTarget.ownerDocument)
      }),
    }),
    getRevealProps: (props) => ({
      ...props,
      ...form.control,
      type: 'button',
      hidden: !revealable,
      'aria-controls': idOf('input'),
      // The focus stays where it is: a browser that gives none to buttons would take the click for leaving the form.
      onMouseDown: chain(props?.onMouseDown, (event) => event.preventDefault()),
      onClick: chain(props?.onClick, () => setVisibility(isMasked ? 'revealed' : 'hidden')),
    }),
    getSubmitProps: (props) => ({
      ...props,
      ...form.control,
      type: 'submit',
      'aria-disabled': !isEditable || undefined,
      // It may stand elsewhere than what surrounds the controls.
      onKeyDown: chain(props?.onKeyDown, form.onKeyDown),
      onClick: chain(props?.onClick, form.onClick),
    }),
    text: {
      label: main.definition.label,
      description: messages.description(provider),
      guidance: messages.guidance(provider),
      // What the notice foresaw is told once, as what has happened.
      notice:
        text.text || paste.text || (notice.text === sentences(errorText?.happened, errorText?.todo) ? '' : notice.text),
      chooseFile: text.chooseFile,
      putBack: messages.putBack,
      paste: messages.paste,
      example: provider.keyFormat?.example ?? '',
      earlier: verdict === 'earlier' && errorText ? messages.earlier : '',
      error: failedExtra ? null : errorText,
      reveal: isMasked ? messages.show : messages.hide,
      visibility: visibility === 'masked' ? '' : isMasked ? messages.hidden : messages.shown,
      submit: state && companyOf(state) ? actions.saveNewKey : actions.connect,
      cancel: actions.cancel,
    },
  }
}

function ownProvider({ provider, onKeySubmit }: KeyFieldOptions): ProviderDefinition {
  if (provider && onKeySubmit) return toProvider(provider)
  throw new Error(
    `latchkey: a key field alone needs \`${provider ? 'onKeySubmit' : 'provider'}\`, or a <ConnectionProvider> around it.`,
  )
}
