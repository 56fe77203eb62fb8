import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import type { ActivateAnswer, ConnectionOptions, ValidateAnswer } from 'latchkey/headless'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { focusDelayMs } from '../../src/react/focus/focusDelayMs'
import { aKey } from '../aKey'
import { deferred } from '../store/setup'
import { untilTestEnds } from '../untilTestEnds'
import { quiet } from './quiet'
import { acme, acmeConnection, broken, button, field, globex, press, send, show } from './requirements/setup'

const accepted = { ok: true, company: acme } as const
const dialog = ConnectDialog

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const input = () => document.querySelector<HTMLInputElement>('.lk-dialog .lk-key-input input')

const ways = [
  { way: 'Escape, twice where text would be lost', close: leaveByEscape },
  { way: 'Close', close: () => press('Close') },
]

async function leaveByEscape() {
  await userEvent.keyboard('{Escape}')
  if (screen.queryByRole('group', { name: 'Discard this key?' })) await userEvent.keyboard('{Escape}')
}

/** A page that is longer than its window, for the rest of the test. */
function longPage() {
  const filler = document.createElement('div')
  filler.style.height = '300vh'
  document.body.append(filler)
  onTestFinished(() => {
    filler.remove()
    scrollTo(0, 0)
  })
}

describe('closing it cancels', () => {
  it.each(ways)('while a replacement is entered, with $way', async ({ close }) => {
    const { statuses } = show({ dialog, initialConnection: acmeConnection })
    await press('Update API Key')
    await userEvent.fill(field(), aKey())
    const entry = field()
    await close()
    await closed()
    expect(statuses).toEqual(['updating', 'connected'])
    expect(entry.value).toBe('')
    expect(screen.getByText('Connected')).toBeVisible()
  })

  it.each(ways)('while the first key is entered, with $way', async ({ close }) => {
    show({ dialog })
    await press('Connect')
    await userEvent.fill(field(), aKey())
    const entry = field()
    await close()
    await closed()
    expect(entry.value).toBe('')
    await press('Connect')
    expect(field().value).toBe('')
  })

  it.each(ways)('while the key is validated, with $way: the call is aborted', async ({ close }) => {
    let signal: AbortSignal | null = null
    const answer = deferred<ValidateAnswer>()
    const { statuses } = show({
      dialog,
      validate: (_, context) => {
        signal = context.signal
        return answer.promise
      },
    })
    await press('Connect')
    await send(aKey())
    await screen.findByText('Validation in progress')
    const entry = field()
    await close()
    await closed()
    expect(signal).toHaveProperty('aborted', true)
    expect(statuses).toEqual(['validating', 'not-connected'])
    expect(entry.value).toBe('')
    answer.resolve(accepted)
    await quiet()
    expect(screen.getByText('Not connected')).toBeVisible()
  })

  it.each(ways)('while the company is confirmed, with $way: nothing is activated', async ({ close }) => {
    const activate = vi.fn<NonNullable<ConnectionOptions['activate']>>(() => ({ ok: true, company: globex }))
    const { statuses } = show({
      dialog,
      initialConnection: acmeConnection,
      validate: () => ({ ok: true, company: globex }),
      activate,
    })
    await press('Update API Key')
    await send(aKey())
    await screen.findByRole('heading', {
      name: /belongs to another company/,
    })
    const entry = input()
    await close()
    await closed()
    expect(statuses).toEqual(['updating', 'validating', 'confirming', 'connected'])
    expect(activate).not.toHaveBeenCalled()
    expect(entry?.value).toBe('')
    expect(screen.getByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
  })

  it.each(ways)('after a failure, with $way', async ({ close }) => {
    const { statuses } = show({
      dialog,
      validate: () => ({ ok: false, code: 'invalid-key' }),
    })
    await press('Connect')
    await send(aKey())
    await screen.findByText('Connection failed')
    const entry = field()
    await close()
    await closed()
    expect(statuses).toEqual(['validating', 'failed', 'not-connected'])
    expect(entry.value).toBe('')
    expect(screen.queryByText(/appears to be invalid/, { selector: '.lk-error *' })).toBeNull()
  })

  it.each(ways)('after a failed repair, with $way: the warning is back with its button', async ({ close }) => {
    show({
      dialog,
      initialConnection: broken('revoked-key'),
      validate: () => ({ ok: false, code: 'invalid-key' }),
    })
    await press('Replace API Key')
    await send(aKey())
    await screen.findByText(/appears to be invalid/, {
      selector: '.lk-error *',
    })
    await close()
    await closed()
    expect(screen.getByText('Action required')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Replace API Key' })).toBeVisible()
  })
})

describe('closing it lets an activation go on', () => {
  const ends = [
    {
      end: 'a success',
      answer: accepted,
      word: 'Connected',
      says: 'Connected to Acme ApS.',
    },
    {
      end: 'a failure',
      answer: { ok: false, code: 'activation-failed' },
      word: 'Connection failed',
      says: /couldn't be activated/,
    },
  ] as const satisfies readonly {
    end: string
    answer: ActivateAnswer
    word: string
    says: unknown
  }[]

  it.each(ways.flatMap((way) => ends.map((end) => ({ ...way, ...end }))))(
    'and $end is told by the badge and the live region, without the dialog ($way)',
    async ({ close, answer, word, says }) => {
      let signal: AbortSignal | null = null
      const activating = deferred<ActivateAnswer>()
      const { heard, statuses } = show({
        dialog,
        validate: () => accepted,
        activate: (_, context) => {
          signal = context.signal
          return activating.promise
        },
      })
      await press('Connect')
      await send(aKey())
      await waitFor(() => expect(statuses).toEqual(['validating', 'activating']))
      await close()
      await closed()
      expect(signal).toHaveProperty('aborted', false)
      expect(screen.getByText('Validation in progress')).toBeVisible()
      activating.resolve(answer)
      expect(await screen.findByText(word)).toBeVisible()
      const told = (text: string) => (typeof says === 'string' ? text === says : says.test(text))
      await waitFor(() => expect(heard.filter(told)).toHaveLength(1))
      expect(screen.queryByRole('dialog')).toBeNull()
    },
  )

  it('and Connect brings it back while it runs', async () => {
    const { statuses } = show({
      dialog,
      validate: () => accepted,
      activate: untilTestEnds,
    })
    await press('Connect')
    await send(aKey())
    await waitFor(() => expect(statuses).toEqual(['validating', 'activating']))
    await userEvent.keyboard('{Escape}')
    await closed()
    await press('Connect')
    expect(await screen.findByRole('list', { name: 'Connecting to Pleo' })).toBeVisible()
    expect(statuses).toEqual(['validating', 'activating'])
  })

  it('and a failure of it can be tried again in the dialog', async () => {
    const activating = deferred<ActivateAnswer>()
    show({
      dialog,
      validate: () => accepted,
      activate: () => activating.promise,
    })
    await press('Connect')
    await send(aKey())
    await screen.findByText('Run the installation')
    await userEvent.keyboard('{Escape}')
    await closed()
    activating.resolve({ ok: false, code: 'activation-failed' })
    await screen.findByText('Connection failed')
    await press('Connect')
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(field()).toBeVisible()
  })
})

describe('its name (WCAG 4.1.2)', () => {
  it('says what it is for at the first key, from its opening to its end', async () => {
    show({
      dialog,
      confirmCompany: 'always',
      activate: untilTestEnds,
    })
    await press('Connect')
    const named = () => screen.getByRole('dialog', { name: 'Connect to Pleo' })
    expect(named()).toBeVisible()
    await send(aKey())
    await screen.findByRole('heading', { name: 'Is this the right company?' })
    expect(named()).toBeVisible()
    await press('Connect to Acme ApS')
    await screen.findByText('Run the installation')
    expect(named()).toBeVisible()
  })

  it.each([{ initialConnection: acmeConnection }, { initialConnection: broken('revoked-key') }])(
    'says what it is for at a replacement',
    async ({ initialConnection }) => {
      show({ dialog, initialConnection })
      await press(/(Update|Replace) API Key/)
      expect(await screen.findByRole('dialog', { name: 'Update your Pleo API key' })).toBeVisible()
    },
  )
})

describe('the page behind it', () => {
  it('does not scroll while it is open, and scrolls again afterwards', async () => {
    longPage()
    show({ dialog })
    await press('Connect')
    await screen.findByRole('dialog')
    const before = scrollY
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden')
    await userEvent.wheel(document.querySelector('.lk-overlay') ?? document.body, { direction: 'up' })
    await new Promise(requestAnimationFrame)
    expect(before).toBeGreaterThan(0)
    expect(scrollY).toBe(before)
    await userEvent.keyboard('{Escape}')
    await closed()
    expect(getComputedStyle(document.documentElement).overflowY).not.toBe('hidden')
  })

  it('is not reachable for assistive technology while it is open, except for the live regions', async () => {
    show({ dialog })
    await press('Connect')
    await screen.findByRole('dialog')
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Pleo' })).toBeNull())
    expect(document.querySelector('[aria-live="polite"]')?.closest('[aria-hidden="true"]')).toBeNull()
    await userEvent.keyboard('{Escape}')
    await closed()
    expect(screen.getByRole('heading', { name: 'Pleo' })).toBeVisible()
  })

  it('goes only after the focus has come, from which a screen reader tells that a dialog has opened', async () => {
    show({ dialog })
    await press('Connect')
    const opened = await screen.findByRole('dialog')
    const seen: string[] = []
    opened.addEventListener('focusin', ({ target }) => {
      const isThere = screen.queryByRole('heading', { name: 'Pleo' }) !== null
      seen.push(
        `${target instanceof HTMLInputElement ? 'field' : 'elsewhere'}, the page is ${isThere ? 'there' : 'hidden'}`,
      )
    })
    expect(opened).toContainElement(document.activeElement as HTMLElement)
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Pleo' })).toBeNull())
    expect(seen).toEqual(['field, the page is there'])
  })

  it('goes three delays after it has opened: a reader that is in it by then must not go back', async () => {
    show({ dialog })
    await userEvent.click(document.body)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    button('Connect').click()
    await vi.advanceTimersByTimeAsync(3 * focusDelayMs - 1)
    expect(screen.getByRole('dialog')).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Pleo' })).not.toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(screen.queryByRole('heading', { name: 'Pleo' })).toBeNull()
  })

  it('closes it when it is pressed, where nothing was entered', async () => {
    const { statuses } = show({ dialog, initialConnection: acmeConnection })
    await press('Update API Key')
    await pressOutside()
    await closed()
    expect(statuses).toEqual(['updating', 'connected'])
  })
})

function pressOutside() {
  return userEvent.click(document.querySelector('.lk-overlay') ?? document.body, { position: { x: 2, y: 2 } })
}

it('offers Cancel for as long as there is something to cancel, and Close always', async () => {
  const [validating, activating] = [deferred<ValidateAnswer>(), deferred<ActivateAnswer>()]
  show({ dialog, validate: () => validating.promise, activate: () => activating.promise })
  await press('Connect')
  await screen.findByRole('dialog')
  expect(button('Cancel')).toBeVisible()
  await send(aKey())
  await screen.findByText('Validation in progress')
  expect(button('Cancel')).toBeVisible()
  validating.resolve(accepted)
  await waitFor(() => expect(document.querySelector('.lk-dialog')).toHaveAttribute('data-status', 'activating'))
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  expect(button('Close')).toBeVisible()
  expect(document.activeElement?.closest('.lk-dialog')).not.toBeNull()
  activating.resolve(accepted)
  await closed()
})

describe('a slip does not throw away what was entered', () => {
  const slips = [
    { slip: 'Escape', make: () => userEvent.keyboard('{Escape}') },
    { slip: 'a press outside', make: pressOutside },
  ]
  const question = () => screen.queryByRole('group', { name: 'Discard this key?' })

  async function enter() {
    const shown = show({ dialog, initialConnection: acmeConnection })
    await press('Update API Key')
    await userEvent.fill(field(), aKey())
    return { ...shown, entry: field(), key: field().value }
  }

  it.each(slips)('$slip asks, and starts on the answer that changes nothing', async ({ make }) => {
    const { entry, key } = await enter()
    await make()
    expect(await screen.findByRole('group', { name: 'Discard this key?' })).toBeVisible()
    expect(button('Keep')).toHaveFocus()
    expect(entry.value).toBe(key)
  })

  it('Escape that is held down asks, and does not answer', async () => {
    const { entry, key, statuses } = await enter()
    await userEvent.keyboard('{Escape>5/}')
    expect(question()).toBeVisible()
    expect(entry.value).toBe(key)
    expect(statuses).toEqual(['updating'])
    await userEvent.keyboard('{Escape}')
    await closed()
  })

  it.each(slips)('$slip and Keep: it is still there, and the focus is back in the field', async ({ make }) => {
    const { entry, key, statuses } = await enter()
    await make()
    await press('Keep')
    expect(question()).toBeNull()
    expect(entry.value).toBe(key)
    expect(entry).toHaveFocus()
    expect(statuses).toEqual(['updating'])
  })

  it.each(slips)('$slip and Discard: it is gone, and the old key stays in use', async ({ make }) => {
    const { entry, statuses } = await enter()
    await make()
    await press('Discard')
    await closed()
    expect(entry.value).toBe('')
    expect(statuses).toEqual(['updating', 'connected'])
  })

  it('a second press outside asks no second time and discards nothing', async () => {
    const { entry, key } = await enter()
    await pressOutside()
    await pressOutside()
    expect(question()).toBeVisible()
    expect(entry.value).toBe(key)
  })

  it.each(['Cancel', 'Close'])('%s discards at once', async (name) => {
    const { entry } = await enter()
    await press(name)
    await closed()
    expect(entry.value).toBe('')
  })

  it('the question goes when there is news', async () => {
    const answer = deferred<ValidateAnswer>()
    show({ dialog, validate: () => answer.promise })
    await press('Connect')
    await send(aKey())
    await screen.findByText('Validation in progress')
    await userEvent.keyboard('{Escape}')
    expect(question()).toBeVisible()
    answer.resolve({ ok: false, code: 'invalid-key' })
    await screen.findByText('Connection failed')
    expect(question()).toBeNull()
    await waitFor(() => expect(field()).toHaveFocus())
  })
})

it('a form of the host around the widget is not submitted, neither by Enter nor by any button', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const onReset = vi.fn()
  render(
    <form aria-label="Host" onSubmit={onSubmit} onReset={onReset}>
      <ApiKeyConnect
        provider="Pleo"
        validate={() => ({ ok: true, company: globex })}
        activate={() => ({ ok: true, company: globex })}
        disconnect={() => ({ ok: true })}
        initialConnection={acmeConnection}
        checkIntervalMs={false}
        dialog={ConnectDialog}
      />
    </form>,
  )
  await press('Disconnect')
  await press('Keep connected')
  await press('Update API Key')
  await press('Paste')
  await userEvent.fill(field(), 'abc')
  await press('Show key')
  await press('Hide key')
  await press('Close')
  await closed()
  await press('Update API Key')
  await send(aKey())
  await userEvent.click(await screen.findByRole('button', { name: 'Switch to Globex GmbH' }))
  await screen.findByRole('heading', { name: 'Connected to Globex GmbH' })
  expect(onSubmit).not.toHaveBeenCalled()
  expect(onReset).not.toHaveBeenCalled()
})

it('WCAG 1.4.10: on a page of 320 by 256 pixels all of it can be scrolled to', async () => {
  await page.viewport(320, 256)
  onTestFinished(() => page.viewport(414, 896))
  show({ dialog })
  await press('Connect')
  const overlay = document.querySelector('.lk-overlay')
  const content = screen.getByRole('dialog')
  expect(overlay).not.toBeNull()
  if (!overlay) return
  overlay.scrollTop = 0
  expect(content.getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
  overlay.scrollTop = overlay.scrollHeight
  expect(content.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight)
  expect(overlay.scrollWidth).toBeLessThanOrEqual(320)
})

it('is dark, compact, right to left and in the language of the place where it belongs', async () => {
  render(
    <div data-lk-theme="dark" data-lk-density="compact" dir="rtl" lang="ar">
      <ApiKeyConnect provider="Pleo" validate={() => accepted} initialConnection={null} dialog={ConnectDialog} />
    </div>,
  )
  await press('Connect')
  const style = getComputedStyle(screen.getByRole('dialog'))
  expect(style.direction).toBe('rtl')
  expect(style.colorScheme).toBe('dark')
  expect(style.fontSize).toBe('13px')
  expect(screen.getByRole('dialog').closest('[lang]')).toHaveAttribute('lang', 'ar')
  expect(getComputedStyle(field()).direction).toBe('ltr')
})

it('has the tokens that are set around the place where it belongs, and those that are set on itself', async () => {
  const style = document.createElement('style')
  style.textContent = `.brand { --lk-accent: rgb(67 56 202); --lk-radius: 2px; --lk-space: 5px }
    .brand.other { --lk-accent: rgb(190 24 93) }
    .lk-overlay { --lk-radius: 9px }`
  document.head.append(style)
  onTestFinished(() => style.remove())
  const widget = (className: string) => (
    <div className={className}>
      <ApiKeyConnect provider="Pleo" validate={() => accepted} initialConnection={null} dialog={ConnectDialog} />
    </div>
  )
  const { rerender } = render(widget('brand'))
  const tokens = () => {
    const { backgroundColor } = getComputedStyle(screen.getAllByRole('button', { name: 'Connect' }).at(-1) as Element)
    const overlay = getComputedStyle(screen.getByRole('dialog').closest('.lk-root') as Element)
    return [
      backgroundColor,
      ...['--lk-radius', '--lk-space', '--lk-text'].map((name) => overlay.getPropertyValue(name)),
    ]
  }
  await press('Connect')
  expect(tokens()).toEqual(['rgb(67, 56, 202)', '9px', '5px', ''])
  await userEvent.keyboard('{Escape}')
  await closed()
  rerender(widget('brand other'))
  await press('Connect')
  expect(tokens()).toEqual(['rgb(190, 24, 93)', '9px', '5px', ''])
})
