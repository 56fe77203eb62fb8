import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import {
  type ConnectionOptions,
  ConnectionProvider,
  createConnectionStore,
  useApiKeyConnection,
  useConnection,
  useKeyField,
} from 'latchkey/headless'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { aKey } from '../aKey'
import { acme, deferred } from '../store/setup'

const options: ConnectionOptions = { provider: 'Pleo', validate: () => ({ ok: true, company: acme }) }

it('connects under Strict Mode with one call', async () => {
  const validate = vi.fn(() => ({ ok: true as const, company: acme }))
  const { result } = renderHook(() => useApiKeyConnection({ ...options, validate }), { wrapper: StrictMode })
  act(() => result.current.store.submit(aKey()))
  await waitFor(() => expect(result.current.state.status).toBe('connected'))
  expect(result.current.badge).toBe('connected')
  expect(validate).toHaveBeenCalledOnce()
})

it('calls the callbacks of the newest render', async () => {
  const early = vi.fn(() => ({ ok: true as const, company: acme }))
  const late = vi.fn(() => ({ ok: true as const, company: acme }))
  const { result, rerender } = renderHook((validate) => useApiKeyConnection({ ...options, validate }), {
    initialProps: early,
  })
  rerender(late)
  act(() => result.current.store.submit(aKey()))
  await waitFor(() => expect(result.current.state.status).toBe('connected'))
  expect(early).not.toHaveBeenCalled()
  expect(late).toHaveBeenCalledOnce()
})

it('aborts a validation on unmount and forgets its key', () => {
  let signal: AbortSignal | undefined
  let reveal = () => ''
  const validate: ConnectionOptions['validate'] = (key, context) => {
    signal = context.signal
    reveal = key.reveal
    return deferred<never>().promise
  }
  const { result, unmount } = renderHook(() => useApiKeyConnection({ ...options, validate }))
  act(() => result.current.store.submit(aKey()))
  unmount()
  expect(signal?.aborted).toBe(true)
  expect(() => reveal()).toThrow('This attempt is over')
})

it('lets an activation finish after unmount', async () => {
  let signal: AbortSignal | undefined
  const activated = deferred<{ ok: true; company: typeof acme }>()
  const { result, unmount } = renderHook(() =>
    useApiKeyConnection({
      ...options,
      activate: (_, context) => {
        signal = context.signal
        return activated.promise
      },
    }),
  )
  act(() => result.current.store.submit(aKey()))
  await waitFor(() => expect(result.current.state.status).toBe('activating'))
  const { store } = result.current
  unmount()
  expect(signal?.aborted).toBe(false)
  activated.resolve({ ok: true, company: acme })
  await waitFor(() => expect(store.getState().status).toBe('connected'))
})

it('leaves a store that is passed in alive, for all widgets that use it', async () => {
  const store = createConnectionStore(options)
  const one = renderHook(() => useApiKeyConnection(store))
  const two = renderHook(() => useApiKeyConnection(store))
  one.unmount()
  act(() => store.submit(aKey()))
  await waitFor(() => expect(two.result.current.state.status).toBe('connected'))
  store.dispose()
})

it('names the missing option and what to pass', () => {
  expect(() => renderHook(() => useApiKeyConnection({ provider: 'Pleo' } as ConnectionOptions))).toThrow(
    '`validate` is missing. Pass a function',
  )
})

it('says what to do when a part stands outside a provider', () => {
  expect(() => renderHook(() => useConnection())).toThrow('Put the component into <ConnectionProvider')
})

it('says what a key field alone needs', () => {
  expect(() => renderHook(() => useKeyField())).toThrow('a key field alone needs `provider`')
  expect(() => renderHook(() => useKeyField({ provider: 'Pleo' }))).toThrow('a key field alone needs `onKeySubmit`')
})

function OwnMarkup(props: Partial<ConnectionOptions>) {
  const connection = useApiKeyConnection({ ...options, ...props })
  return (
    <ConnectionProvider connection={connection}>
      <Form />
      <output>{connection.state.status}</output>
    </ConnectionProvider>
  )
}

function Form() {
  const field = useKeyField()
  if (field.entry === 'absent') return null
  return (
    <form {...field.getFormProps()}>
      <label {...field.getLabelProps()}>{field.text.label}</label>
      <input {...field.getInputProps()} />
      <p {...field.getDescriptionProps()}>{field.text.description}</p>
      <p {...field.getNoticeProps()}>{field.text.notice}</p>
      <p {...field.getErrorProps()}>
        {field.text.error?.happened} {field.text.error?.todo}
      </p>
      <button {...field.getRevealProps()}>{field.text.reveal}</button>
      <button {...field.getSubmitProps()}>{field.text.submit}</button>
    </form>
  )
}

it('renders on a server as it renders first in the browser', () => {
  const html = renderToString(<OwnMarkup initialConnection={null} />)
  expect(html).toContain('type="password"')
  const container = document.createElement('div')
  container.innerHTML = html
  document.body.append(container)
  render(<OwnMarkup initialConnection={null} />, { container, hydrate: true })
  expect(screen.getByLabelText(/API key/)).toBeVisible()
})

it('the field is set up against autofill, spell-checkers and password managers from the first render', {
  tags: ['K07'],
}, () => {
  render(<OwnMarkup />)
  const input = screen.getByLabelText(/API key/)
  const attributes = Object.fromEntries(input.getAttributeNames().map((name) => [name, input.getAttribute(name)]))
  expect(attributes).toMatchObject({
    type: 'password',
    autocomplete: 'one-time-code',
    spellcheck: 'false',
    autocapitalize: 'off',
    autocorrect: 'off',
    writingsuggestions: 'false',
    translate: 'no',
    'data-1p-ignore': 'true',
    'data-lpignore': 'true',
    'data-bwignore': 'true',
    'data-form-type': 'other',
    'data-protonpass-ignore': 'true',
    dir: 'ltr',
  })
  expect(input).toHaveClass('keeper-ignore')
  expect(attributes).not.toHaveProperty('maxlength')
  expect(attributes).not.toHaveProperty('name')
  expect(attributes).not.toHaveProperty('value')
})

it('the field carries what every session recorder documents, also before it is revealed', { tags: ['K05'] }, () => {
  render(<OwnMarkup />)
  const input = screen.getByLabelText(/API key/)
  for (const attribute of [
    'data-rr-is-password',
    'data-sentry-mask',
    'data-dd-privacy',
    'data-private',
    'data-clarity-mask',
    'data-hj-suppress',
    'data-heap-redact-text',
  ])
    expect(input).toHaveAttribute(attribute)
  expect(input).toHaveClass('ph-no-capture', 'fs-exclude', 'rr-block', 'mp-mask')
})
