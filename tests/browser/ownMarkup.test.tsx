import { render, screen, waitFor } from '@testing-library/react'
import { ConnectDialog } from 'latchkey'
import {
  type Activate,
  ConnectionProvider,
  type ConnectionStore,
  companyOf,
  createConnectionStore,
  getResultProps,
  type KnownConnection,
  useApiKeyConnection,
  useConnection,
  useKeyField,
  useResultFocus,
  type Validate,
} from 'latchkey/headless'
import { type ReactNode, useEffect, useRef } from 'react'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { deferred } from '../store/setup'
import { focusGiven } from './focusGiven'

// Markup of a host's own, without one class name of ours, and headings that say nothing of what ours say.

const acme = { id: 'a-1', name: 'Acme ApS' }
const globex = { id: 'g-1', name: 'Globex GmbH' }
const accepted = { ok: true, company: acme } as const
const invalid = { ok: false, code: 'invalid-key' } as const
const connected: KnownConnection = { company: acme }

const field = () => screen.getByLabelText<HTMLInputElement>('Pleo API key')
const named = (name: string) => screen.getByRole('button', { name })
const heading = (name: string) => screen.findByRole('heading', { name })
const press = (name: string) => userEvent.click(named(name))

beforeEach(() => {
  onTestFinished(() => {
    expect(document.querySelector(':is(section, dialog) [class*="lk-"]'), 'a class name of ours').toBeNull()
  })
})

/** The field, in a form of the host's that its button is not in. */
function Entry() {
  const key = useKeyField()
  const { cancel, state } = useConnection()
  if (key.entry === 'absent') return null
  return (
    <>
      <form {...key.getFormProps()}>
        <label {...key.getLabelProps()}>{key.text.label}</label>
        <input {...key.getInputProps()} />
        <p {...key.getErrorProps()}>{key.text.error?.happened}</p>
      </form>
      <button {...key.getSubmitProps()}>Go</button>
      {state.status === 'updating' ? (
        <button type="button" onClick={cancel}>
          Never mind
        </button>
      ) : null}
    </>
  )
}

function Question() {
  const { state, confirm } = useConnection()
  if (state.status !== 'confirming') return null
  return (
    <>
      <h3 {...getResultProps('question')}>Is this the one?</h3>
      {state.candidates.map(({ id, name }) => (
        <button type="button" key={id} onClick={() => confirm(id)}>
          Yes, {name}
        </button>
      ))}
    </>
  )
}

function Result() {
  const { state, update, disconnect } = useConnection()
  const company = companyOf(state)
  if (!company) return null
  return (
    <>
      <h3 {...getResultProps('result')}>The ledger of {company.name}</h3>
      <button type="button" {...getResultProps('update', { onClick: update })}>
        Another key
      </button>
      <button type="button" {...getResultProps('disconnect', { onClick: disconnect })}>
        Remove
      </button>
    </>
  )
}

/** A widget of the host's own, around whatever asks for the key. */
function Widget({ children }: { children?: ReactNode }) {
  const { getWidgetProps } = useResultFocus()
  return (
    <section {...getWidgetProps()} aria-label="Ledger">
      <h2 {...getResultProps('title')}>Ledger</h2>
      {children}
      <Result />
      <label>
        Note <input />
      </label>
    </section>
  )
}

function Connected({ store, children }: { store: ConnectionStore; children: ReactNode }) {
  return <ConnectionProvider connection={useApiKeyConnection(store)}>{children}</ConnectionProvider>
}

interface Host {
  readonly known?: KnownConnection
  readonly validate?: Validate
  readonly activate?: Activate
}

function show(children: ReactNode, { known = null, validate = () => accepted, ...options }: Host = {}) {
  const store = createConnectionStore({
    provider: 'Pleo',
    initialConnection: known,
    validate,
    ...options,
    disconnect: () => ({ ok: true }),
    checkIntervalMs: false,
    retries: 0,
  })
  const { unmount } = render(<Connected store={store}>{children}</Connected>)
  onTestFinished(() => {
    unmount()
    store.dispose()
  })
  return store
}

const inPage = (
  <Widget>
    <Entry />
    <Question />
  </Widget>
)

async function enter(key = aKey()) {
  await userEvent.fill(field(), key)
  await press('Go')
}

describe('in the page, the focus goes', () => {
  it('to the field after a failure, from a button that stands elsewhere in the widget', async () => {
    const answer = deferred<typeof invalid>()
    show(inPage, { validate: () => answer.promise })
    await enter()
    expect(named('Go')).toHaveFocus()
    answer.resolve(invalid)
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it('to the field when an activation fails, from a question that is gone', async () => {
    show(inPage, {
      known: connected,
      validate: () => ({ ok: true, company: globex }),
      activate: () => ({ ok: false, code: 'activation-failed' }),
    })
    await press('Another key')
    await enter()
    await userEvent.click(await screen.findByRole('button', { name: 'Yes, Globex GmbH' }))
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it('to the question', async () => {
    show(inPage, { known: connected, validate: () => ({ ok: true, company: globex }) })
    await press('Another key')
    await enter()
    expect(await heading('Is this the one?')).toHaveFocus()
  })

  it('to the result', async () => {
    show(inPage)
    await enter()
    const result = await heading('The ledger of Acme ApS')
    await waitFor(() => expect(result).toHaveFocus())
  })

  it('to the field when another key is asked for, and back when not', async () => {
    show(inPage, { known: connected })
    await press('Another key')
    await waitFor(() => expect(field()).toHaveFocus())
    await press('Never mind')
    await waitFor(() => expect(named('Another key')).toHaveFocus())
  })

  it('to the title when the connection is gone', async () => {
    show(inPage, { known: connected })
    await press('Remove')
    await waitFor(async () => expect(await heading('Ledger')).toHaveFocus())
  })

  it('to the field of a widget that comes while another key is asked for', async () => {
    const store = createConnectionStore({ provider: 'Pleo', initialConnection: connected, validate: () => accepted })
    store.update()
    render(<Connected store={store}>{inPage}</Connected>)
    onTestFinished(() => store.dispose())
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it.each(['result', 'failure'])('nowhere from a control of the host’s in the same widget, at a %s', async (kind) => {
    const answer = deferred<typeof accepted | typeof invalid>()
    show(inPage, { validate: () => answer.promise })
    await enter()
    const note = screen.getByLabelText('Note')
    await userEvent.click(note)
    answer.resolve(kind === 'result' ? accepted : invalid)
    await screen.findByText(kind === 'result' ? 'The ledger of Acme ApS' : /appears to be invalid/)
    await focusGiven()
    expect(note).toHaveFocus()
  })
})

describe('in a dialog of the host’s', () => {
  /** The browser's own: it takes the focus in, and gives it back when it closes. */
  function HostDialog() {
    const { state, update } = useConnection()
    const dialog = useRef<HTMLDialogElement>(null)
    const { getWidgetProps } = useResultFocus(dialog)
    const isOpen = ['updating', 'validating', 'confirming', 'activating', 'failed'].includes(state.status)
    useEffect(() => {
      if (isOpen) dialog.current?.showModal()
      else dialog.current?.close()
    }, [isOpen])
    return (
      <>
        <dialog {...getWidgetProps()} aria-label="Key">
          <h2 {...getResultProps('title')}>Your key</h2>
          <Entry />
          <Question />
        </dialog>
        <button type="button" onClick={update}>
          Open
        </button>
      </>
    )
  }
  const page = (
    <Widget>
      <HostDialog />
    </Widget>
  )

  it('it goes to the field after a failure', async () => {
    show(page, { known: connected, validate: () => invalid })
    await press('Another key')
    await enter()
    await screen.findByText(/appears to be invalid/)
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it('it goes to the question, and from there to the result on the page', async () => {
    show(page, {
      known: connected,
      validate: () => ({ ok: true, company: globex }),
      activate: () => ({ ok: true, company: globex }),
    })
    await press('Another key')
    await enter()
    expect(await heading('Is this the one?')).toHaveFocus()
    await press('Yes, Globex GmbH')
    const result = await heading('The ledger of Globex GmbH')
    await waitFor(() => expect(result).toHaveFocus())
    expect(document.querySelector('dialog')?.open).toBe(false)
  })
})

describe('in ConnectDialog, with what the host renders in it', () => {
  const dialog = (
    <ConnectDialog>
      <Entry />
      <Question />
    </ConnectDialog>
  )

  it('it starts in the field', async () => {
    show(dialog)
    await press('Connect')
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it('it goes to the question, and comes back to what opened it', async () => {
    show(
      <>
        <Widget />
        {dialog}
      </>,
      { known: connected, validate: () => ({ ok: true, company: globex }) },
    )
    await press('Another key')
    await waitFor(() => expect(field()).toHaveFocus())
    await enter()
    expect(await heading('Is this the one?')).toHaveFocus()
    // The first one asks, since a key was entered.
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(named('Another key')).toHaveFocus())
  })
})
