import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import {
  type ActivateAnswer,
  type CheckAnswer,
  type Company,
  type ConnectionStore,
  createConnectionStore,
  useApiKeyConnection,
  type ValidateAnswer,
} from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { scriptedValidator } from 'latchkey/testing'
import { StrictMode } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { deferred } from '../store/setup'
import { quiet } from './quiet'
import { acme, acmeConnection, broken, button, field, globex, press, send } from './requirements/setup'

const polite = '.lk-live > [aria-live="polite"]'
const assertive = '.lk-live > [aria-live="assertive"]'
const both = `${polite}, ${assertive}`
const regions = (selector: string) => [...document.querySelectorAll(selector)]

const invalid = { ok: false, code: 'invalid-key' } as const
const revoked = { ok: false, code: 'revoked-key' } as const
const accepted = { ok: true, company: acme } as const
const unanswered = () => new Promise<ValidateAnswer>(() => {})
const messageOf = {
  invalid: 'assertive: The API Key appears to be invalid. Please check and try again.',
  checking: 'polite: Checking your Pleo API key.',
  connecting: 'polite: The key works. Connecting to Pleo.',
  connected: 'polite: Connected to Acme ApS.',
  /** Where the focus goes to the result, which is read for that. */
  connectedInFocus: 'read: Connected to Acme ApS',
}

/**
 * What the two regions say from now on, in order, and the result where it takes the focus. Only regions that are there
 * already, as assistive technology has it.
 */
function transcript(): readonly string[] {
  const said: string[] = []
  const existing = regions(both)
  const observer = new MutationObserver((mutations) => {
    const changed = mutations.map(({ target }) => target.parentElement?.closest('[aria-live]') ?? target)
    for (const region of existing.filter((region) =>
      changed.some((node) => region === node || region.contains(node)),
    )) {
      const text = region.textContent.trim()
      if (text && !region.closest('[aria-hidden="true"]')) said.push(`${region.getAttribute('aria-live')}: ${text}`)
    }
  })
  for (const region of existing)
    observer.observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  const read = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches('.lk-summary-status, .lk-subtitle'))
      said.push(`read: ${target.textContent}`)
  }
  document.addEventListener('focusin', read)
  onTestFinished(() => {
    observer.disconnect()
    document.removeEventListener('focusin', read)
  })
  return said
}

function aStore(options: Partial<Parameters<typeof createConnectionStore>[0]>): ConnectionStore {
  const store = createConnectionStore({
    provider: pleoStandalone,
    validate: () => accepted,
    initialConnection: null,
    retries: 0,
    checkIntervalMs: false,
    ...options,
  })
  onTestFinished(() => store.dispose())
  return store
}

function Widget({ store, dialog }: { store: ConnectionStore; dialog?: typeof ConnectDialog | undefined }) {
  return <ApiKeyConnect connection={useApiKeyConnection(store)} dialog={dialog} />
}

const places = [
  { place: 'in the page', dialog: undefined },
  { place: 'with a dialog', dialog: ConnectDialog },
]

describe('WCAG 4.1.3: the live regions', () => {
  it.each(places)('are one polite and one assertive one, empty, before anything happens ($place)', ({ dialog }) => {
    render(<Widget store={aStore({})} dialog={dialog} />)
    for (const selector of [polite, assertive]) {
      expect(regions(selector)).toHaveLength(1)
      expect(regions(selector)[0]).toHaveTextContent(/^$/)
    }
    // A screen reader that walks through the page reads out an empty status or alert, and nothing of these.
    for (const region of regions(both)) expect(region).not.toHaveAttribute('role')
  })

  it.each(places)('are the same elements to the end, and never hidden ($place)', async ({ dialog }) => {
    const answer = deferred<ValidateAnswer>()
    render(<Widget store={aStore({ validate: () => answer.promise })} dialog={dialog} />)
    const before = regions(both)
    if (dialog) await press('Connect')
    await send(aKey())
    await screen.findByText('Validation in progress')
    expect(regions(both)).toEqual(before)
    for (const region of before) expect(region.closest('[aria-hidden="true"], [hidden], [inert]')).toBeNull()
    answer.resolve(accepted)
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    expect(regions(both)).toEqual(before)
  })

  it('say nothing of what is true when the page is loaded', async () => {
    render(<Widget store={aStore({ initialConnection: acmeConnection })} />)
    const said = transcript()
    await new Promise(requestAnimationFrame)
    expect(said).toEqual([])
    expect(regions(both).map(({ textContent }) => textContent)).toEqual(['', ''])
  })
})

describe('whatever the order in which a browser reports it', () => {
  it('only the region that speaks changes', async () => {
    const store = aStore({ validate: () => invalid })
    render(<Widget store={store} />)
    const touched: string[] = []
    const observer = new MutationObserver((mutations) => {
      const names = mutations.map(({ target }) => (target as Element).closest(both)?.getAttribute('aria-live') ?? '')
      touched.push([...new Set(names)].sort().join(' and '))
    })
    for (const region of regions(both))
      observer.observe(region, { subtree: true, childList: true, characterData: true })
    onTestFinished(() => observer.disconnect())
    for (const times of [1, 2]) {
      await send(aKey())
      await waitFor(() => expect(touched).toHaveLength(times * 2))
    }
    expect(touched).toEqual(['polite', 'assertive', 'polite', 'assertive'])
  })

  it('a region holds nothing but what it says, and nothing once that was said', async () => {
    const store = aStore({ validate: () => invalid })
    render(<Widget store={store} />)
    await send(aKey())
    await waitFor(() => expect(regions(assertive)[0]).toHaveTextContent('appears to be invalid'))
    for (const region of regions('[aria-live] *')) expect(region).not.toBeEmptyDOMElement()
    await waitFor(() => expect(regions(both).map(({ childNodes }) => childNodes.length)).toEqual([0, 0]), {
      timeout: 60_000,
    })
  })
})

describe('a result is heard once, in its order', () => {
  it('announced where it does not take the focus', async () => {
    const answer = deferred<ValidateAnswer>()
    render(<Widget store={aStore({ validate: () => answer.promise })} />)
    const input = document.createElement('input')
    document.body.append(input)
    onTestFinished(() => input.remove())
    const said = transcript()
    await send(aKey())
    await screen.findByText('Validation in progress')
    input.focus()
    answer.resolve(accepted)
    await waitFor(() => expect(said).toEqual([messageOf.checking, messageOf.connected]))
  })

  it('before what happens next', async () => {
    const store = aStore({ check: () => revoked })
    render(<Widget store={store} />)
    const said = transcript()
    store.submit(aKey())
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    store.check()
    await waitFor(() => expect(said.at(-1)).toMatch(/^assertive: Your connection to Pleo has been interrupted/))
    expect(said.slice(0, 2)).toEqual([messageOf.checking, messageOf.connected])
    expect(said).toHaveLength(3)
  })
})

describe('each event is announced once', () => {
  it.each(places)('over a whole journey, in order ($place)', async ({ dialog }) => {
    const script = scriptedValidator({
      validate: [invalid, accepted, accepted],
      activate: [accepted, accepted],
      check: [revoked],
      disconnect: [{ ok: true }],
    })
    const store = aStore(script)
    render(<Widget store={store} dialog={dialog} />)
    const said = transcript()

    if (dialog) await press('Connect')
    await send(aKey())
    await screen.findByText('Connection failed')
    await send(aKey())
    await waitFor(() => expect(said.at(-1)).toBe(messageOf.connectedInFocus))
    store.check()
    await screen.findByText('Action required')
    await press('Replace API Key')
    await waitFor(() => expect(field()).toBeVisible())
    await send(aKey())
    await waitFor(() => expect(said.at(-1)).toBe(messageOf.connectedInFocus))
    await screen.findByRole('button', { name: 'Disconnect' })
    await press('Disconnect')
    const question = screen.getByRole('group', {
      name: /Disconnect Acme ApS/,
    })
    for (const one of question.querySelectorAll('button')) if (one.textContent === 'Disconnect') one.click()
    await screen.findByText('Not connected')

    await waitFor(() =>
      expect(said).toEqual([
        messageOf.checking,
        messageOf.invalid,
        messageOf.checking,
        messageOf.connecting,
        messageOf.connectedInFocus,
        'assertive: Your connection to Pleo has been interrupted. Please update your API Key to restore access. The key was revoked or rotated.',
        messageOf.checking,
        messageOf.connecting,
        messageOf.connectedInFocus,
        'polite: Disconnecting…',
        'polite: Disconnected from Pleo.',
      ]),
    )
  })

  it('per store: two widgets on one store say it once', async () => {
    allowConsole('warn', /two places on this page ask for the key of one connection/)
    const store = aStore({ validate: () => invalid })
    render(
      <>
        <Widget store={store} />
        <Widget store={store} />
      </>,
    )
    const said = transcript()
    store.submit(aKey())
    await waitFor(() => expect(said).toEqual([messageOf.checking, messageOf.invalid]))
  })

  it('per store: the second widget speaks when the first has gone', async () => {
    const store = aStore({ validate: () => invalid })
    const { rerender } = render(
      <>
        <Widget key="one" store={store} />
        <Widget key="two" store={store} />
      </>,
    )
    rerender(<Widget key="two" store={store} />)
    const said = transcript()
    store.submit(aKey())
    await waitFor(() => expect(said).toEqual([messageOf.checking, messageOf.invalid]))
  })

  it('in Strict Mode', async () => {
    const store = aStore({ validate: () => invalid })
    render(
      <StrictMode>
        <Widget store={store} />
      </StrictMode>,
    )
    const said = transcript()
    store.submit(aKey())
    await waitFor(() => expect(said).toEqual([messageOf.checking, messageOf.invalid]))
  })

  it('per widget where each has a store of its own', async () => {
    const [one, two] = [aStore({ validate: () => invalid }), aStore({ validate: () => accepted })]
    render(
      <>
        <Widget store={one} />
        <Widget store={two} />
      </>,
    )
    const said = transcript()
    one.submit(aKey())
    two.submit(aKey())
    await waitFor(() =>
      expect([...said].sort()).toEqual(
        [messageOf.checking, messageOf.checking, messageOf.connected, messageOf.invalid].sort(),
      ),
    )
  })
})

it('the same failure twice is announced twice', async () => {
  const store = aStore({ validate: () => invalid })
  render(<Widget store={store} />)
  const said = transcript()
  await send(aKey())
  await waitFor(() => expect(said.filter((text) => text === messageOf.invalid)).toHaveLength(1))
  await press('Connect')
  await waitFor(() => expect(said.filter((text) => text === messageOf.invalid)).toHaveLength(2))
  expect(said).toHaveLength(4)
})

it('the same mistake in the entry twice is announced twice', async () => {
  render(<Widget store={aStore({})} />)
  const said = transcript()
  await press('Connect')
  await waitFor(() => expect(said).toHaveLength(1))
  await press('Connect')
  await waitFor(() => expect(said).toHaveLength(2))
  expect(new Set(said)).toEqual(
    new Set(['assertive: The API key is missing. Paste the key that you copied from Pleo.']),
  )
})

it('checks that find nothing new are silent', async () => {
  const script = scriptedValidator({
    validate: [accepted],
    check: [{ ok: true, connection: acmeConnection }],
  })
  const store = aStore({ ...script, initialConnection: acmeConnection })
  render(<Widget store={store} />)
  const said = transcript()
  for (const times of [1, 2, 3]) {
    store.check()
    await waitFor(() => expect(script.calls).toHaveLength(times))
  }
  await new Promise(requestAnimationFrame)
  expect(said).toEqual([])
})

it('checks that find the same fault again are silent', async () => {
  const script = scriptedValidator({ validate: [accepted], check: [revoked] })
  const store = aStore({ ...script, initialConnection: acmeConnection })
  render(<Widget store={store} />)
  const said = transcript()
  store.check()
  await screen.findByText('Action required')
  await waitFor(() => expect(said).toHaveLength(1))
  for (const times of [2, 3]) {
    store.check()
    await waitFor(() => expect(script.calls).toHaveLength(times))
    await quiet()
  }
  expect(said).toEqual([expect.stringMatching(/^assertive: Your connection to Pleo has been interrupted\./)])
})

it('a connection that works again by itself is announced with its company', async () => {
  const checked = deferred<CheckAnswer>()
  const store = aStore({
    initialConnection: broken('revoked-key'),
    check: () => checked.promise,
  })
  render(<Widget store={store} />)
  const said = transcript()
  store.check()
  checked.resolve({ ok: true, connection: { ...acmeConnection, revision: 2 } })
  await waitFor(() => expect(said).toEqual([messageOf.connected]))
})

it('a connection without a name is announced by the ID of its company', async () => {
  const company: Company = { id: '48211' }
  const store = aStore({ validate: () => ({ ok: true, company }) })
  render(<Widget store={store} />)
  const said = transcript()
  await send(aKey())
  await waitFor(() => expect(said).toEqual([messageOf.checking, 'read: Connected to Company ID: 48211']))
})

const always = 'polite: The key belongs to Acme ApS in Pleo. Nothing changes until you confirm.'

it.each(places)(
  'the question about the company is announced once, politely, with the name of the company ($place)',
  { tags: ['R14'] },
  async ({ dialog }) => {
    const store = aStore({ confirmCompany: 'always', activate: () => accepted })
    render(<Widget store={store} dialog={dialog} />)
    const said = transcript()
    if (dialog) await press('Connect')
    await send(aKey())
    await waitFor(() => expect(said).toEqual([messageOf.checking, always]))
    // The heading has the focus and is read for that; the region says what it does not.
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Is this the right company?'))
  },
)

it('that a key is of another company is announced with both names', { tags: ['R14'] }, async () => {
  const store = aStore({
    initialConnection: acmeConnection,
    validate: () => ({ ok: true, company: globex }),
    activate: () => accepted,
  })
  render(<Widget store={store} />)
  const said = transcript()
  await press('Update API Key')
  await send(aKey())
  await waitFor(() =>
    expect(said.at(-1)).toBe(
      'polite: Your connection is for Acme ApS. The new key belongs to Globex GmbH. Nothing changes until you confirm.',
    ),
  )
})

it('that a key is of several companies is announced', { tags: ['R14'] }, async () => {
  const store = aStore({ validate: () => ({ ok: true, companies: [acme, globex] }), activate: () => accepted })
  render(<Widget store={store} />)
  const said = transcript()
  await send(aKey())
  await waitFor(() =>
    expect(said.at(-1)).toBe(
      'polite: The key works for several companies in Pleo. Nothing changes until you confirm one.',
    ),
  )
})

describe('after a cancelled update', { tags: ['R22'] }, () => {
  const stillInUse = 'polite: Cancelled. Your current key is still in use.'
  const ways = [
    { moment: 'entered', validate: unanswered },
    { moment: 'validated', validate: unanswered },
    { moment: 'confirmed', validate: () => ({ ok: true, company: globex }) as const },
    { moment: 'refused', validate: () => invalid },
  ]

  it.each(ways)(
    'while a key is $moment, it is said that the current one is still in use',
    async ({ moment, validate }) => {
      const store = aStore({ initialConnection: acmeConnection, validate, activate: () => accepted })
      render(<Widget store={store} />)
      const said = transcript()
      await press('Update API Key')
      if (moment !== 'entered') await send(aKey())
      await press(moment === 'confirmed' ? 'Keep Acme ApS' : 'Cancel')
      await waitFor(() => expect(said.at(-1)).toBe(stillInUse))
    },
  )

  it.each([
    { what: 'a backend that activates while it validates', options: { validate: unanswered }, sent: true },
    { what: 'a connection that is broken', options: { initialConnection: broken('revoked-key') }, sent: false },
    { what: 'a first key', options: { initialConnection: null, validate: unanswered }, sent: true },
  ])(
    'nothing is said of the current key where it is not certain that there is one: $what',
    async ({ options, sent }) => {
      const store = aStore({ initialConnection: acmeConnection, ...options })
      render(<Widget store={store} />)
      const said = transcript()
      if (options.initialConnection !== null) await press(/^(Update|Replace) API Key$/)
      if (sent) await send(aKey())
      await press('Cancel')
      await waitFor(() => expect(said.at(-1)).toBe('polite: Cancelled.'))
    },
  )

  it('nothing is said of the current key where a failure leaves it open', async () => {
    const store = aStore({
      initialConnection: acmeConnection,
      validate: () => accepted,
      activate: () => ({ ok: false, code: 'activation-unconfirmed' }),
    })
    render(<Widget store={store} />)
    const said = transcript()
    await press('Update API Key')
    await send(aKey())
    await screen.findByText(/We don.t know yet|do not know yet/, { selector: '.lk-error *' })
    await press('Cancel')
    await waitFor(() => expect(said.at(-1)).toBe('polite: Cancelled.'))
  })
})

it('each automatic try is announced once', async () => {
  const store = aStore({
    retries: 1,
    validate: () => ({ ok: false, code: 'service-unavailable' }),
  })
  render(<Widget store={store} />)
  const said = transcript()
  await send(aKey())
  await waitFor(() => expect(said).toHaveLength(3), { timeout: 60_000 })
  expect(said[1]).toBe('polite: No answer yet. Trying again, attempt 2 of 2.')
  expect(said[2]).toMatch(/^assertive: Pleo can't be reached right now\. Your key was not rejected\./)
})

it('an activation that goes on behind a closed dialog is announced once at its end', async () => {
  const activating = deferred<ActivateAnswer>()
  const store = aStore({ activate: () => activating.promise })
  render(<Widget store={store} dialog={ConnectDialog} />)
  const said = transcript()
  await press('Connect')
  await send(aKey())
  await waitFor(() => expect(said).toContain(messageOf.connecting))
  button('Close').click()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  activating.resolve(accepted)
  await waitFor(() => expect(said).toEqual([messageOf.checking, messageOf.connecting, messageOf.connectedInFocus]))
})

it('showing the key is announced politely, in a region that was there before', { tags: ['K06'] }, async () => {
  render(<Widget store={aStore({})} />)
  const region = [...document.querySelectorAll('[aria-live]')]
  await userEvent.fill(field(), 'abc')
  await press('Show key')
  const speaking = [...document.querySelectorAll('[aria-live]')].find((one) => one.textContent)
  expect(speaking).toHaveTextContent('Your API key is visible.')
  expect(region).toContain(speaking)
})

it('hiding the key is announced politely once the person hid it, and not by what masks it by itself', {
  tags: ['K06'],
}, async () => {
  render(<Widget store={aStore({ validate: unanswered })} />)
  const speaking = () =>
    [...document.querySelectorAll('.lk-key-input .lk-visually-hidden[aria-live]')]
      .map(({ textContent }) => textContent)
      .join('')
  expect(speaking()).toBe('')
  await userEvent.fill(field(), 'abc')
  await press('Show key')
  await press('Hide key')
  await waitFor(() => expect(speaking()).toBe('Your API key is hidden.'))
  await press('Show key')
  await waitFor(() => expect(speaking()).toBe('Your API key is visible.'))
  document.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(speaking()).toBe(''))
  await press('Show key')
  await press('Hide key')
  await send(aKey())
  await waitFor(() => expect(speaking()).toBe(''))
  await press('Cancel')
  await waitFor(() => expect(field().readOnly).toBe(false))
  expect(speaking()).toBe('')
})

it('what was removed from a pasted key is told in a region that was there before', () => {
  render(<Widget store={aStore({})} />)
  const described = field().getAttribute('aria-describedby')?.split(' ') ?? []
  const notice = described.map((id) => document.getElementById(id)).find((element) => element?.matches('[aria-live]'))
  expect(notice).toBeInTheDocument()
  expect(notice).toHaveTextContent(/^$/)
})
