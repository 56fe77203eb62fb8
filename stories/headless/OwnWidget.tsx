import {
  brokenBy,
  type ConnectionOptions,
  ConnectionProvider,
  companyOf,
  getResultProps,
  useApiKeyConnection,
  useConnection,
  useKeyField,
  useMessages,
  useResultFocus,
} from '../../src/headless'
import { pleoStandalone } from '../../src/providers'

/** The whole widget from plain elements and the hooks: nothing of Latchkey's markup or CSS. */
export function OwnWidget(validator: Omit<ConnectionOptions, 'provider'>) {
  const connection = useApiKeyConnection({ provider: pleoStandalone, ...validator })

  return (
    <ConnectionProvider connection={connection}>
      <OwnCard />
    </ConnectionProvider>
  )
}

function OwnCard() {
  const { getWidgetProps } = useResultFocus()
  return (
    <div {...getWidgetProps()}>
      <OwnStatus />
      <OwnForm />
      <OwnQuestion />
    </div>
  )
}

function OwnStatus() {
  const { state, badge, store, update, disconnect, check } = useConnection()
  const messages = useMessages()
  const company = companyOf(state)
  const failure = brokenBy(state)
  const { name, keyKind } = store.provider
  return (
    <section aria-label="Status">
      <p role="status">{messages.badge[badge]}</p>
      {company ? (
        <>
          <p {...getResultProps('result')}>{messages.summary.connectedTo(company)}</p>
          <p>{messages.summary.companyId(company.id)}</p>
        </>
      ) : null}
      {failure ? <p role="alert">{messages.warning.text({ name, keyKind, failure, locale: 'en' })}</p> : null}
      {state.status === 'connected' || state.status === 'action-required' ? (
        <>
          <button type="button" {...getResultProps('update')} onClick={update}>
            {failure ? messages.actions.updateBroken(keyKind) : messages.actions.update}
          </button>
          <button type="button" onClick={() => void check()}>
            Check now
          </button>
          <button type="button" {...getResultProps('disconnect')} onClick={disconnect}>
            {messages.actions.disconnect}
          </button>
        </>
      ) : null}
    </section>
  )
}

function OwnForm() {
  const field = useKeyField()
  if (field.entry === 'absent') return null
  const { text } = field
  return (
    <form {...field.getFormProps()}>
      <label {...field.getLabelProps()}>{text.label}</label> <input {...field.getInputProps()} />{' '}
      <button {...field.getRevealProps()}>{text.reveal}</button>
      <p {...field.getDescriptionProps()}>{text.description}</p>
      <ul>
        {text.guidance.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p {...field.getNoticeProps()}>{text.notice}</p>
      <p {...field.getErrorProps()}>{text.error ? `${text.error.happened} ${text.error.todo}` : null}</p>
      <button {...field.getSubmitProps()}>{text.submit}</button>
    </form>
  )
}

function OwnQuestion() {
  const { state, store, confirm, cancel } = useConnection()
  const { company: words } = useMessages()
  if (state.status !== 'confirming') return null
  const current = companyOf(state)
  return (
    <section aria-label="Company">
      <p {...getResultProps('question')}>{words.heading[state.reason](store.provider)}</p>
      {state.candidates.map(({ id, name = id }) => (
        <button type="button" key={id} onClick={() => confirm(id)}>
          {words.switchTo(name)}
        </button>
      ))}
      {current ? (
        <button type="button" onClick={cancel}>
          {words.keep(current.name ?? current.id)}
        </button>
      ) : null}
    </section>
  )
}
