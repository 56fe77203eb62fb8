import { screen, waitFor } from '@testing-library/react'
import { ConnectDialog } from 'latchkey'
import { type ApiKey, ConnectionFailure, type ConnectionOptions } from 'latchkey/headless'
import { record } from 'rrweb'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { consoleRecord } from '../../consoleGuard'
import { expectConsole } from '../../expectConsole'
import { seen } from './seen'
import {
  acme,
  acmeConnection,
  broken,
  button,
  buttonIfAny,
  copy,
  field,
  fieldIfAny,
  kinds,
  press,
  send,
  show,
  showKey,
} from './setup'
import { placesOf, traces } from './traces'

const connected = () => screen.findByRole('heading', { name: 'Connected to Acme ApS' })
const consoleText = () =>
  consoleRecord()
    .entries.map(({ text }) => text)
    .join('\n')
const looks = [{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }]
const cases = kinds.flatMap((provider) => looks.map((look) => ({ ...look, provider, kind: provider.keyKind })))

it('the search for traces finds a key that is there', async () => {
  const key = aKey()
  show()
  await userEvent.fill(field(), key)
  expect(placesOf(key, traces())).toEqual(expect.arrayContaining(['values', 'value trackers']))
  expect(placesOf(key, { somewhere: `…${key.slice(9, 17)}…` })).toEqual(['somewhere'])
  expect(placesOf('Connection', { state: traces()['React fibers'] ?? '' }, 6)).toEqual(['state'])
})

describe('after saving', () => {
  it.each(cases)(
    'no part of the key is left anywhere in the page ($kind, $place)',
    { tags: ['R05'] },
    async ({ provider, dialog }) => {
      const key = aKey()
      show({
        provider,
        validate: () => ({ ok: true, company: acme }),
        activate: () => ({ ok: true, company: acme }),
        ...(dialog && { dialog }),
      })
      if (dialog) await press('Connect')
      await showKey()
      await send(key)
      expect(await connected()).toBeVisible()
      await waitFor(() => expect(fieldIfAny()).toBeNull())
      expect(placesOf(key, { ...traces(), console: consoleText() })).toEqual([])
    },
  )

  it.each(kinds)('nothing on the page can bring it back ($keyKind)', { tags: ['R05'] }, async (provider) => {
    const key = aKey()
    let given: ApiKey | undefined
    show({
      provider,
      validate: (apiKey) => {
        given = apiKey
        return { ok: true, company: acme }
      },
    })
    await send(key)
    await connected()
    expect(() => given?.reveal()).toThrow('This attempt is over')
    expect(buttonIfAny(/show key/i)).toBeNull()
    await press('Update API Key')
    expect(field().value).toBe('')
    await userEvent.click(field())
    await userEvent.keyboard('{ControlOrMeta>}z{/ControlOrMeta}')
    expect(field().value).toBe('')
    await showKey()
    expect(field().value).toBe('')
    expect(placesOf(key, traces())).toEqual([])
  })

  it('the key is gone as well after Cancel, and after the widget', { tags: ['R05'] }, async () => {
    const key = aKey()
    const { unmount } = show({ initialConnection: acmeConnection })
    await press('Update API Key')
    await userEvent.fill(field(), key)
    const input = field()
    await press('Cancel')
    await waitFor(() => expect(fieldIfAny()).toBeNull())
    expect(placesOf(key, traces())).toEqual([])
    expect(input.value).toBe('')
    await press('Update API Key')
    await userEvent.fill(field(), key)
    const second = field()
    unmount()
    expect(second.value).toBe('')
    expect(placesOf(key, traces())).toEqual([])
  })
})

describe('the hint', () => {
  it.each(kinds)(
    'at most the last four characters are shown, in the summary ($keyKind)',
    { tags: ['R19'] },
    async (provider) => {
      const key = aKey()
      show({ provider })
      await send(key)
      await connected()
      await waitFor(() => expect(screen.getByText(`••••${key.slice(-4)}`)).toBeVisible())
      expect(placesOf(key, traces(), 5)).toEqual([])
      expect(seen().split(key.slice(-4))).toHaveLength(2)
    },
  )

  it.each(kinds)(
    'and beside the field for a replacement, never in it ($keyKind)',
    { tags: ['R19'] },
    async (provider) => {
      show({ provider, initialConnection: acmeConnection })
      await press('Update API Key')
      expect(screen.getByText('••••7c2e')).toBeVisible()
      expect(field().value).toBe('')
      expect(field().placeholder).not.toContain('7c2e')
    },
  )

  it('a short key gives nothing away', { tags: ['R19'] }, async () => {
    show({ provider: 'Pleo' })
    await send('k-12345678')
    await connected()
    expect(seen()).not.toMatch(/••••|5678/)
  })

  it('a host can leave the hint out', { tags: ['R19'] }, async () => {
    const key = aKey()
    show({ hint: 'none' })
    await send(key)
    await connected()
    expect(seen()).not.toContain('••••')
    expect(placesOf(key.slice(-4), traces(), 4)).toEqual([])
  })

  it('of what a backend calls a hint, four characters are shown', { tags: ['R19'] }, () => {
    show({ initialConnection: { company: acme, keyHint: 'pls_0123456789abcdef' } })
    expect(screen.getByText('••••cdef')).toBeVisible()
    expect(document.body.outerHTML).not.toContain('bcdef')
  })

  it.each(kinds)(
    'where nothing has to be identified there is no hint ($keyKind)',
    { tags: ['R19'] },
    async (provider) => {
      show({ provider, initialConnection: broken('revoked-key'), validate: () => ({ ok: false, code: 'invalid-key' }) })
      const banner = screen.getByRole('group', { name: /Your connection to Pleo/ })
      expect(banner).not.toHaveTextContent('7c2e')
      await press('Replace API Key')
      await send(aKey())
      await waitFor(() => expect(field()).toBeInvalid())
      expect(document.querySelector('[aria-live="assertive"]')).not.toHaveTextContent('7c2e')
    },
  )
})

describe('a key never gets out', () => {
  const leaky: readonly { ending: string; options: (key: string) => Partial<ConnectionOptions>; says: RegExp }[] = [
    { ending: 'success', options: () => ({}), says: /Connected to Acme ApS/ },
    {
      ending: 'an answer that repeats it',
      options: (key) => ({
        validate: () => ({ ok: true, company: { id: `id-${key}`, name: `Company ${key}` }, keyHint: key }),
      }),
      says: /Connected to Company/,
    },
    {
      ending: 'a failure that repeats it',
      options: (key) => ({
        validate: () => ({ ok: false, code: 'unknown', reference: key, found: key, missingPermissions: [key] }),
      }),
      says: /contact support/,
    },
    {
      ending: 'an error that quotes it',
      options: (key) => ({ validate: () => Promise.reject(new Error(`Bad key ${key}`, { cause: { key } })) }),
      says: /Something went wrong/,
    },
    {
      ending: 'a typed failure that quotes it',
      options: (key) => ({
        validate: () => Promise.reject(new ConnectionFailure('wrong-environment', { found: key })),
      }),
      says: /another Pleo environment/,
    },
  ]

  it.each(leaky)(
    'not by $ending: page, console, errors, events, storage',
    { tags: ['R20'] },
    async ({ ending, options, says }) => {
      const key = aKey()
      const events: string[] = []
      const errors: string[] = []
      const note = (event: ErrorEvent | PromiseRejectionEvent) =>
        errors.push(String('reason' in event ? event.reason : event.message))
      window.addEventListener('error', note)
      window.addEventListener('unhandledrejection', note)
      onTestFinished(() => {
        window.removeEventListener('error', note)
        window.removeEventListener('unhandledrejection', note)
      })
      if (ending === 'an error that quotes it') expectConsole('warn', /a callback threw something/)
      if (ending === 'an answer that repeats it')
        expectConsole('warn', /company id and company name hold a part of the key/)
      const { heard } = show({ ...options(key), onEvent: (event) => events.push(JSON.stringify(event)) })
      await send(key)
      await waitFor(() => expect(seen()).toMatch(says))
      // A failed attempt leaves it in the field, and nowhere else.
      const { values: _, 'value trackers': __, ...page } = traces()
      const places = {
        ...page,
        announcements: heard.join('\n'),
        console: consoleText(),
        errors: errors.join('\n'),
        events: events.join('\n'),
      }
      expect(placesOf(key, places)).toEqual([])
      expect(events.length).toBeGreaterThan(0)
    },
  )

  it.each(looks)(
    'not into a session recording with its default settings, masked or revealed ($place)',
    { tags: ['R20'] },
    async ({ dialog }) => {
      const key = aKey()
      const recorded: unknown[] = []
      // Before the recording: where it is copied from is an ordinary field of another page.
      await copy(key)
      const stop = record({ emit: (event) => recorded.push(event) })
      onTestFinished(() => stop?.())
      show({ validate: () => ({ ok: false, code: 'invalid-key' }), ...(dialog && { dialog }) })
      if (dialog) await press('Connect')
      await userEvent.click(field())
      await userEvent.paste()
      await waitFor(() => expect(field().value === key).toBe(true))
      await press('Show key')
      await waitFor(() => expect(field().type).toBe('text'))
      await userEvent.keyboard('{End}e')
      await press('Connect')
      await waitFor(() => expect(field()).toBeInvalid())
      const text = JSON.stringify(recorded)
      expect(recorded.length).toBeGreaterThan(5)
      expect(placesOf(key, { recording: text })).toEqual([])
      expect(button('Connect')).toBeVisible()
    },
  )
})
