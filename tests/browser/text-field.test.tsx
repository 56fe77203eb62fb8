import 'latchkey/styles.css'
import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, KeyInput } from 'latchkey'
import { useKeyField, type Validate } from 'latchkey/headless'
import { defineProvider } from 'latchkey/providers'
import { Profiler, type ReactElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { consoleRecord } from '../consoleGuard'
import { expectConsole } from '../expectConsole'
import { deferred } from '../store/setup'
import { quiet } from './quiet'
import { acme, button, copy, press, show } from './requirements/setup'

const appStore = defineProvider({ name: 'Ledgerly', keyKind: 'standalone', keyFormat: { shape: 'text' } })
const accounts = defineProvider({
  name: 'Ledgerly',
  keyKind: 'standalone',
  keyFormat: { shape: 'text', members: ['client_email', 'private_key'] },
})

const aPem = () =>
  `-----BEGIN PRIVATE KEY-----\n${aKey('one')}${aKey('two')}\n${aKey('tre')}\n-----END PRIVATE KEY-----\n`
const aServiceAccount = () => JSON.stringify({ client_email: 'robot@example.com', private_key: `${aPem()}` }, null, 2)

const field = () => screen.getByLabelText<HTMLTextAreaElement>(/API key/i, { selector: 'textarea' })
const held = () => document.querySelector('.lk-held')?.textContent
const notice = () => document.querySelector('.lk-notice')
const masked = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\n]/g, '•')
const isShown = (text: string) => waitFor(() => expect(field().value === text).toBe(true))

/** What `validate` is given: the key itself, compared without printing it. */
function watchValidate() {
  const keys: string[] = []
  const validate = vi.fn<Validate>((key) => {
    keys.push(key.reveal())
    return { ok: false, code: 'invalid-key' }
  })
  return { validate, keys, sent: (text: string) => waitFor(() => expect(keys.at(-1) === text).toBe(true)) }
}

async function paste(text: string) {
  await copy(text)
  await userEvent.click(field())
  await userEvent.keyboard('{ControlOrMeta>}v{/ControlOrMeta}')
}

function transferOf(...files: File[]) {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}

const file = (content: BlobPart, name = 'do-not-tell.pem') => new File([content], name, { type: 'text/plain' })

function dropOn(target: Element, dataTransfer: DataTransfer) {
  const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
  target.dispatchEvent(over)
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  target.dispatchEvent(drop)
  return { overPrevented: over.defaultPrevented, dropPrevented: drop.defaultPrevented }
}

/** Answers the browser's dialog for files, which no test can open. */
function chooses(...files: File[]) {
  const seen: HTMLInputElement[] = []
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    seen.push(this)
    this.files = transferOf(...files).files
    this.dispatchEvent(new Event('change'))
  })
  return seen
}

afterEach(() => vi.restoreAllMocks())

describe('a key of several lines', () => {
  it.each([
    { what: 'a PEM key', provider: appStore, text: aPem, says: 'Private key (PEM), 4 lines' },
    { what: 'service-account JSON', provider: accounts, text: aServiceAccount, says: 'JSON, 4 lines' },
    {
      what: 'a PEM key with Windows line breaks',
      provider: appStore,
      text: () => aPem().replaceAll('\n', '\r\n'),
      says: 'Private key (PEM), 4 lines',
    },
  ])(
    '$what is pasted, masked, described and sent as it is',
    { tags: ['R03', 'R04', 'K08'] },
    async ({ provider, text, says }) => {
      const key = text()
      const { validate, sent } = watchValidate()
      show({ provider, validate })
      // What a text area copies has line breaks of one kind.
      if (key.includes('\r')) {
        field().focus()
        field().dispatchEvent(
          new InputEvent('beforeinput', { inputType: 'insertFromPaste', data: key, cancelable: true, bubbles: true }),
        )
      } else await paste(key)
      await isShown(masked(key))
      expect(held()).toBe(says)
      expect(field()).toHaveAccessibleDescription(new RegExp(says.replace(/[()]/g, '.')))
      await press('Connect')
      await sent(key)
    },
  )

  it.each([
    {
      what: 'a PEM key on one line of settings',
      provider: appStore,
      text: aPem,
      wrap: (text: string) => `PRIVATE_KEY=${JSON.stringify(text)}`,
    },
    { what: 'service-account JSON in base64', provider: accounts, text: aServiceAccount, wrap: btoa },
  ])(
    'of $what, the field holds what will be sent, says so, and gives it back',
    { tags: ['K08'] },
    async ({ provider, text, wrap }) => {
      const key = text()
      const { validate, sent } = watchValidate()
      show({ provider, validate })
      await paste(wrap(key))
      await isShown(masked(key))
      expect(notice()).toHaveTextContent('the encoding')
      await press('Connect')
      await sent(key)
      await copy(wrap(key))
      await userEvent.click(field())
      await userEvent.keyboard('{ControlOrMeta>}av{/ControlOrMeta}')
      await isShown(masked(key))
      await press('Put it back')
      await isShown(masked(wrap(key)))
      await press('Connect')
      await sent(wrap(key))
    },
  )

  it('it is in no attribute, no text and no element, hidden or shown, and the field stays the same', {
    tags: ['K01', 'K03'],
  }, async () => {
    const key = aPem()
    show({ provider: appStore })
    const before = field()
    await paste(key)
    const html = () => document.documentElement.outerHTML
    expect(html().includes(key.slice(40, 60))).toBe(false)
    await press('Show key')
    await isShown(key)
    expect(field()).toBe(before)
    expect(html().includes(key.slice(40, 60))).toBe(false)
    expect(document.body.innerText.includes(key.slice(40, 60))).toBe(false)
    await press('Hide key')
    await isShown(masked(key))
    expect(field()).toBe(before)
  })

  it('it is masked again when it is sent, when the focus leaves the form, and when the page is hidden', {
    tags: ['K06'],
  }, async () => {
    const outside = document.createElement('button')
    document.body.append(outside)
    const key = aPem()
    const { validate } = watchValidate()
    show({ provider: appStore, validate })
    await paste(key)
    await press('Show key')
    outside.focus()
    await isShown(masked(key))
    await press('Show key')
    await isShown(key)
    document.dispatchEvent(new Event('visibilitychange'))
    await isShown(masked(key))
    await press('Show key')
    await press('Connect')
    await isShown(masked(key))
    await waitFor(() => expect(validate).toHaveBeenCalled())
    outside.remove()
  })

  it('what was sent in vain is still there to correct, and is sent corrected', { tags: ['R18'] }, async () => {
    const key = aPem()
    const { validate, sent } = watchValidate()
    show({ provider: appStore, validate })
    await paste(key)
    await press('Connect')
    await screen.findByText('Connection failed')
    await waitFor(() => expect(field()).toHaveFocus())
    field().setSelectionRange(28, 29)
    await userEvent.keyboard('X')
    await press('Connect')
    await sent(`${key.slice(0, 28)}X${key.slice(29)}`)
  })

  it('after a success nothing of it is left in the field, or in what React remembers of it', {
    tags: ['K02'],
  }, async () => {
    show({ provider: appStore, activate: () => ({ ok: true, company: acme }) })
    const element = field()
    await paste(aPem())
    await press('Show key')
    await press('Connect')
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    expect(element.value).toBe('')
    const tracker = (element as { _valueTracker?: { getValue: () => string } })._valueTracker
    expect(tracker?.getValue() ?? '').toBe('')
  })

  it('more than 64 kB are refused with a message, and without a call', { tags: ['K10'] }, async () => {
    const { validate } = watchValidate()
    show({ provider: appStore, validate })
    field().focus()
    field().dispatchEvent(
      new InputEvent('beforeinput', {
        inputType: 'insertFromPaste',
        data: 'x'.repeat(65_537),
        cancelable: true,
        bubbles: true,
      }),
    )
    await press('Connect')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/This is too long to be an API key\./))
    expect(validate).not.toHaveBeenCalled()
  })

  it('half a PEM key is told as soon as it is pasted, and is not sent', async () => {
    const { validate } = watchValidate()
    show({ provider: appStore, validate })
    await paste(aPem().slice(0, 80))
    await waitFor(() => expect(notice()).toHaveTextContent(/A part of this key is missing\./))
    await press('Connect')
    await waitFor(() => expect(field()).toBeInvalid())
    expect(screen.getAllByText(/A part of this key is missing\./, { selector: '.lk-control *' })).toHaveLength(1)
    expect(validate).not.toHaveBeenCalled()
  })

  it('Control and Enter send it, and Enter alone is a new line', { tags: ['R08'] }, async () => {
    const { validate, sent } = watchValidate()
    show({ provider: appStore, validate })
    await userEvent.click(field())
    await userEvent.keyboard('abcdefgh{Enter}ijklmnop')
    expect(validate).not.toHaveBeenCalled()
    await userEvent.keyboard('{ControlOrMeta>}{Enter}{/ControlOrMeta}')
    await sent('abcdefgh\nijklmnop')
  })

  it('a further secret of the provider keeps its one line', () => {
    show({
      provider: { ...appStore, fields: [{ kind: 'secret', name: 'signing', label: 'Signing secret' }] },
    })
    expect(screen.getByLabelText('Signing secret')).toHaveAttribute('type', 'password')
  })
})

describe('in markup of the host', () => {
  function Own({ as }: { as: 'input' | 'textarea' }) {
    const key = useKeyField({ provider: appStore, onKeySubmit: () => {} })
    return (
      <form {...key.getFormProps()}>
        <label {...key.getLabelProps()}>{key.text.label}</label>
        {as === 'input' ? <input {...key.getInputProps()} /> : <textarea {...key.getTextareaProps()} />}
        <button {...key.getFileProps()}>{key.text.chooseFile}</button>
        <p {...key.getHeldProps()} className="lk-held" />
        <button {...key.getSubmitProps()}>{key.text.submit}</button>
      </form>
    )
  }

  it('the text is masked, described and emptied as in the component', { tags: ['K03'] }, async () => {
    render(<Own as="textarea" />)
    const key = aPem()
    await paste(key)
    await isShown(masked(key))
    expect(held()).toBe('Private key (PEM), 4 lines')
    await press('Connect')
    await isShown('')
    expect(held()).toBe('')
  })

  it('a provider with keys of several lines may follow one with keys of one line, and the other way round', {
    tags: ['K03'],
  }, async () => {
    const key = aPem()
    const line = <KeyInput provider="Ledgerly" onKeySubmit={() => {}} />
    const { rerender } = render(line)
    rerender(<KeyInput provider={appStore} onKeySubmit={() => {}} />)
    const before = field()
    await paste(key)
    await press('Show key')
    await isShown(key)
    rerender(line)
    expect(before.value).toBe('')
    expect(screen.getByLabelText<HTMLInputElement>(/API key/i, { selector: 'input' }).value).toBe('')
  })

  it('a field of one line in its place is told on the console', () => {
    expectConsole('warn', /keys of this provider have several lines/)
    render(<Own as="input" />)
    expect(consoleRecord().entries).toHaveLength(1)
  })
})

describe('a file', () => {
  it('is chosen, takes the place of what was there, and is sent as it is; its name is nowhere', {
    tags: ['R03'],
  }, async () => {
    const key = aPem().replaceAll('\n', '\r\n')
    const { validate, sent } = watchValidate()
    show({ provider: appStore, validate })
    await userEvent.click(field())
    await userEvent.keyboard('abc')
    const inputs = chooses(file(key))
    await press('Choose a file')
    await isShown(masked(key))
    expect(held()).toBe('Private key (PEM), 4 lines')
    expect(document.documentElement.outerHTML).not.toContain('do-not-tell')
    expect(document.querySelector('input[type=file]')).toBeNull()
    expect(inputs.map(({ files }) => files?.length)).toEqual([0])
    await press('Connect')
    await sent(key)
  })

  it.each(['the field', 'beside it'])('is dropped on %s', { tags: ['R03'] }, async (where) => {
    const key = aServiceAccount()
    show({ provider: accounts })
    const target = where === 'the field' ? field() : button('Connect')
    expect(dropOn(target, transferOf(file(key)))).toEqual({ overPrevented: true, dropPrevented: true })
    await isShown(masked(key))
  })

  it('is pasted', { tags: ['R03'] }, async () => {
    const key = aPem()
    show({ provider: appStore })
    field().focus()
    field().dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transferOf(file(key)), bubbles: true, cancelable: true }),
    )
    await isShown(masked(key))
  })

  it.each([
    { what: 'too large', files: () => [file('x'.repeat(65_537))], says: /too large to be a key/ },
    { what: 'binary', files: () => [file('ab\0cd')], says: /isn't plain text/ },
    { what: 'no UTF-8', files: () => [file(new Uint8Array([0x30, 0xff, 0xfe, 0x82, 0x10]))], says: /isn't plain text/ },
    {
      what: 'bytes of UTF-16',
      files: () => [file(new Uint8Array([0x41, 0x00, 0x42, 0x00]))],
      says: /isn't plain text/,
    },
    { what: 'empty', files: () => [file('')], says: /is empty/ },
    { what: 'two of them', files: () => [file('a'), file('b')], says: /several files/ },
  ])('that is $what is refused with a message, and what was entered stays', async ({ files, says }) => {
    const read = vi.spyOn(Blob.prototype, 'text')
    show({ provider: appStore })
    await userEvent.click(field())
    await userEvent.keyboard('abc')
    dropOn(field(), transferOf(...files()))
    await waitFor(() => expect(notice()).toHaveTextContent(says))
    expect(field()).toHaveAccessibleDescription(says)
    expect(field().value).toBe('•••')
    if (/large|several/.test(says.source)) expect(read).not.toHaveBeenCalled()
    await userEvent.click(field())
    await userEvent.keyboard('d')
    await waitFor(() => expect(notice()).toBeEmptyDOMElement())
  })

  it('that can not be read is told, without its name', async () => {
    vi.spyOn(Blob.prototype, 'text').mockRejectedValue(new DOMException('do-not-tell.pem', 'NotReadableError'))
    show({ provider: appStore })
    dropOn(field(), transferOf(file('abc')))
    await waitFor(() => expect(notice()).toHaveTextContent(/couldn't read this file/))
    expect(document.documentElement.outerHTML).not.toContain('do-not-tell')
  })

  it('that is a folder is told', async () => {
    show({ provider: appStore })
    const transfer = transferOf(file('abc'))
    vi.spyOn(DataTransferItem.prototype, 'webkitGetAsEntry').mockReturnValue({ isDirectory: true } as FileSystemEntry)
    dropOn(field(), transfer)
    await waitFor(() => expect(notice()).toHaveTextContent(/This is a folder/))
  })

  it('that has been read too late, after the field was emptied, is not put into it', { tags: ['K02'] }, async () => {
    const reading = deferred<string>()
    vi.spyOn(Blob.prototype, 'text').mockReturnValue(reading.promise)
    const { unmount } = render(<KeyInput provider={appStore} onKeySubmit={() => {}} />)
    dropOn(field(), transferOf(file('abc')))
    await userEvent.click(field())
    await userEvent.keyboard('abcdefghijkl')
    await press('Connect')
    await waitFor(() => expect(field().value).toBe(''))
    reading.resolve(aPem())
    await quiet()
    expect(field().value).toBe('')
    unmount()
  })

  it('is not taken while a key is validated, and the page stays', async () => {
    show({ provider: appStore, validate: () => new Promise(() => {}) })
    await paste(aPem())
    await press('Connect')
    await waitFor(() => expect(field().readOnly).toBe(true))
    const { value } = field()
    expect(dropOn(field(), transferOf(file('abc')))).toEqual({ overPrevented: true, dropPrevented: true })
    await quiet()
    expect(field().value).toBe(value)
  })
})

describe('typing renders nothing', { tags: ['K01'] }, () => {
  function count(element: ReactElement) {
    const onRender = vi.fn()
    render(
      <Profiler id="counted" onRender={onRender}>
        {element}
      </Profiler>,
    )
    return { commits: () => onRender.mock.calls.length, restart: () => onRender.mockClear() }
  }

  it.each(['masked', 'revealed'])('%s, 40 characters and three new lines', async (visibility) => {
    const { commits, restart } = count(
      <ApiKeyConnect
        provider={appStore}
        validate={() => ({ ok: false, code: 'invalid-key' })}
        initialConnection={null}
        checkIntervalMs={false}
      />,
    )
    if (visibility === 'revealed') {
      // An empty field has nothing to show.
      await userEvent.type(field(), 'x')
      await press('Show key')
      await userEvent.clear(field())
    }
    await userEvent.click(field())
    restart()
    await userEvent.keyboard(`${aKey().slice(0, 40)}{Enter}{Enter}{Enter}x`)
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
    expect(field().value.length).toBe(44)
    expect(held()).toBe('Text, 4 lines')
    expect(commits()).toBe(0)
  })
})

describe('before the page’s script is there', { tags: ['K13'] }, () => {
  const element = <KeyInput provider={appStore} onKeySubmit={() => {}} />

  it('nothing can be typed into it, and then it can; what was put there is masked and kept', async () => {
    const root = document.createElement('div')
    document.body.append(root)
    root.innerHTML = renderToString(element)
    const area = root.querySelector('textarea')
    if (!area) throw new Error('No field was rendered.')
    expect(area.readOnly).toBe(true)
    const key = aPem()
    area.value = key
    const hydrated = hydrateRoot(root, element)
    await waitFor(() => expect(area.readOnly).toBe(false))
    expect(area.isConnected).toBe(true)
    expect(area.value === masked(key)).toBe(true)
    expect(held()).toBe('Private key (PEM), 4 lines')
    hydrated.unmount()
    root.remove()
  })
})
