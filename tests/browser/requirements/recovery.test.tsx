import { render, screen, waitFor, within } from '@testing-library/react'
import { ConnectDialog, ReconnectBanner } from 'latchkey'
import type { ActivateAnswer, Check, ValidateAnswer } from 'latchkey/headless'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { fakeBackend } from 'latchkey/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { deferred } from '../../store/setup'
import { seen } from './seen'
import { acme, acmeConnection, broken, button, field, fieldIfAny, globex, kinds, press, send, show } from './setup'

const warning =
  /Your connection to Pleo has (expired|been interrupted)\. Please update your API Key to restore access\./
const looks = [{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }]
const places = kinds.flatMap((provider) => looks.map((look) => ({ ...look, provider, kind: provider.keyKind })))

/** The clock in the test's hand. Not while a pointer or a key is used: those wait for the real one. */
function holdClock() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  onTestFinished(() => void vi.useRealTimers())
}

describe('detection', () => {
  it.each(kinds)(
    'a revoked key is noticed at the interval, without a click ($keyKind)',
    { tags: ['R23'] },
    async (provider) => {
      const key = aKey()
      const backend = fakeBackend([{ key, companies: [acme] }])
      const { validate, activate, check } = backend
      const { heard } = show({ provider, validate, activate, check, checkIntervalMs: 50 })
      await send(key)
      expect(await screen.findByText('Connected')).toBeVisible()
      backend.refuse(key, { code: 'revoked-key' })
      expect(await screen.findByText('Action required')).toBeVisible()
      expect(seen()).toMatch(warning)
      await waitFor(() => expect(heard.at(-1)).toMatch(warning))
    },
  )

  it('it is noticed within five minutes where the host says nothing else', { tags: ['R23'] }, async () => {
    holdClock()
    const check = vi.fn<Check>(() => ({ ok: false, code: 'revoked-key' }))
    show({ initialConnection: acmeConnection, check, checkIntervalMs: undefined })
    await vi.advanceTimersByTimeAsync(300_000)
    await vi.waitUntil(() => seen().includes('Action required'), { timeout: 60_000 })
    expect(seen()).toMatch(warning)
  })

  it.each([
    { moment: 'when the window gets the focus', target: () => window, type: 'focus' },
    { moment: 'when the page is in sight again', target: () => document, type: 'visibilitychange' },
    { moment: 'when the network is back', target: () => window, type: 'online' },
  ])('it is noticed $moment', { tags: ['R23'] }, async ({ target, type }) => {
    const key = aKey()
    const backend = fakeBackend([{ key, companies: [acme] }])
    const { validate, activate, check } = backend
    show({ validate, activate, check })
    await send(key)
    expect(await screen.findByText('Connected')).toBeVisible()
    backend.refuse(key, { code: 'expired-key' })
    target().dispatchEvent(new Event(type))
    expect(await screen.findByText('Action required')).toBeVisible()
    expect(seen()).toMatch(warning)
  })

  it('it is noticed when the page is loaded', { tags: ['R23'] }, async () => {
    show({ initialConnection: undefined, check: () => ({ ok: false, code: 'revoked-key', company: acme }) })
    expect(await screen.findByText('Action required')).toBeVisible()
    expect(seen()).toMatch(warning)
    expect(seen()).toContain('Acme ApS')
  })

  it('a service that is out of order is not taken for a failed key', { tags: ['R23'] }, async () => {
    const check = vi.fn<Check>(() => ({ ok: false, code: 'service-unavailable' }))
    show({ initialConnection: acmeConnection, check, checkIntervalMs: 30 })
    await waitFor(() => expect(check.mock.calls.length).toBeGreaterThan(1), { timeout: 60_000 })
    expect(seen()).toContain('Connected to Acme ApS')
    expect(seen()).not.toMatch(warning)
  })
})

describe('the warning', () => {
  it.each(places)(
    'it stays until the connection works again, whatever is done meanwhile ($kind, $place)',
    { tags: ['R24'] },
    async ({ provider, dialog }) => {
      const first = deferred<ValidateAnswer>()
      const second = deferred<ValidateAnswer>()
      const activating = deferred<ActivateAnswer>()
      const answers = [first.promise, second.promise]
      const { statuses } = show({
        provider,
        initialConnection: broken('revoked-key'),
        validate: () => answers.shift() ?? second.promise,
        activate: () => activating.promise,
        ...(dialog && { dialog }),
      })
      const warned: string[] = []
      const noteWarning = async (status: string) => {
        await waitFor(() => expect(document.querySelector('section')).toHaveAttribute('data-status', status))
        if (warning.test(seen())) warned.push(status)
      }
      await noteWarning('action-required')
      await press(/^(Replace API Key|Reconnect)$/)
      await noteWarning('updating')
      await send(aKey())
      await noteWarning('validating')
      first.resolve({ ok: false, code: 'invalid-key' })
      await noteWarning('failed')
      await userEvent.keyboard('{Enter}')
      await noteWarning('validating')
      second.resolve({ ok: true, company: globex })
      await noteWarning('confirming')
      await userEvent.click(await screen.findByRole('button', { name: 'Switch to Globex GmbH' }))
      await noteWarning('activating')
      activating.resolve({ ok: true, company: globex })
      await waitFor(() => expect(seen()).toContain('Connected to Globex GmbH'))
      expect(warned).toEqual(['action-required', ...statuses.slice(0, -1)])
      expect(warned).toHaveLength(7)
      expect(seen()).not.toMatch(warning)
    },
  )

  it.each(places)('it is back after Cancel ($kind, $place)', { tags: ['R24'] }, async ({ provider, dialog }) => {
    show({ provider, initialConnection: broken('revoked-key'), ...(dialog && { dialog }) })
    await press(/^(Replace API Key|Reconnect)$/)
    await press('Cancel')
    await waitFor(() => expect(fieldIfAny()).toBeNull())
    expect(seen()).toMatch(warning)
    expect(button(/^(Replace API Key|Reconnect)$/)).toBeVisible()
  })

  it('a connection that breaks while its key is replaced shows it as well', { tags: ['R24'] }, async () => {
    const checked = vi.fn<Check>(() => ({ ok: false, code: 'revoked-key' }))
    show({ initialConnection: acmeConnection, check: checked })
    await press('Update API Key')
    await userEvent.fill(field(), 'half a k')
    expect(seen()).not.toMatch(warning)
    window.dispatchEvent(new Event('focus'))
    await waitFor(() => expect(seen()).toMatch(warning))
    expect(field().value).toBe('half a k')
  })

  it('a day later it is still there, and checks that tell nothing do not take it away', { tags: ['R24'] }, async () => {
    holdClock()
    const check = vi.fn<Check>(() => ({ ok: false, code: 'network' }))
    show({ initialConnection: broken('expired-key'), check, checkIntervalMs: 600_000 })
    expect(seen()).toMatch(warning)
    vi.setSystemTime(Date.now() + 25 * 3_600_000)
    await vi.advanceTimersByTimeAsync(3 * 600_000)
    expect(check.mock.calls.length).toBeGreaterThan(1)
    expect(seen()).toMatch(warning)
    expect(seen()).toContain('Action required')
  })

  it('nobody can close it', { tags: ['R24'] }, () => {
    show({ initialConnection: broken('expired-key') })
    const buttons = within(screen.getByRole('group', { name: warning })).getAllByRole('button')
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Replace API Key'])
  })
})

describe('its action', () => {
  it.each(places)(
    'the warning itself carries Replace API Key, which opens the field ($kind, $place)',
    { tags: ['R25'] },
    async ({ provider, dialog }) => {
      show({ provider, initialConnection: broken('revoked-key'), ...(dialog && { dialog }) })
      const banner = screen.getByRole('group', { name: warning })
      const replace = within(banner).getByRole('button', {
        name: provider.keyKind === 'standalone' ? 'Replace API Key' : /^(Replace API Key|Reconnect)$/,
      })
      expect(replace).toBeVisible()
      await userEvent.click(replace)
      await waitFor(() => expect(field()).toHaveFocus())
    },
  )

  it('an integrated key may also be called to reconnect', { tags: ['R25'] }, async () => {
    show({ provider: pleoIntegrated, initialConnection: broken('revoked-key'), updateLabel: 'Reconnect' })
    await userEvent.click(
      within(screen.getByRole('group', { name: warning })).getByRole('button', { name: 'Reconnect' }),
    )
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it('a warning that stands alone carries it as well', { tags: ['R25'] }, async () => {
    const onUpdate = vi.fn()
    render(<ReconnectBanner provider="Pleo" failure={{ code: 'expired-key' }} company={acme} onUpdate={onUpdate} />)
    const banner = screen.getByRole('alert')
    expect(banner).toHaveTextContent(warning)
    await userEvent.click(within(banner).getByRole('button', { name: 'Replace API Key' }))
    expect(onUpdate).toHaveBeenCalledOnce()
  })

  it('it is there while the removal of a broken connection has failed', { tags: ['R25'] }, async () => {
    show({ initialConnection: broken('revoked-key'), disconnect: () => ({ ok: false, code: 'disconnect-failed' }) })
    await press('Disconnect')
    await userEvent.click(screen.getAllByRole('button', { name: 'Disconnect' })[0] ?? button('Disconnect'))
    await waitFor(() => expect(seen()).toContain("couldn't be removed"))
    expect(within(screen.getByRole('group', { name: warning })).getByRole('button')).toBeVisible()
  })
})

const expired = 'Your connection to Pleo has expired. Please update your API Key to restore access.'
const interrupted = 'Your connection to Pleo has been interrupted. Please update your API Key to restore access.'

describe('what it says', () => {
  it.each([{ code: 'expired-key' }, { code: 'invalid-key' }] as const)(
    'a standalone connection has expired, in the words of the guideline ($code)',
    { tags: ['R27'] },
    ({ code }) => {
      show({ provider: pleoStandalone, initialConnection: broken(code) })
      expect(seen()).toContain(expired)
      expect(seen()).toContain('Acme ApS')
    },
  )

  const known = [
    { code: 'revoked-key', cause: /revoked or rotated/ },
    { code: 'insufficient-permissions', cause: /lost permissions/ },
    { code: 'not-entitled', cause: /no longer active for your company/ },
    { code: 'ip-not-allowed', cause: /no longer accepts this key/ },
  ] as const

  it.each(known)(
    'for a known other cause a standalone connection was interrupted, and why ($code)',
    { tags: ['R27'] },
    ({ code, cause }) => {
      show({ provider: pleoStandalone, initialConnection: broken(code) })
      expect(seen()).toContain(interrupted)
      expect(seen()).toMatch(cause)
      expect(seen()).not.toContain('has expired')
    },
  )

  it.each([{ code: 'expired-key', cause: /The key has expired/ } as const, ...known])(
    'an integrated connection was interrupted, in the words of the guideline, and why ($code)',
    { tags: ['R28'] },
    ({ code, cause }) => {
      show({ provider: pleoIntegrated, initialConnection: broken(code) })
      expect(seen()).toContain(interrupted)
      expect(seen()).toMatch(cause)
      expect(seen()).not.toContain(expired)
    },
  )

  it('where the cause is not known, the sentence stands alone', { tags: ['R28'] }, () => {
    show({ provider: pleoIntegrated, initialConnection: broken('invalid-key') })
    expect(seen()).toContain(interrupted)
    expect(seen()).not.toMatch(/revoked|rotated|permissions/)
  })
})
