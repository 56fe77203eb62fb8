import { render, screen, waitFor } from '@testing-library/react'
import { KeyInput } from 'latchkey'
import type { ApiKey, Validate, ValidateAnswer } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { deferred } from '../store/setup'
import { untilTestEnds } from '../untilTestEnds'
import { acme, acmeConnection, button, copy, field, press, send, show, showKey } from './requirements/setup'

const accepted = { ok: true, company: acme } as const

/** `document.hidden` as it is in a tab that nobody sees, told as the browser tells it. */
function hidePage() {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  vi.restoreAllMocks()
}

async function reveal(text = 'abc') {
  await userEvent.fill(field(), text)
  await press('Show key')
  expect(field().type).toBe('text')
}

const masked = () => waitFor(() => expect(field().type).toBe('password'))
/** A comparison whose failure prints no key. */
const holds = (text: string) => waitFor(() => expect(field().value === text).toBe(true))

async function paste(text: string) {
  await copy(text)
  await userEvent.click(field())
  await userEvent.paste()
}

/** Drops a text as another program's drag does: React and the browser see a trusted drop from this source. */
async function drop(text: string) {
  const source = document.createElement('p')
  source.textContent = 'Drag me'
  source.draggable = true
  source.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer?.setData('text/plain', text))
  document.body.prepend(source)
  await userEvent.dragAndDrop(source, field())
  source.remove()
}

describe('a key that is shown is masked again', { tags: ['K06'] }, () => {
  it('when it is sent', async () => {
    show({ validate: () => new Promise(() => {}) })
    await reveal()
    await userEvent.click(field())
    await userEvent.keyboard('{Enter}')
    await masked()
  })

  it('when it is sent in vain', async () => {
    show({ validate: () => ({ ok: false, code: 'invalid-key' }) })
    await reveal(aKey())
    await press('Connect')
    await screen.findByText('Connection failed')
    expect(field().type).toBe('password')
    expect(button('Show key')).toBeVisible()
  })

  it('when the focus leaves the form, and not while it moves within', async () => {
    show()
    await reveal()
    await userEvent.click(field())
    expect(field().type).toBe('text')
    await userEvent.keyboard('{Tab}{Tab}')
    expect(button('Connect')).toHaveFocus()
    expect(field().type).toBe('text')
    await userEvent.keyboard('{Tab}')
    await masked()
  })

  it('when the page is hidden', async () => {
    show()
    await reveal()
    hidePage()
    await masked()
  })

  it.each(['pageshow', 'pagehide'])('when the page comes from or goes to the back/forward cache (%s)', async (type) => {
    show()
    await reveal()
    window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
    await masked()
  })

  it('when the attempt is given up', async () => {
    show({ initialConnection: acmeConnection })
    await press('Update API Key')
    await reveal()
    await press('Cancel')
    await press('Update API Key')
    expect(field().type).toBe('password')
    expect(field().value).toBe('')
  })

  it('when the field is alone, too', async () => {
    const outside = document.createElement('button')
    document.body.append(outside)
    render(<KeyInput provider="Pleo" onKeySubmit={() => false} />)
    await reveal()
    outside.focus()
    await masked()
    await reveal('abcd')
    hidePage()
    await masked()
    outside.remove()
  })
})

it('showing and hiding keeps the same input, its text and its caret', { tags: ['K05', 'K06'] }, async () => {
  show()
  const input = field()
  const removed: Node[] = []
  const observer = new MutationObserver((mutations) => {
    for (const { removedNodes } of mutations) removed.push(...removedNodes)
  })
  observer.observe(document.body, { subtree: true, childList: true })
  await userEvent.click(input)
  await userEvent.keyboard('abcdef')
  input.setSelectionRange(2, 4)
  await press('Show key')
  expect(field()).toBe(input)
  expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['abcdef', 2, 4])
  await press('Hide key')
  expect(field()).toBe(input)
  expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['abcdef', 2, 4])
  observer.disconnect()
  expect(removed.filter((node) => node.contains(input))).toEqual([])
})

it('the key is in no attribute of the input, typed, pasted or shown', { tags: ['K01', 'K05'] }, async () => {
  const key = aKey()
  show()
  await paste(key)
  await holds(key)
  await press('Show key')
  const values = [...field().attributes].map(({ value }) => value)
  expect(values.some((value) => value.includes(key.slice(4, 12)))).toBe(false)
  expect(field().defaultValue).toBe('')
})

const dirt = [
  {
    what: 'spaces around it',
    wrap: (key: string) => `  ${key} `,
    says: 'spaces',
  },
  {
    what: 'a line break after it',
    wrap: (key: string) => `${key}\n`,
    says: 'line breaks',
  },
  {
    what: 'straight quotes',
    wrap: (key: string) => `"${key}"`,
    says: 'quotes',
  },
  { what: 'curly quotes', wrap: (key: string) => `“${key}”`, says: 'quotes' },
  {
    what: 'a byte order mark',
    wrap: (key: string) => `\ufeff${key}`,
    says: 'hidden characters',
  },
  { what: 'Bearer', wrap: (key: string) => `Bearer ${key}`, says: 'the word before the key' },
  {
    what: 'Authorization: Bearer',
    wrap: (key: string) => `Authorization: Bearer ${key}`,
    says: 'the word before the key',
  },
  {
    what: 'export API_KEY=',
    wrap: (key: string) => `export API_KEY=${key}`,
    says: 'the name before the key',
  },
  {
    what: 'JSON',
    wrap: (key: string) => `{ "api_key": "${key}" }`,
    says: 'the name before the key',
  },
  {
    what: 'JSON of several lines',
    wrap: (key: string) => `{\n  "apiKey": "${key}"\n}\n`,
    says: 'the name before the key',
  },
  { what: 'YAML', wrap: (key: string) => `api_key: ${key}\n`, says: 'the name before the key' },
]

describe('what is pasted from the real clipboard is cleaned, and the person is told', { tags: ['K08'] }, () => {
  it.each(dirt)('$what', async ({ wrap, says }) => {
    const key = aKey()
    show()
    await paste(wrap(key))
    await holds(key)
    const notice = await screen.findByText(/^We removed .* from what you pasted\.$/)
    expect(notice).toHaveTextContent(says)
    expect(notice.textContent.includes(key.slice(-8))).toBe(false)
    expect(field()).toHaveAccessibleDescription(/We removed/)
  })

  it.each(dirt.slice(0, 4))('$what, while the key is shown', async ({ wrap }) => {
    const key = aKey()
    await copy(wrap(key))
    show()
    await showKey()
    await userEvent.click(field())
    await userEvent.paste()
    await holds(key)
    expect(field().type).toBe('text')
    expect(await screen.findByText(/We removed/)).toBeVisible()
  })

  it.each([false, true])('what is dropped as well (shown: %s)', async (shown) => {
    const key = aKey()
    show()
    if (shown) await showKey()
    await drop(`"${key}"\n`)
    await holds(key)
    expect(await screen.findByText(/We removed/)).toBeVisible()
  })

  it('in a KeyInput alone as well', async () => {
    const key = aKey()
    render(<KeyInput provider={pleoStandalone} onKeySubmit={() => {}} />)
    await paste(`'${key}'`)
    await holds(key)
    expect(await screen.findByText('We removed quotes from what you pasted.')).toBeVisible()
  })

  it('nothing is said of a clean key', async () => {
    const key = aKey()
    show()
    await paste(key)
    await holds(key)
    expect(screen.queryByText(/We removed/)).toBeNull()
  })

  it('the notice goes with the next edit', async () => {
    show()
    await paste(`"${aKey()}"`)
    await screen.findByText(/We removed/)
    await userEvent.keyboard('{Backspace}')
    expect(screen.queryByText(/We removed/)).toBeNull()
  })

  it('what is validated and what is activated is the cleaned key, however it got there', async () => {
    const key = aKey()
    const seen: boolean[] = []
    const note = (given: ApiKey) => void seen.push(given.reveal() === key)
    show({
      validate: (given) => {
        note(given)
        return accepted
      },
      activate: (given) => {
        note(given)
        return accepted
      },
    })
    await userEvent.fill(field(), ` Bearer "${key}"  `)
    await press('Connect')
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    expect(seen).toEqual([true, true])
  })

  it('a cleaned paste goes in at the caret, over what is selected', async () => {
    show()
    await userEvent.fill(field(), 'aaXXbb')
    await copy('"cc"')
    field().focus()
    field().setSelectionRange(2, 4)
    await userEvent.paste()
    await holds('aaccbb')
    expect(field().selectionStart).toBe(4)
  })

  it('one Undo after a cleaned paste brings back what was there, and Redo the paste', async () => {
    const [first, second] = [aKey('one'), aKey('two')]
    show()
    await paste(first)
    await holds(first)
    await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}')
    await copy(`"${second}"`)
    field().select()
    await userEvent.paste()
    await holds(second)
    await userEvent.keyboard('{ControlOrMeta>}z{/ControlOrMeta}')
    await holds(first)
    await userEvent.keyboard('{ControlOrMeta>}{Shift>}z{/Shift}{/ControlOrMeta}')
    await holds(second)
  })

  it.each([
    { where: 'a line break', text: () => `${aKey()}\n${aKey()}` },
    { where: 'a Windows line break', text: () => `${aKey()}\r\n${aKey()}` },
    { where: 'a space', text: () => `${aKey()} ${aKey()}` },
    { where: 'a tab', text: () => `${aKey()}\t${aKey()}` },
  ])('$where between two keys: neither is taken, what was typed stays, and there is no call', async ({ text }) => {
    const validate = vi.fn<Validate>(() => accepted)
    show({ validate })
    await userEvent.fill(field(), 'pls_')
    await paste(text())
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/There's more than one value in this text\./))
    await holds('pls_')
    expect(validate).not.toHaveBeenCalled()
  })
})

describe('what is wrong with an entry is said until the person has done something about it', () => {
  const missing = () => screen.queryByText(/The API key is missing\./, { selector: '.lk-error *' })

  it.each(['typed', 'pasted'])('a key that is missing, until one is %s', async (way) => {
    show()
    await press('Connect')
    await waitFor(() => expect(missing()).toBeVisible())
    await waitFor(() => expect(field()).toHaveFocus())
    if (way === 'typed') await userEvent.keyboard('a')
    else await paste(aKey())
    await waitFor(() => expect(missing()).toBeNull())
    expect(field()).not.toBeInvalid()
    expect(field()).not.toHaveAccessibleDescription(/missing/)
  })

  it('a key that is missing, again the second time', async () => {
    show()
    await press('Connect')
    await waitFor(() => expect(missing()).toBeVisible())
    await userEvent.fill(field(), 'a')
    await waitFor(() => expect(missing()).toBeNull())
    await userEvent.fill(field(), '')
    await press('Connect')
    await waitFor(() => expect(missing()).toBeVisible())
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it('a field that is missing, until that one is filled in, whatever else is', async () => {
    show({
      provider: {
        name: 'Pleo',
        keyKind: 'standalone',
        fields: [{ kind: 'text', name: 'region', label: 'Region' }],
      },
    })
    await send(aKey())
    const region = screen.getByRole('textbox', { name: 'Region' })
    await waitFor(() => expect(region).toBeInvalid())
    await userEvent.fill(field(), aKey('another'))
    expect(region).toBeInvalid()
    await userEvent.fill(region, 'eu')
    await waitFor(() => expect(region).not.toBeInvalid())
    expect(screen.queryByText(/Region is missing/, { selector: '.lk-error *' })).toBeNull()
  })

  it('what the provider refused stays said while it is corrected, as being about the key before', async () => {
    show({ validate: () => ({ ok: false, code: 'invalid-key' }) })
    await send(aKey())
    await waitFor(() => expect(field()).toBeInvalid())
    await userEvent.fill(field(), aKey('another'))
    expect(field()).toBeValid()
    expect(field()).toHaveAccessibleDescription(/About the earlier key: The API Key appears to be invalid/)
    await press('Connect')
    await waitFor(() => expect(field()).toBeInvalid())
    expect(field()).not.toHaveAccessibleDescription(/About the earlier key/)
  })
})

describe('bounds', { tags: ['K10'] }, () => {
  it('a paste of 1 MB is refused with a message, and without a call', async () => {
    const validate = vi.fn<Validate>(() => accepted)
    show({ validate })
    await paste('a'.repeat(1_000_000))
    await press('Connect')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/This is too long to be an API key\./))
    expect(validate).not.toHaveBeenCalled()
    await userEvent.fill(field(), '')
  })

  it('a paste of 1 MB that would have to be cleaned is refused as well', async () => {
    const validate = vi.fn<Validate>(() => accepted)
    show({ validate })
    await paste(`"${'a b '.repeat(250_000)}"`)
    await press('Connect')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/This is too long to be an API key\./))
    expect(validate).not.toHaveBeenCalled()
    await userEvent.fill(field(), '')
  })

  it.each([
    { what: 'blanks', text: ' ' },
    { what: 'line breaks', text: '\n' },
    { what: 'invisible characters', text: '\u200b' },
  ])('1 MB of $what is refused with a message, and not put in', async ({ text }) => {
    show()
    await userEvent.fill(field(), 'pls_')
    // Not by way of a field of the test's, which takes many seconds to lay out a million lines.
    await navigator.clipboard.writeText(text.repeat(1_000_000))
    await userEvent.click(field())
    await userEvent.paste()
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/This is too long to be an API key\./))
    expect(field().value.length).toBe(4)
  })

  it.each([
    { length: 4_096, calls: 1 },
    { length: 4_097, calls: 0 },
  ])('$length characters make $calls calls', async ({ length, calls }) => {
    const validate = vi.fn<Validate>(() => ({
      ok: false,
      code: 'invalid-key',
    }))
    show({ validate })
    await userEvent.fill(field(), `pls_${'a'.repeat(length - 6)}_b`)
    await press('Connect')
    await screen.findByText('Connection failed')
    expect(validate).toHaveBeenCalledTimes(calls)
  })

  it.each(['', '   ', '""', 'Bearer '])('an empty key (“%s”) gets a message and no call', async (text) => {
    const validate = vi.fn<Validate>(() => accepted)
    show({ validate })
    await userEvent.fill(field(), text)
    await press('Connect')
    await waitFor(() => expect(field()).toBeInvalid())
    expect(validate).not.toHaveBeenCalled()
  })
})

/** What React's value tracker last saw of an input: it outlives the input (K02). */
const tracked = (input: HTMLInputElement) =>
  (input as { _valueTracker?: { getValue: () => string } })._valueTracker?.getValue() ?? ''

describe('the field is empty, and so is what React remembers of it', { tags: ['K02'] }, () => {
  const emptied = async (input: HTMLInputElement) => {
    await waitFor(() => expect(input.value).toBe(''))
    expect(tracked(input)).toBe('')
  }

  it('after a success', async () => {
    show({ activate: () => accepted })
    const input = field()
    await send(aKey())
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    expect(input.isConnected).toBe(false)
    await emptied(input)
  })

  it('after Cancel while a replacement is entered', async () => {
    show({ initialConnection: acmeConnection })
    await press('Update API Key')
    const input = field()
    await userEvent.fill(input, aKey())
    await press('Cancel')
    await emptied(input)
    expect(input.isConnected).toBe(false)
  })

  it('after Cancel while a replacement is validated', async () => {
    const answer = deferred<ValidateAnswer>()
    show({ initialConnection: acmeConnection, validate: () => answer.promise })
    await press('Update API Key')
    const input = field()
    await send(aKey())
    await screen.findByText('Validation in progress')
    await press('Cancel')
    await emptied(input)
    answer.resolve(accepted)
  })

  it.each([
    { moment: 'entered', options: {}, sent: false },
    {
      moment: 'validated',
      options: { validate: () => new Promise<ValidateAnswer>(() => {}) },
      sent: true,
    },
    {
      moment: 'confirmed',
      options: { confirmCompany: 'always' as const, activate: () => accepted },
      sent: true,
    },
    {
      moment: 'activated',
      options: { activate: untilTestEnds },
      sent: true,
    },
  ])('after an unmount while it is $moment', async ({ options, sent }) => {
    const { unmount, statuses } = show(options)
    const input = field()
    const key = aKey()
    if (sent) {
      await send(key)
      await waitFor(() => expect(statuses.length).toBeGreaterThan(0))
    } else await userEvent.fill(input, key)
    unmount()
    await emptied(input)
    expect(input.isConnected).toBe(false)
  })

  it('after an unmount while it is shown', async () => {
    const { unmount } = show()
    const input = field()
    await reveal(aKey())
    unmount()
    await emptied(input)
  })

  it('alone: after the promise of onKeySubmit, and after an unmount', async () => {
    const answer = deferred<undefined>()
    const { unmount } = render(<KeyInput provider="Pleo" onKeySubmit={() => answer.promise} />)
    const input = field()
    await send(aKey())
    await waitFor(() => expect(input.readOnly).toBe(true))
    expect(input.value).not.toBe('')
    answer.resolve(undefined)
    await emptied(input)
    await waitFor(() => expect(input.readOnly).toBe(false))
    await userEvent.fill(input, aKey())
    unmount()
    await emptied(input)
  })

  it('and not before: after a failure what was typed is still there', async () => {
    const key = aKey()
    show({ validate: () => ({ ok: false, code: 'invalid-key' }) })
    await send(key)
    await screen.findByText('Connection failed')
    await holds(key)
  })

  it('a further secret field is treated like the key', async () => {
    show({
      provider: {
        name: 'Pleo',
        keyKind: 'standalone',
        fields: [{ kind: 'secret', name: 'signing', label: 'Signing secret' }],
      },
    })
    const secret = screen.getByLabelText<HTMLInputElement>('Signing secret')
    expect(secret.type).toBe('password')
    await userEvent.fill(secret, aKey('sig'))
    await send(aKey())
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    await emptied(secret)
  })
})
