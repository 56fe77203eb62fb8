import { act, render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, type ApiKeyConnectProps } from 'latchkey'
import type { CheckAnswer, Validate } from 'latchkey/headless'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { channelOf } from '../channelOf'
import { acme } from '../store/setup'

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'locks')
  Reflect.deleteProperty(document, 'execCommand')
})

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
const accept: Validate = () => ({ ok: true, company: acme })
const base = { provider: 'Pleo', validate: accept, initialConnection: null, checkIntervalMs: false } as const
const field = () => screen.getByLabelText<HTMLInputElement>(/API key/)

function show(props: Partial<ApiKeyConnectProps> = {}) {
  // SAFETY: a host's options, in one form of the two.
  return render(<ApiKeyConnect {...({ ...base, ...props } as ApiKeyConnectProps)} />)
}

it('in a page whose storage is blocked, with a connectionId, the widget stands and connects', {
  tags: ['R26'],
}, async () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        refuse()
      }
    },
  )
  Object.defineProperty(navigator, 'locks', { configurable: true, get: refuse })
  show({ connectionId: 'acme/blocked', check: () => ({ ok: true, connection: null }) })
  await userEvent.fill(field(), aKey())
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
})

it.each<[string, unknown]>([
  ['is missing', undefined],
  ['throws', refuse],
])('where execCommand %s, a key that needs cleaning can be pasted', { tags: ['R03'] }, async (_, execCommand) => {
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand })
  show()
  const key = aKey()
  const data = new DataTransfer()
  data.setData('text', `  "${key}"\n`)
  field().focus()
  act(
    () =>
      void field().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })),
  )
  expect(field().value).toBe(key)
})

describe('a provider that changes under the person’s hands', { tags: ['K01'] }, () => {
  it('takes no key that was typed for another one, however fast Enter comes', async () => {
    const toAcme = vi.fn(accept)
    const toGlobex = vi.fn(accept)
    const { rerender } = show({ validate: toAcme })
    await userEvent.fill(field(), aKey())
    rerender(<ApiKeyConnect {...base} provider="Globex" validate={toGlobex} />)
    await userEvent.keyboard('{Enter}')
    expect(field().value).toBe('')
    expect(toAcme).not.toHaveBeenCalled()
    expect(toGlobex).not.toHaveBeenCalled()
    expect(screen.getByLabelText('Globex API key')).toBe(field())
  })
})

it('a frame that takes the lock of a connection and does nothing keeps nobody from learning that the key was revoked', {
  tags: ['R23'],
}, async () => {
  let release = () => {}
  let hold = () => {}
  const held = new Promise<void>((resolve) => {
    hold = resolve
  })
  const over = navigator.locks.request(channelOf('acme/held'), () => {
    hold()
    return new Promise<void>((resolve) => {
      release = resolve
    })
  })
  await held
  const answer: CheckAnswer = { ok: false, code: 'revoked-key' }
  show({ connectionId: 'acme/held', initialConnection: { company: acme }, check: () => answer, checkIntervalMs: 300 })
  await waitFor(() => expect(screen.getByText('Action required')).toBeVisible(), { timeout: 60_000 })
  release()
  await over
})

it('a page with ten thousand companies, each of a name of ten thousand characters, asks which one', async () => {
  const companies = Array.from({ length: 10_000 }, (_, index) => ({
    id: `c-${index}`,
    name: `${index} `.padEnd(10_000, 'name '),
  }))
  show({ validate: () => ({ ok: true, companies }), activate: (_, { company }) => ({ ok: true, company }) })
  await userEvent.fill(field(), aKey())
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('heading', { name: 'Which company do you want to connect?' })
  expect(document.querySelectorAll('[type=radio]')).toHaveLength(100)
  await userEvent.fill(screen.getByRole('searchbox'), 'c-9999')
  await waitFor(() => expect(document.querySelectorAll('[type=radio]')).toHaveLength(1))
  await userEvent.click(screen.getByRole('radio'))
  await userEvent.click(screen.getByRole('button', { name: /^Connect to 9999/ }))
  await screen.findByRole('heading', { name: /^Connected to 9999/ })
})
