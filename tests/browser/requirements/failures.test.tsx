import { screen, waitFor } from '@testing-library/react'
import { ConnectDialog } from 'latchkey'
import {
  type Activate,
  type ConnectionOptions,
  type Failure,
  type FailureCode,
  failureCodes,
  faults,
  type Validate,
} from 'latchkey/headless'
import { en } from 'latchkey/locales/en'
import { pleoIntegrated } from 'latchkey/providers'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { failureText } from '../../../src/messages/failureText'
import { aKey } from '../../aKey'
import { expectConsole } from '../../expectConsole'
import { seen } from './seen'
import { acme, acmeConnection, broken, button, buttonIfAny, field, kinds, origins, press, send, show } from './setup'

const accepted = { ok: true, company: acme } as const
const answered = failureCodes.filter((code) => faults[code] !== 'entry' && faults[code] !== 'person')
const byKind = answered.flatMap((code) => kinds.map((provider) => ({ code, provider, kind: provider.keyKind })))

/** Everything that a failure can carry, so that every sentence is at its fullest. */
const full = (code: FailureCode): Failure => ({
  code,
  missingPermissions: ['users:read', 'export:read'],
  retryAfterSeconds: 30,
  company: { id: 'other', name: 'Other Ltd' },
  reference: 'ref-4711',
  found: 'sandbox',
})

describe('the sentence for a failure', () => {
  it.each(byKind)(
    '$code says what failed and what to do, at the field ($kind)',
    { tags: ['R15'] },
    async ({ code, provider }) => {
      show({ provider, validate: () => ({ ok: false, ...full(code) }) })
      await send(aKey())
      await waitFor(() => expect(field()).toBeInvalid())
      expect(field()).toHaveAccessibleDescription(/\.$/)
      const description = document.getElementById(field().getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
      expect(description).toBeVisible()
      const said = description?.textContent ?? ''
      expect(seen()).toContain(said)
      // What happened, and then what to do about it.
      expect(said.match(/[^.]+\./g)?.length).toBeGreaterThanOrEqual(2)
      expect(said).toMatch(/\b(try again|paste|ask|create|generate|get a new|check|contact|wait|confirm|use)\b/i)
      expect(said).not.toMatch(/^Authentication failed/i)
      expect(said).not.toMatch(
        /\b(http|json|servers?|endpoint|request|response|null|undefined|exception|\d{3} error|error code|40[0-9]|50[0-9])\b/i,
      )
      if (code.includes('-')) expect(said).not.toContain(code)
      expect(button('Connect')).toBeVisible()
      expect(button('Connect')).toBeEnabled()
    },
  )

  it.each(kinds)('missing permissions are named ($keyKind)', { tags: ['R15'] }, async (provider) => {
    show({
      provider,
      validate: () => ({ ok: false, code: 'insufficient-permissions', missingPermissions: ['users:read'] }),
    })
    await send(aKey())
    await waitFor(() => expect(seen()).toContain('users:read'))
  })

  it.each(kinds)('what a callback throws is never shown ($keyKind)', { tags: ['R15'] }, async (provider) => {
    expectConsole('warn', /a callback threw something/)
    show({
      provider,
      validate: () => {
        throw new Error('ECONNREFUSED 127.0.0.1:5432')
      },
    })
    await send(aKey())
    await waitFor(() => expect(field()).toBeInvalid())
    expect(seen()).not.toMatch(/ECONN/)
  })

  it.each(kinds)(
    'an invalid key is told in the words of the guidelines ($keyKind)',
    { tags: ['R16'] },
    async (provider) => {
      const { heard } = show({ provider, validate: () => ({ ok: false, code: 'invalid-key' }) })
      await send(aKey())
      const sentence = 'The API Key appears to be invalid. Please check and try again.'
      await waitFor(() => expect(seen()).toContain(sentence))
      expect(field()).toHaveAccessibleDescription(expect.stringContaining(sentence) as string)
      await waitFor(() => expect(heard).toContain(sentence))
    },
  )

  it('a key without the permissions is told in the words of the guideline', { tags: ['R16'] }, async () => {
    show({ provider: pleoIntegrated, validate: () => ({ ok: false, code: 'insufficient-permissions' }) })
    await send(aKey())
    const sentence = 'This key does not have the required permissions.'
    await waitFor(() => expect(seen()).toContain(sentence))
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(sentence) as string)
  })
})

const steps = [
  {
    step: 'validation',
    fail: (answer: () => ReturnType<Validate>): Partial<ConnectionOptions> => ({
      validate: answer,
      activate: () => accepted,
    }),
  },
  {
    step: 'activation',
    fail: (answer: () => ReturnType<Activate>): Partial<ConnectionOptions> => ({
      validate: () => accepted,
      activate: answer,
    }),
  },
] as const
const refuse = () => ({ ok: false, code: 'rate-limited' }) as const
const broke = () => ({ ok: false, code: 'service-unavailable' }) as const
const ends: readonly { end: string; answer: () => Promise<never> | { ok: false; code: FailureCode } }[] = [
  { end: 'refused', answer: () => ({ ok: false, code: 'invalid-key' }) },
  { end: 'unavailable', answer: broke },
  { end: 'thrown', answer: () => Promise.reject(new Error('out of order')) },
  { end: 'without an answer', answer: () => new Promise<never>(() => {}) },
  // SAFETY: what an untyped backend may answer.
  { end: 'malformed', answer: () => ({ ok: true, status: 'active' }) as never },
]
const failedAttempts = steps.flatMap((step) => ends.map((end) => ({ ...step, ...end })))

describe('a failed attempt', () => {
  it.each(
    failedAttempts.flatMap((attempt) => kinds.map((provider) => ({ ...attempt, provider, kind: provider.keyKind }))),
  )(
    'a first key is not connected by a $step that is $end ($kind)',
    { tags: ['R17'] },
    async ({ end, fail, answer, provider }) => {
      if (end === 'thrown') expectConsole('warn', /a callback threw something/)
      const warn = end === 'malformed' ? vi.spyOn(console, 'warn').mockImplementation(() => {}) : null
      const { statuses, heard } = show({ provider, timeoutMs: 30, ...fail(answer) })
      await send(aKey())
      expect(await screen.findByText('Connection failed')).toBeVisible()
      expect(statuses).not.toContain('connected')
      expect(seen()).not.toMatch(/\bConnected\b/)
      expect(heard.filter((text) => /^Connected/.test(text))).toEqual([])
      warn?.mockRestore()
    },
  )

  it.each(steps)('after a failed $step a broken connection is still broken', { tags: ['R17'] }, async ({ fail }) => {
    const { statuses } = show({ initialConnection: broken('revoked-key'), ...fail(broke) })
    await press('Replace API Key')
    await send(aKey())
    await waitFor(() => expect(field()).toBeInvalid())
    expect(screen.getByText('Action required')).toBeVisible()
    expect(statuses).not.toContain('connected')
    expect(seen()).not.toMatch(/\bConnected\b/)
  })

  it.each(steps)(
    'after a failed $step a live connection is still that of the old key',
    { tags: ['R17'] },
    async ({ fail }) => {
      const events: string[] = []
      show({ initialConnection: acmeConnection, onEvent: ({ type }) => events.push(type), ...fail(refuse) })
      await press('Update API Key')
      await send(aKey())
      await waitFor(() => expect(field()).toBeInvalid())
      expect(events).not.toContain('connected')
      expect(seen()).toContain('Your current key is still in use.')
    },
  )

  const retries = steps.flatMap((step) =>
    kinds.flatMap((provider) =>
      [{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }].map((look) => ({
        ...step,
        ...look,
        provider,
        kind: provider.keyKind,
      })),
    ),
  )

  it.each(retries)(
    'after a failed $step what was entered is still there, and Enter tries it again ($kind, $place)',
    { tags: ['R18'] },
    async ({ fail, provider, dialog }) => {
      const key = aKey()
      const answers: (typeof accepted | ReturnType<typeof broke>)[] = [broke(), accepted]
      const asked: boolean[] = []
      const { validate, activate } = fail(() => answers.shift() ?? accepted)
      show({
        provider,
        activate,
        validate: (given, context) => {
          asked.push(given.reveal() === key)
          return validate?.(given, context) ?? accepted
        },
        ...(dialog && { dialog }),
      })
      if (dialog) await press('Connect')
      await send(key)
      await waitFor(() => expect(field()).toBeInvalid())
      expect(field().value === key).toBe(true)
      expect(field().readOnly).toBe(false)
      expect(field()).toBeEnabled()
      await waitFor(() => expect(field()).toHaveFocus())
      expect(buttonIfAny('Connect')).toBeEnabled()
      await userEvent.keyboard('{Enter}')
      expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
      expect(asked).toEqual([true, true])
    },
  )

  it.each(steps)('after a failed $step what was entered can be corrected', { tags: ['R18'] }, async ({ fail }) => {
    const key = aKey()
    const asked: boolean[] = []
    const { validate, activate } = fail(broke)
    show({
      activate,
      validate: (given, context) => {
        asked.push(given.reveal() === `${key}e`)
        return validate?.(given, context) ?? accepted
      },
    })
    await send(key)
    await waitFor(() => expect(field()).toHaveFocus())
    await userEvent.keyboard('{End}e{Enter}')
    await waitFor(() => expect(asked).toEqual([false, true]))
  })

  it.each(origins)(
    'a replacement can be tried again at once ($origin connection)',
    { tags: ['R18'] },
    async ({ initialConnection }) => {
      const key = aKey()
      const validate = vi.fn<Validate>(() => accepted)
      validate.mockReturnValueOnce({ ok: false, code: 'network' })
      show({ initialConnection, validate })
      await press(/^(Update|Replace) API Key$/)
      await send(key)
      await waitFor(() => expect(field()).toBeInvalid())
      expect(field().value === key).toBe(true)
      await press('Save new key')
      expect(await screen.findByText('Connected')).toBeVisible()
      expect(validate).toHaveBeenCalledTimes(2)
    },
  )
})

describe('no failure is silent', () => {
  const expected = (code: FailureCode, provider: (typeof kinds)[number]) =>
    failureText(en.failures, full(code), provider, 'en')?.happened ?? 'no text'

  it.each(byKind)('$code of a validation is seen and heard ($kind)', { tags: ['R26'] }, async ({ code, provider }) => {
    const { heard } = show({ provider, validate: () => ({ ok: false, ...full(code) }) })
    await send(aKey())
    await waitFor(() => expect(seen()).toContain(expected(code, provider)))
    await waitFor(() => expect(heard.join('\n')).toContain(expected(code, provider)))
    expect(seen()).toContain('Connection failed')
  })

  it.each(answered.map((code) => ({ code })))(
    '$code of an activation is seen and heard',
    { tags: ['R26'] },
    async ({ code }) => {
      const { heard } = show({ validate: () => accepted, activate: () => ({ ok: false, ...full(code) }) })
      await send(aKey())
      await waitFor(() => expect(screen.getByText('Connection failed')).toBeVisible())
      // An answer that is lost, or can't be read, leaves open whether the key is in use, and says so.
      const lost = ['network', 'timeout', 'service-unavailable', 'unexpected-answer', 'unknown'].includes(code)
      const sentence = expected(lost ? 'activation-unconfirmed' : code, pleoIntegrated)
      const said = lost ? sentence : expected(code, kinds[0] ?? pleoIntegrated)
      expect(seen()).toContain(said)
      await waitFor(() => expect(heard.join('\n')).toContain(said))
    },
  )

  it.each([
    { code: 'key-missing', entry: '' },
    { code: 'key-too-long', entry: 'a1'.repeat(2_100) },
    { code: 'key-placeholder', entry: '••••7c2e' },
    { code: 'key-has-spaces', entry: 'two words' },
    { code: 'key-unreadable', entry: 'pls_\u0001' },
  ] as const)('$code is seen and heard', { tags: ['R26'] }, async ({ code, entry }) => {
    const { heard } = show({ provider: { name: 'Pleo', keyKind: 'standalone', keyFormat: { spaces: 'refuse' } } })
    await send(entry)
    const said = expected(code, pleoIntegrated)
    await waitFor(() => expect(seen()).toContain(said))
    await waitFor(() => expect(heard.join('\n')).toContain(said))
  })

  it.each([
    { entry: 'A_KEY=1; B_KEY=2', said: "There's more than the key in this text: A_KEY and B_KEY." },
    { entry: 'someone@example.com', said: 'This looks like an email address, not an API key from Pleo.' },
    { entry: 'pls–0123', said: 'Character 4 is a long dash.' },
  ])('what is wrong with $entry is seen and heard', { tags: ['R26'] }, async ({ entry, said }) => {
    const { heard } = show()
    await send(entry)
    await waitFor(() => expect(seen()).toContain(said))
    await waitFor(() => expect(heard.join('\n')).toContain(said))
  })

  it('an extra field that is missing is seen, heard and focused', { tags: ['R26'] }, async () => {
    const { heard } = show({
      provider: { name: 'Pleo', keyKind: 'standalone', fields: [{ kind: 'text', name: 'region', label: 'Region' }] },
    })
    await send(aKey())
    await waitFor(() => expect(seen()).toContain('Region is missing.'))
    await waitFor(() => expect(screen.getByLabelText('Region')).toHaveFocus())
    expect(heard.join('\n')).toContain('Region is missing.')
  })

  it('a connection that could not be removed is seen and heard, and still shown', { tags: ['R26'] }, async () => {
    const { heard } = show({
      initialConnection: acmeConnection,
      disconnect: () => ({ ok: false, code: 'disconnect-failed' }),
    })
    await press('Disconnect')
    await userEvent.click(screen.getAllByRole('button', { name: 'Disconnect' })[0] ?? button('Disconnect'))
    await waitFor(() => expect(seen()).toContain("couldn't be removed"))
    expect(heard.join('\n')).toContain("couldn't be removed")
    expect(screen.getByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
  })

  it('a disconnect whose answer was lost is seen and heard as what nobody knows, and claims nothing', {
    tags: ['R26'],
  }, async () => {
    const { heard } = show({ initialConnection: acmeConnection, disconnect: () => ({ ok: false, code: 'network' }) })
    await press('Disconnect')
    await userEvent.click(screen.getAllByRole('button', { name: 'Disconnect' })[0] ?? button('Disconnect'))
    const said = "We don't know yet whether the connection to Pleo was removed."
    await waitFor(() => expect(seen()).toContain(said))
    expect(heard.join('\n')).toContain(said)
    expect(`${seen()} ${heard.join('\n')}`).not.toMatch(/still/)
  })

  it('a first check that tells nothing is seen and heard, and can be asked again', { tags: ['R26'] }, async () => {
    const check = vi.fn<NonNullable<ConnectionOptions['check']>>(() => ({ ok: true, connection: acmeConnection }))
    check.mockResolvedValueOnce({ ok: false, code: 'service-unavailable' })
    const { heard } = show({ initialConnection: undefined, check })
    await waitFor(() => expect(seen()).toContain("can't be reached right now"))
    await waitFor(() => expect(heard.join('\n')).toContain("can't be reached right now"))
    await press('Try again')
    expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
  })

  it('a confirmation that waited too long is seen and heard', { tags: ['R26'] }, async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
    try {
      const { heard } = show({ confirmCompany: 'always', validate: () => accepted, activate: () => accepted })
      const { form } = field()
      field().value = aKey()
      form?.requestSubmit()
      await vi.waitUntil(() => seen().includes('Is this the right company?'), { timeout: 60_000 })
      await vi.advanceTimersByTimeAsync(5 * 60_000)
      await vi.waitUntil(() => seen().includes("The company wasn't confirmed in time"), { timeout: 60_000 })
      expect(heard.join('\n')).toContain("The company wasn't confirmed in time")
      expect(field().value).toBe('')
    } finally {
      vi.useRealTimers()
    }
  })
})
