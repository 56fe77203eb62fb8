import { screen, waitFor } from '@testing-library/react'
import type { ProviderDefinition } from 'latchkey/headless'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { button, copy, press, show } from './requirements/setup'

type Input = HTMLInputElement | HTMLTextAreaElement

const field = () => screen.getByLabelText<Input>(/API key/i, { selector: 'input, textarea' })

/** A way of a text into a field. `given`: read as soon as it is there; otherwise when it is sent. */
interface Path {
  readonly path: string
  readonly read: 'given' | 'sent'
  readonly put: (text: string, input: Input) => Promise<void>
}

/** A trusted drag, as from another program. */
async function drop(text: string, input: Input) {
  const source = document.createElement('p')
  source.textContent = 'Drag me'
  source.draggable = true
  source.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer?.setData('text/plain', text))
  document.body.prepend(source)
  await userEvent.dragAndDrop(source, input)
  source.remove()
}

/** What a password manager or the browser leaves: a value that no setter of the page's saw, and an event without a kind. */
async function fillIn(text: string, input: Input) {
  const { prototype } = input instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

const keyboardPaste: Path = {
  path: 'pasted with the keyboard',
  read: 'given',
  put: async (text, input) => {
    await copy(text)
    await userEvent.click(input)
    await userEvent.paste()
  },
}
const menuPaste: Path = {
  path: 'pasted from the context menu',
  read: 'given',
  put: async (text, input) => {
    await copy(text)
    await userEvent.click(input)
    // No driver opens the menu. This is the command that its entry gives to the editor, without any key.
    await cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: ['paste'] })
  },
}
const dropped: Path = { path: 'dropped', read: 'given', put: drop }
const typed: Path = {
  path: 'typed',
  read: 'sent',
  put: async (text, input) => {
    await userEvent.click(input)
    await userEvent.keyboard(text.replace(/[{[]/g, '$&$&'))
  },
}
const autofilled: Path = { path: 'filled in by the browser', read: 'sent', put: fillIn }
const given = [keyboardPaste, menuPaste, dropped]
const paths = [...given, typed, autofilled]

const provider: ProviderDefinition = { name: 'Acme', keyKind: 'standalone' }
const regional: ProviderDefinition = {
  ...provider,
  fields: [{ name: 'region', label: 'Region', kind: 'text', optional: true }],
}
const spaced = (spaces: 'refuse' | 'remove' | 'keep'): ProviderDefinition => ({ ...provider, keyFormat: { spaces } })
// Of no form that a provider is known for, so that nothing is asked about them.
const key = aKey('one').replace('pls_', 'acme_')
const other = aKey('two').replace('pls_', 'acme_')

interface Kind {
  readonly kind: string
  readonly text: string
  readonly provider?: ProviderDefinition
  /** What `validate` gets; left out where it is never called. */
  readonly sent?: string
  readonly fields?: Readonly<Record<string, string>>
  /** What stands in the field once the text was read. By itself the text, or what is sent. */
  readonly stands?: string
  /** Said when the text was read. */
  readonly notice?: RegExp
  /** Said at the first press: a question, where something is sent, or a refusal. */
  readonly answer?: RegExp
  /** Can't be in a field of one line, so it can't be sent from there. */
  readonly cannotStand?: true
}

const kinds: readonly Kind[] = [
  { kind: 'a clean key', text: key, sent: key },
  { kind: 'a key that looks like a pair', text: 'a=b', sent: 'a=b' },
  { kind: 'a key in quotes', text: `"${key}"`, sent: key, notice: /We removed quotes from/ },
  {
    kind: 'a header line',
    text: `Authorization: Bearer ${key}`,
    sent: key,
    notice: /We removed the word before the key from/,
  },
  {
    kind: 'a setting',
    text: `export ACME_API_KEY='${key}'`,
    sent: key,
    notice: /We removed .*the name before the key/,
  },
  {
    kind: 'JSON with one member',
    text: `{"api_key": "${key}"}`,
    sent: key,
    notice: /We removed the name before the key from/,
  },
  { kind: 'half a quote', text: `"${key}`, sent: `"${key}` },
  { kind: 'blanks around it', text: `  ${key} `, sent: key, notice: /We removed spaces from/ },
  {
    kind: 'JSON that names the fields of the provider',
    provider: regional,
    text: `{"api_key":"${key}","region":"eu"}`,
    sent: key,
    fields: { region: 'eu' },
    notice: /We filled in Region as well\./,
  },
  {
    kind: 'JSON with a value that nobody asked for',
    text: `{"api_key":"${key}","stripe_secret":"${other}"}`,
    answer: /There's more than the key in this text: api_key and stripe_secret\./,
    cannotStand: true,
  },
  {
    kind: 'a long dash',
    text: 'acme–0123456789abcdef',
    sent: 'acme–0123456789abcdef',
    answer: /Character 5 is a long dash\./,
  },
  { kind: 'an e-mail address', text: 'a@example.com', sent: 'a@example.com', answer: /looks like an email address/ },
  { kind: 'another provider’s key', text: `ghp_${key}`, sent: `ghp_${key}`, answer: /looks like a key from GitHub/ },
  {
    kind: 'a wrapped suspicion',
    text: '"a@example.com"',
    sent: 'a@example.com',
    notice: /We removed quotes/,
    answer: /email/,
  },
  { kind: 'a mask', text: '••••abcd', answer: /placeholder or a hidden version/ },
  { kind: 'a template', text: '<your-api-key>', answer: /placeholder or a hidden version/ },
  { kind: 'a setting without a value', text: 'API_KEY=', answer: /placeholder or a hidden version/ },
  { kind: 'blanks only', text: '   ', answer: /The API key is missing\./ },
  { kind: 'spaces inside', text: 'abcd efgh ijkl', sent: 'abcd efgh ijkl', answer: /There are spaces inside\./ },
  { kind: 'spaces, refused', provider: spaced('refuse'), text: 'abcd efgh', answer: /spaces or line breaks inside/ },
  {
    kind: 'spaces, removed',
    provider: spaced('remove'),
    text: 'abcd efgh',
    sent: 'abcdefgh',
    notice: /We removed spaces/,
  },
  { kind: 'spaces, kept', provider: spaced('keep'), text: 'abcd efgh', sent: 'abcd efgh' },
]

// Only a paste or a drop brings a line break to a field of one line.
const kindsOfLines: readonly Kind[] = [
  { kind: 'a line with its break', text: `${key}\n`, sent: key, notice: /We removed line breaks from/ },
  {
    kind: 'settings of the provider',
    provider: regional,
    text: `ACME_API_KEY=${key}\nACME_REGION=eu\n`,
    sent: key,
    fields: { region: 'eu' },
    notice: /We filled in Region as well\./,
  },
  {
    kind: 'settings of two providers',
    text: `ACME_API_KEY=${key}\nSTRIPE_SECRET_KEY=${other}`,
    answer: /There's more than the key in this text: ACME_API_KEY and STRIPE_SECRET_KEY\./,
    cannotStand: true,
  },
  {
    kind: 'two keys',
    text: `${key}\n${other}`,
    answer: /There's more than one value in this text\./,
    cannotStand: true,
  },
  {
    kind: 'one of several that has the form',
    provider: { ...provider, keyFormat: { pattern: /^acme_[a-f\d_]+$/ } },
    text: `Hi, here it is: ${key} (region eu).\nBest`,
    sent: key,
    notice: /We removed the text around it/,
  },
]

const pem = `-----BEGIN PRIVATE KEY-----\n${aKey('one')}\n${aKey('two')}\n-----END PRIVATE KEY-----\n`
const account = JSON.stringify({ client_email: 'robot@example.com', private_key: pem })
const ofText: ProviderDefinition = { ...provider, keyFormat: { shape: 'text' } }
const ofAccounts: ProviderDefinition = {
  ...provider,
  keyFormat: { shape: 'text', members: ['client_email', 'private_key'] },
}
const incomplete = /A part of this key is missing\./

const secretTexts: readonly Kind[] = [
  { kind: 'a PEM key', provider: ofText, text: pem, sent: pem },
  { kind: 'half a PEM key', provider: ofText, text: pem.slice(0, 60), answer: incomplete },
  { kind: 'a service account', provider: ofAccounts, text: account, sent: account },
  { kind: 'half a service account', provider: ofAccounts, text: account.slice(0, 60), answer: incomplete },
  {
    kind: 'a service account without a key',
    provider: ofAccounts,
    text: '{"client_email":"a@example.com"}',
    answer: incomplete,
  },
]

/** Answers the browser's dialog for files, which no test can open. */
function chooses(transfer: DataTransfer) {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    this.files = transfer.files
    this.dispatchEvent(new Event('change'))
  })
  onTestFinished(() => void vi.restoreAllMocks())
}

function fileOf(text: string) {
  const transfer = new DataTransfer()
  transfer.items.add(new File([text], 'a-file.txt', { type: 'text/plain' }))
  return transfer
}

// Its own text area takes a typed text, line by line, and a file, dropped (as no driver drops one) or chosen.
const pathsOfTexts: readonly Path[] = [
  ...given,
  {
    path: 'typed',
    read: 'sent',
    put: async (text, input) => {
      await userEvent.click(input)
      await userEvent.keyboard(text.replace(/[{[]/g, '$&$&').replaceAll('\n', '{Enter}'))
    },
  },
  autofilled,
  {
    path: 'dropped as a file',
    read: 'given',
    put: async (text, input) => {
      const event = { dataTransfer: fileOf(text), bubbles: true, cancelable: true }
      input.dispatchEvent(new DragEvent('dragover', event))
      input.dispatchEvent(new DragEvent('drop', event))
    },
  },
  {
    path: 'chosen as a file',
    read: 'given',
    put: async (text) => {
      chooses(fileOf(text))
      await press('Choose a file')
    },
  },
]

const masked = (text: string) => text.replace(/[^\n]/g, '•')
/** A comparison whose failure prints no key. */
const holds = (text: string) => waitFor(() => expect(field().value === text).toBe(true))
const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
/** Pasted with the keyboard and typed. What is given or filled in elsewhere takes one of these ways through the code. */
const usual: readonly Path[] = [keyboardPaste, typed]
/** Every kind on every way with LATCHKEY_TEST_ALL; otherwise on the usual ones and one more, the next kind on another. */
const each = (some: readonly Kind[], ways: readonly Path[]) => {
  const rare = ways.filter((way) => !usual.includes(way))
  return some.flatMap((kind, row) =>
    ways
      .filter((way) => isWhole || usual.includes(way) || way === rare[row % rare.length])
      .map((way) => ({ ...kind, ...way })),
  )
}

/** The whole way of a text: into the field, to `validate`, and what is said meanwhile. A failure is found by its step. */
async function follow({
  provider: own = provider,
  text,
  sent,
  fields,
  notice,
  answer,
  cannotStand,
  read,
  put,
}: Kind & Path) {
  const calls: { key: string; fields: Readonly<Record<string, string>> }[] = []
  const { heard } = show({
    provider: own,
    validate: (given, { fields }) => {
      calls.push({ key: given.reveal(), fields })
      return { ok: false, code: 'invalid-key' }
    },
  })
  let from = 0
  /** How often something was said since it was last asked for. */
  const said = () => {
    const since = heard.slice(from)
    from = heard.length
    return since
  }
  const once = (wanted: RegExp, all: readonly string[]) => expect(all.filter((one) => wanted.test(one))).toHaveLength(1)
  const shows = (plain: string) => holds(own.keyFormat?.shape === 'text' ? masked(plain) : plain)
  const isRefusedHere = read === 'given' && cannotStand === true

  await put(text, field())
  await shows(isRefusedHere ? '' : read === 'given' ? (sent ?? text) : text)
  expect(calls).toEqual([])
  const early = [notice, answer].filter((one) => one !== undefined && one.source !== missing.source)
  if (read === 'given') {
    for (const one of early) await waitFor(() => expect(field()).toHaveAccessibleDescription(one))
    const atOnce = said()
    for (const one of early) once(one as RegExp, atOnce)
    if (early.length === 0) expect(atOnce.filter((one) => /We |This |There |Character /.test(one))).toEqual([])
  } else {
    expect(field()).not.toHaveAccessibleDescription(/We removed|We filled|There (is|are)|looks like|missing/)
    said()
  }

  await press('Connect')
  if (!sent || answer) {
    const told = isRefusedHere ? missing : (answer as RegExp)
    await waitFor(() => expect(field()).toBeInvalid())
    await waitFor(() => expect(field()).toHaveAccessibleDescription(told))
    once(told, said())
    expect(calls).toEqual([])
    await shows(isRefusedHere ? '' : (sent ?? text))
    expect(field()).toHaveAccessibleDescription(answer)
  }
  if (!sent) {
    // Again and again, nothing is sent.
    await press('Connect')
    expect(calls).toEqual([])
    return
  }
  if (answer) {
    expect(field()).toHaveAccessibleDescription(/press the button again/)
    await press('Connect')
  }
  await screen.findByText('Connection failed')
  expect(calls.map(({ key }) => key === sent)).toEqual([true])
  if (fields) expect(calls[0]?.fields).toEqual(fields)
  await shows(sent)
  if (notice) expect(field()).toHaveAccessibleDescription(notice)
  expect(button('Connect')).toBeEnabled()
  once(/appears to be invalid/, said())
}

const missing = /The API key is missing\./

describe('every way into the field leads to the same', { tags: ['K08', 'K09'] }, () => {
  it.each(each(kinds, paths))('$kind, $path', follow)
  it.each(each(kindsOfLines, given))('$kind, $path', follow)
  it.each(each(secretTexts, pathsOfTexts))('$kind, $path', follow)
})

const subdomain = {
  kind: 'text',
  name: 'subdomain',
  label: 'Subdomain',
  prefix: 'https://',
  suffix: '.example.com',
  example: 'acme',
} as const

describe('an extra field takes its part of an address, every way', { tags: ['K08'] }, () => {
  it.each(
    paths.flatMap((way) => [
      { ...way, text: 'https://acme.example.com/admin', part: 'acme' },
      { ...way, text: 'https://acme.example.org/admin', part: null },
    ]),
  )('$text, $path', async ({ put, read, text, part }) => {
    const calls: Readonly<Record<string, string>>[] = []
    const { heard } = show({
      provider: { ...provider, fields: [subdomain] },
      validate: (_, { fields }) => {
        calls.push(fields)
        return { ok: false, code: 'invalid-key' }
      },
    })
    const extra = screen.getByLabelText<HTMLInputElement>('Subdomain')
    await put(text, extra)
    expect(extra).toHaveValue(read === 'given' && part ? part : text)
    await userEvent.fill(field(), key)
    await press('Connect')
    if (part) {
      await waitFor(() => expect(calls).toEqual([{ subdomain: part }]))
      expect(extra).toHaveValue(part)
      return
    }
    await waitFor(() => expect(extra).toBeInvalid())
    const wrong = /Subdomain doesn't have the right form\./
    expect(extra).toHaveAccessibleDescription(wrong)
    expect(extra).toHaveValue(text)
    expect(calls).toEqual([])
    expect(heard.filter((one) => wrong.test(one))).toHaveLength(1)
  })
})

const signing = { kind: 'secret', name: 'signing', label: 'Signing secret' } as const

describe('what stands in a further secret after a paste or a drop is what is sent', { tags: ['K08'] }, () => {
  it.each(
    paths.flatMap((way) => [
      { ...way, kind: 'clean', text: other },
      { ...way, kind: 'in quotes', text: `"${other}"` },
      { ...way, kind: 'in JSON', text: `{"signing_secret": "${other}"}` },
    ]),
  )('$kind, $path', async ({ put, read, text }) => {
    const sent: boolean[] = []
    show({
      provider: { ...provider, fields: [signing] },
      validate: (_, { secrets }) => {
        sent.push(secrets.signing?.reveal() === other)
        return { ok: false, code: 'invalid-key' }
      },
    })
    const secret = screen.getByLabelText<HTMLInputElement>('Signing secret')
    await put(text, secret)
    await waitFor(() => expect(secret.value === (read === 'given' ? other : text)).toBe(true))
    await userEvent.fill(field(), key)
    await press('Connect')
    await waitFor(() => expect(sent).toEqual([true]))
    expect(secret.value === other).toBe(true)
  })

  it('undo takes back what was cleaned', async () => {
    show({ provider: { ...provider, fields: [signing] } })
    const secret = screen.getByLabelText<HTMLInputElement>('Signing secret')
    await keyboardPaste.put(key, secret)
    secret.select()
    await copy(`"${other}"`)
    secret.focus()
    secret.select()
    await userEvent.paste()
    expect(secret.value === other).toBe(true)
    await userEvent.keyboard('{ControlOrMeta>}z{/ControlOrMeta}')
    expect(secret.value === key).toBe(true)
  })
})

describe('what is dropped goes in where it is dropped, cleaned or not', { tags: ['K08'] }, () => {
  const region = { kind: 'text', name: 'region', label: 'Region' } as const

  it.each([
    { what: 'as it is', label: /API key/, text: 'uvwxyz' },
    { what: 'out of quotes', label: /API key/, text: '"uvwxyz"' },
    { what: 'as it is', label: 'Region', text: 'uvwxyz' },
    { what: 'without a hidden character', label: 'Region', text: 'uvw\u200bxyz' },
    { what: 'without a hidden character', label: 'Signing secret', text: 'uvw\u200bxyz' },
  ])('$what, $label', async ({ label, text }) => {
    show({ provider: { ...provider, fields: [region, signing] } })
    const input = screen.getByLabelText<HTMLInputElement>(label)
    await userEvent.fill(input, 'abcdef')
    input.setSelectionRange(0, 0)
    await drop(text, input)
    // The middle of the field, which is behind its text.
    await waitFor(() => expect(input).toHaveValue('abcdefuvwxyz'))
  })
})

describe('what was put back stays as it is, and only that', { tags: ['K08'] }, () => {
  it.each([
    { how: 'filled in by the browser', replace: () => autofilled.put(`"${other}"`, field()) },
    {
      how: 'typed over it',
      replace: () => userEvent.keyboard(`{ControlOrMeta>}a{/ControlOrMeta}"${other}"`),
    },
    {
      how: 'typed after it was deleted',
      replace: () => userEvent.keyboard(`{ControlOrMeta>}a{/ControlOrMeta}{Backspace}"${other}"`),
    },
  ])('another text is read again: $how', async ({ replace }) => {
    const sent: boolean[] = []
    show({
      provider,
      validate: (given) => {
        sent.push(given.reveal() === other)
        return { ok: false, code: 'invalid-key' }
      },
    })
    await keyboardPaste.put(`"${key}"`, field())
    await press('Put it back')
    await holds(`"${key}"`)
    await replace()
    await press('Connect')
    await waitFor(() => expect(sent).toEqual([true]))
    await holds(other)
  })
})
