import 'latchkey/styles.css'
import { act, render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import {
  ConnectionProvider,
  type ConnectionStore,
  createConnectionStore,
  useApiKeyConnection,
  type ValidateAnswer,
} from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { Activity, type ReactNode, StrictMode, Suspense, use, useState } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { deferred } from '../../store/setup'
import { quiet } from '../quiet'
import { acme } from '../requirements/setup'

const accepted = { ok: true, company: acme } as const
const shapes = { line: pleoStandalone, text: { ...pleoStandalone, keyFormat: { shape: 'text' } } } as const

/** A part of the host's page that waits for data of its own, and meanwhile hides what it has shown. */
function suspending() {
  let wait: (data: Promise<void> | null) => void = () => {}
  function Data() {
    const [data, setData] = useState<Promise<void> | null>(null)
    wait = setData
    if (data) use(data)
    return null
  }
  const Boundary = ({ children }: { children: ReactNode }) => (
    <Suspense fallback={<p>Loading</p>}>
      <Data />
      {children}
    </Suspense>
  )
  return { Boundary, hide: (data: Promise<void>) => act(async () => wait(data)) }
}

function show(options: {
  provider?: (typeof shapes)[keyof typeof shapes]
  answer?: Promise<ValidateAnswer>
  dialog?: typeof ConnectDialog
  strict?: boolean
}) {
  const { Boundary, hide } = suspending()
  const store: ConnectionStore = createConnectionStore({
    provider: options.provider ?? pleoStandalone,
    validate: () => options.answer ?? accepted,
    initialConnection: null,
    checkIntervalMs: false,
  })
  onTestFinished(() => store.dispose())
  function Page() {
    return (
      <ConnectionProvider connection={useApiKeyConnection(store)}>
        <Boundary>
          <ApiKeyConnect {...(options.dialog && { dialog: options.dialog })} />
        </Boundary>
      </ConnectionProvider>
    )
  }
  const { unmount } = render(
    options.strict ? (
      <StrictMode>
        <Page />
      </StrictMode>
    ) : (
      <Page />
    ),
  )
  return { store, hide, unmount }
}

const fieldOf = () => document.querySelector<HTMLInputElement | HTMLTextAreaElement>('.lk-key-input .lk-input')
const field = () => {
  const found = fieldOf()
  if (!found) throw new Error('There is no field.')
  return found
}

describe.each(['plain', 'strict'])('a host that waits for its data meanwhile, %s,', { tags: ['R18'] }, (mode) => {
  const strict = mode === 'strict'

  it.each(Object.keys(shapes) as (keyof typeof shapes)[])('gives back what was typed, a %s', async (shape) => {
    const { store, hide } = show({ provider: shapes[shape], strict })
    const key = aKey()
    await userEvent.click(field())
    await userEvent.keyboard(key)
    const data = deferred<void>()
    await hide(data.promise)
    expect(await screen.findByText('Loading')).toBeVisible()
    await act(async () => data.resolve())
    await waitFor(() => expect(screen.queryByText('Loading')).toBeNull())
    let sent = ''
    store.subscribe(() => {
      sent = store.getState().status
    })
    await userEvent.click(field())
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
    await waitFor(() => expect(sent).toBe('connected'))
  })

  it('gives back what was typed into a dialog', async () => {
    const { hide } = show({ dialog: ConnectDialog, strict })
    const key = aKey()
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
    await userEvent.click(field())
    await userEvent.keyboard(key)
    const data = deferred<void>()
    await hide(data.promise)
    await act(async () => data.resolve())
    await waitFor(() => expect(field()).toBeVisible())
    expect(field().value).toBe(key)
  })

  it('keeps nothing of a key that was accepted meanwhile', { tags: ['K02'] }, async () => {
    const answered = deferred<ValidateAnswer>()
    const { hide, store } = show({ answer: answered.promise, strict })
    await userEvent.click(field())
    await userEvent.keyboard(`${aKey()}{Enter}`)
    const input = field()
    const data = deferred<void>()
    await hide(data.promise)
    await act(async () => answered.resolve(accepted))
    await waitFor(() => expect(store.getState().status).toBe('connected'))
    expect(input.value).toBe('')
    await act(async () => data.resolve())
    await screen.findByText('Connected to Acme ApS')
  })

  it('keeps nothing of a key when it goes without having come back', { tags: ['K02'] }, async () => {
    const { hide, unmount } = show({ strict })
    await userEvent.click(field())
    await userEvent.keyboard(aKey())
    const input = field()
    await hide(new Promise(() => {}))
    unmount()
    await quiet()
    expect(input.value).toBe('')
  })
})

describe('a host that hides it in an Activity', () => {
  function inActivity(answer: Promise<ValidateAnswer> | ValidateAnswer = accepted) {
    let setMode: (mode: 'visible' | 'hidden') => void = () => {}
    function Page() {
      const [mode, set] = useState<'visible' | 'hidden'>('visible')
      setMode = set
      return (
        <Activity mode={mode}>
          <ApiKeyConnect
            provider={pleoStandalone}
            validate={() => answer}
            initialConnection={null}
            checkIntervalMs={false}
          />
        </Activity>
      )
    }
    const { unmount } = render(<Page />)
    return { put: (mode: 'visible' | 'hidden') => act(async () => setMode(mode)), unmount }
  }

  it('finds no key in it any more, and it can be entered again', { tags: ['K02'] }, async () => {
    const { put } = inActivity()
    await userEvent.click(field())
    await userEvent.keyboard(aKey())
    const input = field()
    await put('hidden')
    await quiet()
    expect(input.value).toBe('')
    await put('visible')
    await userEvent.click(field())
    await userEvent.keyboard(`${aKey()}{Enter}`)
    await screen.findByText('Connected to Acme ApS')
  })

  it('ends a validation, as going away does, and goes on afterwards', async () => {
    const { put } = inActivity(new Promise<ValidateAnswer>(() => {}))
    await userEvent.click(field())
    await userEvent.keyboard(`${aKey()}{Enter}`)
    await screen.findByText('Validation in progress')
    await put('hidden')
    await put('visible')
    await screen.findByText('Not connected')
    expect(field()).not.toHaveAttribute('readonly')
  })

  it('keeps nothing when it goes while it is hidden', { tags: ['K02'] }, async () => {
    const { put, unmount } = inActivity()
    await userEvent.click(field())
    await userEvent.keyboard(aKey())
    const input = field()
    await put('hidden')
    unmount()
    expect(input.value).toBe('')
  })
})
