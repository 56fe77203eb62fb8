import { screen, waitFor, within } from '@testing-library/react'
import { ConnectDialog } from 'latchkey'
import type { ActivateAnswer, ConnectionOptions, KnownConnection, ValidateAnswer } from 'latchkey/headless'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { fakeBackend, type Script, scriptedValidator } from 'latchkey/testing'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { expectConsole } from '../../expectConsole'
import { deferred } from '../../store/setup'
import { seen } from './seen'
import { acme, acmeConnection, broken, button, copy, field, kinds, press, send, show } from './setup'

const accepted = { ok: true, company: acme } as const

/** What happens, in order: what the host is asked, and what the connection comes to. */
function diary(options: Pick<ConnectionOptions, 'validate' | 'activate'>) {
  const log: string[] = []
  const { validate, activate } = options
  return {
    log,
    options: {
      validate: (...[key, context]: Parameters<typeof validate>) => {
        log.push(`validate, may activate for ${context.mayActivateFor}`)
        return validate(key, context)
      },
      ...(activate && {
        activate: (...[key, context]: Parameters<typeof activate>) => {
          log.push(`activate for ${context.company.name}`)
          return activate(key, context)
        },
      }),
      onEvent: (event) => {
        if (event.type === 'connected') log.push(`connected to ${event.company.name}`)
        if (event.type === 'status-changed' && event.to === 'confirming') log.push('asked')
      },
    } satisfies Partial<ConnectionOptions>,
  }
}

const progress = () => screen.getByRole('list', { name: 'Connecting to Pleo' })
const steps = () =>
  within(progress())
    .getAllByRole('listitem')
    .map((item) => item.textContent)
const current = () =>
  within(progress())
    .getAllByRole('listitem')
    .find((item) => item.ariaCurrent === 'step')?.textContent

describe('a standalone key', () => {
  it('enter, Connect, validate, install, and it is active for the company that is shown', {
    tags: ['R09'],
  }, async () => {
    const validating = deferred<ValidateAnswer>()
    const activating = deferred<ActivateAnswer>()
    const { log, options } = diary({ validate: () => validating.promise, activate: () => activating.promise })
    const { statuses } = show({ provider: pleoStandalone, ...options })
    await userEvent.click(field())
    await userEvent.keyboard(aKey())
    await press('Connect')
    await waitFor(() => expect(current()).toMatch(/^Check the key with Pleo/))
    expect(steps()).toHaveLength(3)
    expect(steps()[2]).toMatch(/^Run the installation/)
    validating.resolve(accepted)
    await waitFor(() => expect(current()).toMatch(/^Run the installation/))
    expect(seen()).not.toMatch(/Connected/)
    activating.resolve(accepted)
    expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
    expect(seen()).toContain(`Company ID: ${acme.id}`)
    expect(log).toEqual(['validate, may activate for null', 'activate for Acme ApS', 'connected to Acme ApS'])
    expect(statuses).toEqual(['validating', 'activating', 'connected'])
  })

  it('where a confirmation is demanded it comes before the installation', { tags: ['R09'] }, async () => {
    const { log, options } = diary({ validate: () => accepted, activate: () => accepted })
    show({ provider: pleoStandalone, confirmCompany: 'always', ...options })
    await send(aKey())
    const question = await screen.findByRole('heading', { name: 'Is this the right company?' })
    expect(question).toBeVisible()
    await waitFor(() => expect(question).toHaveFocus())
    expect(seen()).toContain('Acme ApS')
    expect(seen()).toContain(acme.id)
    expect(log).toEqual(['validate, may activate for null', 'asked'])
    await press('Connect to Acme ApS')
    expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
    expect(log.slice(2)).toEqual(['activate for Acme ApS', 'connected to Acme ApS'])
  })

  it('without a yes nothing is activated', { tags: ['R09'] }, async () => {
    const { log, options } = diary({ validate: () => accepted, activate: () => accepted })
    show({ provider: pleoStandalone, confirmCompany: 'always', ...options })
    await send(aKey())
    await screen.findByRole('heading', { name: 'Is this the right company?' })
    // What a person in a hurry does: Enter once more.
    await userEvent.keyboard('{Enter}')
    await press('Cancel')
    expect(await screen.findByText('Not connected')).toBeVisible()
    expect(log).toEqual(['validate, may activate for null', 'asked'])
    expect(field().value).toBe('')
  })

  it('a backend that activates while it validates may not do so before the yes', { tags: ['R09'] }, async () => {
    const { log, options } = diary({ validate: () => accepted })
    show({ provider: pleoStandalone, confirmCompany: 'always', ...options })
    await send(aKey())
    await userEvent.click(await screen.findByRole('button', { name: 'Connect to Acme ApS' }))
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    expect(log).toEqual([
      'validate, may activate for null',
      'asked',
      `validate, may activate for ${acme.id}`,
      'connected to Acme ApS',
    ])
  })

  it('an installation that fails leaves nothing connected, and says at which step', { tags: ['R09'] }, async () => {
    const { log, options } = diary({
      validate: () => accepted,
      activate: () => ({ ok: false, code: 'activation-failed' }),
    })
    show({ provider: pleoStandalone, ...options })
    await send(aKey())
    expect((await screen.findAllByText(/the installation couldn't be activated/))[0]).toBeVisible()
    expect(log).toEqual(['validate, may activate for null', 'activate for Acme ApS'])
  })
})

describe('an integrated key', () => {
  it('copy, paste, Connect, validate, and it is active, without an installation step', { tags: ['R10'] }, async () => {
    const key = aKey()
    const validating = deferred<ValidateAnswer>()
    const activating = deferred<ActivateAnswer>()
    const { log, options } = diary({ validate: () => validating.promise, activate: () => activating.promise })
    const { heard, statuses } = show({ provider: pleoIntegrated, ...options })
    await copy(key)
    await userEvent.click(field())
    await userEvent.paste()
    await waitFor(() => expect(field().value === key).toBe(true))
    await press('Connect')
    await waitFor(() => expect(current()).toMatch(/^Check the key with Pleo/))
    const shown = steps()
    validating.resolve(accepted)
    await waitFor(() => expect(current()).toMatch(/^Confirm the company/))
    shown.push(...steps())
    activating.resolve(accepted)
    expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
    expect(seen()).toContain(`Company ID: ${acme.id}`)
    expect(shown).toHaveLength(4)
    expect([...shown, ...heard].filter((text) => /install/i.test(text))).toEqual([])
    expect(log).toEqual(['validate, may activate for null', 'activate for Acme ApS', 'connected to Acme ApS'])
    expect(statuses).toEqual(['validating', 'activating', 'connected'])
  })

  it('where a confirmation is demanded, nothing is active before it', { tags: ['R10'] }, async () => {
    const { log, options } = diary({ validate: () => accepted, activate: () => accepted })
    show({ provider: pleoIntegrated, confirmCompany: 'always', ...options })
    await send(aKey())
    expect(await screen.findByRole('heading', { name: 'Is this the right company?' })).toBeVisible()
    expect(log).toEqual(['validate, may activate for null', 'asked'])
    await press('Connect to Acme ApS')
    expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
    expect(log.slice(2)).toEqual(['activate for Acme ApS', 'connected to Acme ApS'])
  })
})

describe('the company', () => {
  const looks = [{ place: 'in the page' }, { place: 'with a dialog', dialog: ConnectDialog }]
  const cases = kinds.flatMap((provider) => looks.map((look) => ({ ...look, provider, kind: provider.keyKind })))

  it.each(cases)(
    'its name and its ID are shown after the activation ($kind, $place)',
    { tags: ['R12'] },
    async ({ provider, dialog }) => {
      const key = aKey()
      const { validate, activate } = fakeBackend([{ key, companies: [acme] }])
      show({ provider, validate, activate, ...(dialog && { dialog }) })
      if (dialog) await press('Connect')
      await send(key)
      expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
      // The last step is seen done before the summary comes.
      await waitFor(() => expect(screen.getByText(`Company ID: ${acme.id}`)).toBeVisible())
    },
  )

  it.each(cases)(
    'its ID is shown alone where no name is known ($kind, $place)',
    { tags: ['R12'] },
    async ({ provider, dialog }) => {
      show({ provider, validate: () => ({ ok: true, company: { id: '48211' } }), ...(dialog && { dialog }) })
      if (dialog) await press('Connect')
      await send(aKey())
      expect(await screen.findByText('Connected to Company ID: 48211')).toBeVisible()
    },
  )

  it('it is still shown when the page is loaded again', { tags: ['R12'] }, () => {
    show({ initialConnection: acmeConnection })
    expect(screen.getByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
    expect(screen.getByText(`Company ID: ${acme.id}`)).toBeVisible()
  })
})

describe('success', () => {
  it.each(kinds)('it is seen, heard, focused and told by the badge ($keyKind)', { tags: ['R13'] }, async (provider) => {
    const activating = deferred<ActivateAnswer>()
    const { heard } = show({ provider, validate: () => accepted, activate: () => activating.promise })
    await send(aKey())
    await waitFor(() => expect(current()).toBeTruthy())
    expect(screen.queryByText('Connected')).toBeNull()
    activating.resolve(accepted)
    const badge = await screen.findByText('Connected')
    expect(badge).toBeVisible()
    expect(badge.closest('[data-status]')).toHaveAttribute('data-status', 'connected')
    const result = screen.getByRole('heading', { name: 'Connected to Acme ApS' })
    expect(result).toBeVisible()
    // One sign tells the status, and the badge has it.
    expect(badge.closest('.lk-badge')?.querySelector('svg')).toBeVisible()
    expect(result.querySelector('svg')).toBeNull()
    await waitFor(() => expect(result).toHaveFocus())
    expect(heard.filter((text) => text === 'Connected to Acme ApS.')).toHaveLength(1)
  })

  it('a dialog closes on success, and the page shows it', { tags: ['R13'] }, async () => {
    const { heard } = show({ dialog: ConnectDialog })
    await press('Connect')
    await send(aKey())
    expect(await screen.findByText('Connected')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
    await waitFor(() => expect(heard).toContain('Connected to Acme ApS.'))
  })
})

describe('the result of a submission', () => {
  interface Outcome {
    readonly outcome: string
    readonly options: Partial<ConnectionOptions>
    readonly entry?: string
    readonly says: RegExp
  }
  const scripted = (script: Script) => {
    const { calls: _, ...callbacks } = scriptedValidator(script)
    return callbacks
  }
  const never = new Promise<never>(() => {})
  const outcomes: readonly Outcome[] = [
    { outcome: 'accepted', options: { validate: () => accepted }, says: /Connected to Acme ApS/ },
    {
      outcome: 'accepted and activated',
      options: scripted({ validate: [accepted], activate: [accepted] }),
      says: /Connected to Acme ApS/,
    },
    {
      outcome: 'a refused key',
      options: { validate: () => ({ ok: false, code: 'invalid-key' }) },
      says: /appears to be invalid/,
    },
    { outcome: 'nothing entered', options: {}, entry: '', says: /The API key is missing/ },
    { outcome: 'a hidden version of a key', options: {}, entry: '****abcd', says: /hidden version of a key/ },
    { outcome: 'no answer in time', options: { validate: () => never, timeoutMs: 20 }, says: /couldn't get an answer/ },
    {
      outcome: 'nobody reached',
      options: { validate: () => Promise.reject(new TypeError('Failed to fetch')) },
      says: /couldn't connect/,
    },
    {
      outcome: 'a callback that throws',
      options: {
        validate: () => {
          throw new Error('out of order')
        },
      },
      says: /Something went wrong/,
    },
    {
      outcome: 'an activation that fails',
      options: scripted({ validate: [accepted], activate: [{ ok: false, code: 'activation-failed' }] }),
      says: /couldn't be activated/,
    },
    {
      outcome: 'an activation whose answer is lost',
      options: scripted({ validate: [accepted], activate: [{ ok: false, code: 'timeout' }] }),
      says: /don't know yet whether the new key is in use/,
    },
    {
      outcome: 'another company than validated',
      options: scripted({
        validate: [accepted],
        activate: [{ ok: true, company: { id: 'other', name: 'Other Ltd' } }],
      }),
      says: /belongs to another company/,
    },
  ]
  const all = outcomes.flatMap((outcome) => kinds.map((provider) => ({ ...outcome, provider, kind: provider.keyKind })))

  it.each(all)(
    '$outcome is seen and heard ($kind)',
    { tags: ['R11'] },
    async ({ outcome, options, entry = aKey(), says, provider }) => {
      if (outcome === 'a callback that throws') expectConsole('warn', /a callback threw something/)
      const { heard } = show({ provider, ...options })
      await send(entry)
      await waitFor(() => expect(seen()).toMatch(says))
      await waitFor(() => expect(heard.filter((text) => says.test(text))).toHaveLength(1))
      expect(screen.queryByText('Validation in progress')).toBeNull()
    },
  )

  it.each(outcomes)(
    '$outcome is seen and heard in a dialog',
    { tags: ['R11'] },
    async ({ outcome, options, entry = aKey(), says }) => {
      if (outcome === 'a callback that throws') expectConsole('warn', /a callback threw something/)
      const { heard } = show({ dialog: ConnectDialog, ...options })
      await press('Connect')
      await send(entry)
      await waitFor(() => expect(seen()).toMatch(says))
      await waitFor(() => expect(heard.filter((text) => says.test(text))).toHaveLength(1))
    },
  )

  it('the same failure twice is heard twice', { tags: ['R11'] }, async () => {
    const { heard } = show({ validate: () => ({ ok: false, code: 'invalid-key' }) })
    await send(aKey())
    await waitFor(() => expect(heard.filter((text) => /invalid/.test(text))).toHaveLength(1))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(heard.filter((text) => /invalid/.test(text))).toHaveLength(2))
  })

  it('the same mistake twice, without a call between, is heard twice', { tags: ['R11'] }, async () => {
    const { heard } = show()
    await press('Connect')
    await waitFor(() => expect(heard.filter((text) => /key is missing/.test(text))).toHaveLength(1))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(heard.filter((text) => /key is missing/.test(text))).toHaveLength(2))
  })

  it('a failed replacement says that the current key is still in use', { tags: ['R11'] }, async () => {
    const { heard } = show({ initialConnection: acmeConnection, validate: () => ({ ok: false, code: 'expired-key' }) })
    await press('Update API Key')
    await send(aKey())
    await waitFor(() => expect(seen()).toMatch(/This key has expired\..*/))
    expect(seen()).toContain('Your current key is still in use.')
    expect(heard.at(-1)).toMatch(/This key has expired\..*Your current key is still in use\./)
  })

  it('an activation that goes on behind a closed dialog still tells its end', { tags: ['R11'] }, async () => {
    const activating = deferred<ActivateAnswer>()
    const { heard } = show({ dialog: ConnectDialog, validate: () => accepted, activate: () => activating.promise })
    await press('Connect')
    await send(aKey())
    await waitFor(() => expect(current()).toMatch(/^Run the installation/))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(seen()).toContain('Validation in progress')
    activating.resolve({ ok: false, code: 'activation-failed' })
    await waitFor(() => expect(seen()).toMatch(/couldn't be activated/))
    expect(heard.filter((text) => /couldn't be activated/.test(text))).toHaveLength(1)
    expect(seen()).toContain('Connection failed')
  })

  it('an entered key that is refused for its form is not sent anywhere', { tags: ['R11'] }, async () => {
    const validate = vi.fn<ConnectionOptions['validate']>(() => accepted)
    show({ validate })
    await press('Connect')
    await waitFor(() => expect(seen()).toMatch(/The API key is missing/))
    expect(validate).not.toHaveBeenCalled()
    expect(field()).toHaveFocus()
  })
})

describe('the badge', () => {
  const words = ['Not connected', 'Validation in progress', 'Connected', 'Connection failed', 'Action required']
  /** The words of the badge that are in sight: there has to be exactly one. */
  const shownBadges = () =>
    words.filter((word) => screen.queryAllByText(word, { exact: true }).some((element) => element.checkVisibility()))

  it.each(kinds)(
    'one of the five words at every moment of a first connection ($keyKind)',
    { tags: ['R29'] },
    async (provider) => {
      const first = deferred<ValidateAnswer>()
      const validate = vi.fn<ConnectionOptions['validate']>(() => accepted)
      validate.mockReturnValueOnce(first.promise)
      const activating = deferred<ActivateAnswer>()
      show({ provider, confirmCompany: 'always', validate, activate: () => activating.promise })
      const told = [...shownBadges()]
      await send(aKey())
      await waitFor(() => expect(shownBadges()).toEqual(['Validation in progress']))
      first.resolve({ ok: false, code: 'invalid-key' })
      await waitFor(() => expect(shownBadges()).toEqual(['Connection failed']))
      await send(aKey())
      await waitFor(() => expect(shownBadges()).toEqual(['Action required']))
      await press('Connect to Acme ApS')
      await waitFor(() => expect(shownBadges()).toEqual(['Validation in progress']))
      activating.resolve(accepted)
      await waitFor(() => expect(shownBadges()).toEqual(['Connected']))
      expect(told).toEqual(['Not connected'])
    },
  )

  it.each(kinds)(
    'while a key is replaced the badge tells how the old one is ($keyKind)',
    { tags: ['R29'] },
    async (provider) => {
      show({ provider, initialConnection: acmeConnection, validate: () => ({ ok: false, code: 'invalid-key' }) })
      expect(shownBadges()).toEqual(['Connected'])
      await press('Update API Key')
      expect(shownBadges()).toEqual(['Connected'])
      await send(aKey())
      await waitFor(() => expect(seen()).toMatch(/appears to be invalid/))
      expect(shownBadges()).toEqual(['Connected'])
    },
  )

  it('a broken connection asks for action until it works again', { tags: ['R29'] }, async () => {
    show({ initialConnection: broken('expired-key'), validate: () => ({ ok: false, code: 'invalid-key' }) })
    expect(shownBadges()).toEqual(['Action required'])
    await press('Replace API Key')
    expect(shownBadges()).toEqual(['Action required'])
    await send(aKey())
    await waitFor(() => expect(seen()).toMatch(/appears to be invalid/))
    expect(shownBadges()).toEqual(['Action required'])
  })

  it('what is not known yet is being validated, and is no field to enter into', { tags: ['R29'] }, async () => {
    const checked = deferred<{ ok: true; connection: null }>()
    show({ initialConnection: undefined as KnownConnection | undefined, check: () => checked.promise })
    expect(shownBadges()).toEqual(['Validation in progress'])
    expect(field).toThrow()
    checked.resolve({ ok: true, connection: null })
    await waitFor(() => expect(shownBadges()).toEqual(['Not connected']))
    expect(button('Connect')).toBeVisible()
  })
})
