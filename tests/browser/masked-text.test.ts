import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { createMaskedText, type MaskedText } from '../../src/react/input/maskedText'
import { aKey } from '../aKey'
import { copy } from './requirements/setup'

let textarea: HTMLTextAreaElement
let text: MaskedText
let told: number

beforeEach(() => {
  textarea = document.createElement('textarea')
  textarea.rows = 5
  document.body.append(textarea)
  told = 0
  text = createMaskedText(textarea, () => {
    told += 1
  })
})

afterEach(() => {
  text.detach()
  textarea.remove()
})

const dots = (plain: string) => plain.replace(/[^\n]/g, '•')
const press = (keys: string) => userEvent.keyboard(keys)
const at = (start: number, end = start) => {
  textarea.focus()
  textarea.setSelectionRange(start, end)
}
const caret = () => [textarea.selectionStart, textarea.selectionEnd]

/** What is held, and what stands in the element; a comparison whose failure prints no key. */
function holds(expected: string, shown = dots(expected.replace(/\r\n?/g, '\n'))) {
  expect(text.value() === expected, 'the text that is held').toBe(true)
  expect(textarea.value === shown, 'what stands in the element').toBe(true)
}

async function paste(what: string) {
  const { selectionStart, selectionEnd } = textarea
  await copy(what)
  at(selectionStart, selectionEnd)
  await press('{ControlOrMeta>}v{/ControlOrMeta}')
}

/** What is on the clipboard, as another field gets it. */
async function copied() {
  const other = document.createElement('textarea')
  document.body.append(other)
  other.focus()
  await press('{ControlOrMeta>}v{/ControlOrMeta}')
  other.remove()
  return other.value
}

/** Drops a text as another program's drag does. */
async function drop(what: string, to: { x: number; y: number }) {
  const source = document.createElement('p')
  source.textContent = 'Drag me'
  source.draggable = true
  source.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer?.setData('text/plain', what))
  document.body.prepend(source)
  await userEvent.dragAndDrop(source, textarea, { targetPosition: to })
  source.remove()
}

const pem = () =>
  `-----BEGIN PRIVATE KEY-----\n${aKey('one')}\n${aKey('two')} \n\n${aKey('tre')}\n-----END PRIVATE KEY-----\n`

describe('masked', () => {
  it('what is typed is held, and dots stand in its place, key after key', { tags: ['K01', 'K03'] }, async () => {
    at(0)
    const seen: string[] = []
    textarea.addEventListener('input', () => seen.push(textarea.value))
    await press('ab{Enter}c  d{Tab}')
    holds('ab\nc  d')
    expect(seen).toEqual(['•', '••', '••\n', '••\n•', '••\n••', '••\n•••', '••\n••••'])
    expect(told).toBe(7)
  })

  it('no character of the text ever stands in the element, and none is in what its events say', {
    tags: ['K03'],
  }, async () => {
    const key = aKey()
    const said: string[] = []
    for (const type of ['input', 'change', 'selectionchange', 'select', 'keyup'])
      textarea.addEventListener(type, (event) => said.push(textarea.value, String((event as InputEvent).data ?? '')))
    at(0)
    await press(key.slice(0, 20))
    await paste(key)
    await press('{Backspace}{Enter}')
    textarea.blur()
    expect(said.length).toBeGreaterThan(20)
    expect(said.filter((one) => /[^•\n]/.test(one))).toEqual([])
  })

  it.each([
    { keys: '{Backspace}', gives: 'one tw three\nfour', caret: 6 },
    { keys: '{Delete}', gives: 'one to three\nfour', caret: 5, from: 5 },
    { keys: '{ControlOrMeta>}{Backspace}{/ControlOrMeta}', gives: ' three\nfour', caret: 0 },
    { keys: '{ControlOrMeta>}{Delete}{/ControlOrMeta}', gives: 'one two\nfour', caret: 7 },
    { keys: '{Backspace}', gives: 'one two threefour', caret: 13, from: 14 },
    { keys: '{Delete}', gives: 'one two threefour', caret: 13, from: 13 },
    { keys: 'x', gives: 'onexree\nfour', caret: 4, from: 3, to: 10 },
    { keys: '{Enter}', gives: 'one\nree\nfour', caret: 4, from: 3, to: 10 },
    { keys: '{Backspace}', gives: 'oneur', caret: 3, from: 3, to: 16 },
    { keys: '{ControlOrMeta>}a{/ControlOrMeta}{Delete}', gives: '', caret: 0 },
    { keys: '{ControlOrMeta>}a{/ControlOrMeta}y', gives: 'y', caret: 1 },
    { keys: '{ArrowLeft}{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}z', gives: 'one zwo three\nfour', caret: 5 },
  ])('$keys edits the text at the caret, to "$gives"', async ({ keys, gives, caret: after, from = 7, to = from }) => {
    text.replace('one two three\nfour')
    at(from, to)
    await press(keys)
    holds(gives)
    expect(caret()).toEqual([after, after])
  })

  it.each(['deleteToBeginningOfLine', 'deleteToEndOfLine', 'deleteToBeginningOfParagraph', 'deleteWordForward'])(
    'the command %s of a keyboard deletes from the text what it deletes from the dots',
    async (command) => {
      text.replace('ab\ncdef\ngh')
      at(5)
      await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [command] })
      const [start] = caret()
      const left = text.value()
      expect(left.length).toBeLessThan('ab\ncdef\ngh'.length)
      expect([`ab\nef\ngh`, `ab\ncd\ngh`]).toContain(left)
      expect(textarea.value).toBe(dots(left))
      expect(start).toBe(left === 'ab\nef\ngh' ? 3 : 5)
    },
  )

  it('a character in two units goes whole', async () => {
    at(0)
    await paste('a😀b')
    at(3)
    await press('{Backspace}')
    holds('ab')
    expect(caret()).toEqual([1, 1])
  })

  it('a paste takes the place of what is selected, and is scrolled to', { tags: ['R03'] }, async () => {
    const key = pem()
    text.replace('12345')
    at(1, 3)
    await paste(key)
    holds(`1${key}45`)
    expect(caret()).toEqual([1 + key.length, 1 + key.length])
    at(textarea.value.length)
    await paste(key)
    holds(`1${key}45${key}`)
    expect(textarea.scrollTop + textarea.clientHeight).toBeGreaterThan(textarea.scrollHeight - 20)
  })

  it('nothing in a paste is changed: line breaks of both kinds, blanks, tabs, the end', { tags: ['K08'] }, async () => {
    const key = `\r\n \t${aKey()}  \r\n\n${aKey()}\r\n`
    const data = new DataTransfer()
    data.setData('text/plain', key)
    at(0)
    textarea.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'insertFromPaste', data: key, cancelable: true, bubbles: true }),
    )
    holds(key)
    at(textarea.value.length)
    await press('x')
    holds(`${key}x`)
    text.show('revealed')
    holds(`${key}x`, `${key}x`.replaceAll('\r\n', '\n'))
    at(0)
    await press('{Delete}y')
    text.show('masked')
    holds(`y${key.slice(2)}x`)
  })

  it('a text is dropped where it is let go', { tags: ['R03'] }, async () => {
    text.replace('12345')
    await drop(`a\r\nb`, { x: 3, y: 8 })
    holds('a\r\nb12345')
    await drop('c', { x: textarea.clientWidth - 10, y: textarea.clientHeight - 4 })
    holds('a\r\nb12345c')
  })

  it.each(['copy', 'cut'])('%s gives nothing, and takes nothing away', { tags: ['K03'] }, async (command) => {
    const key = aKey()
    await copy('before')
    text.replace(key)
    at(0, key.length)
    await press(`{ControlOrMeta>}${command === 'copy' ? 'c' : 'x'}{/ControlOrMeta}`)
    document.execCommand(command)
    holds(key)
    expect(await copied()).toBe('before')
  })

  it('dragging from it takes nothing along', { tags: ['K03'] }, async () => {
    text.replace(aKey())
    at(0, 10)
    const event = new DragEvent('dragstart', { cancelable: true, bubbles: true, dataTransfer: new DataTransfer() })
    textarea.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  })

  it('a recorder that masks nothing sees no character of it', { tags: ['K05'] }, async () => {
    const { record } = await import('rrweb')
    const key = aKey()
    const events: string[] = []
    await copy(key.slice(12))
    const stop = record({
      emit: (event) => events.push(JSON.stringify(event)),
      maskInputOptions: { password: false },
      recordDOM: true,
    })
    at(0)
    await press(`${key.slice(0, 12)}{ControlOrMeta>}v{/ControlOrMeta}{Enter}{Backspace}`)
    holds(key)
    stop?.()
    const recorded = events.join('')
    expect(recorded).toContain('••••••••')
    for (let from = 0; from + 6 <= key.length; from++) {
      expect(recorded.includes(key.slice(from, from + 6)), 'six characters in a row').toBe(false)
    }
  })

  it('a text that is put in while another control is used does not go there', { tags: ['K14'] }, () => {
    const other = document.createElement('input')
    document.body.append(other)
    other.focus()
    text.insert('short')
    text.insert('-')
    expect(other.value).toBe('')
    expect(other).toHaveFocus()
    holds('short-')
    other.remove()
  })

  it('a read-only field is not edited', async () => {
    text.replace('abc')
    textarea.readOnly = true
    at(3)
    await press('x')
    holds('abc')
    await press('{Backspace}{Enter}')
    holds('abc')
    await press('{ControlOrMeta>}z{/ControlOrMeta}')
    holds('abc')
    await paste('y')
    holds('abc')
  })
})

it('is edited as a bare field is, key after key: the same text, and the same caret', async () => {
  const bare = document.createElement('textarea')
  bare.rows = 5
  // A line that does not fit is broken between words, and dots have none.
  textarea.cols = 80
  bare.cols = 80
  document.body.append(bare)
  const shift = (keys: string) => `{Shift>}${keys}{/Shift}`
  const key = fc.constantFrom(
    ...[
      'a',
      'B',
      ' ',
      '=',
      '7',
      '{Enter}',
      '{Backspace}',
      '{Delete}',
      '{Home}',
      '{End}',
      '{ArrowLeft}',
      '{ArrowRight}',
    ],
    ...[shift('{ArrowLeft}{ArrowLeft}'), shift('{ArrowRight}'), shift('{Home}'), shift('{End}')],
    '{ControlOrMeta>}{Home}{/ControlOrMeta}',
    `{ControlOrMeta>}${shift('{End}')}{/ControlOrMeta}`,
  )
  await fc.assert(
    fc.asyncProperty(fc.array(key, { minLength: 5, maxLength: 30 }), async (keys) => {
      text.clear()
      bare.value = ''
      const start = 'one two\n\nthree-four\n'
      text.insert(start)
      bare.value = start
      for (const field of [textarea, bare]) {
        field.focus()
        field.setSelectionRange(9, 9)
        await press(keys.join(''))
      }
      expect(text.value()).toBe(bare.value)
      expect(caret()).toEqual([bare.selectionStart, bare.selectionEnd])
      holds(bare.value)
    }),
    { numRuns: 25 },
  )
  bare.remove()
})

describe('what can not be caught', () => {
  it('an input method composes undisturbed, and what it made is masked when it is done', async () => {
    text.replace('ab')
    at(1)
    const compose = (composed: string) =>
      cdp().send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      })
    await compose('n')
    await compose('ni')
    expect(text.value()).toBe('anib')
    expect(getComputedStyle(textarea).getPropertyValue('-webkit-text-security')).toBe('disc')
    await cdp().send('Input.insertText', { text: '你' })
    holds('a你b')
    expect(caret()).toEqual([2, 2])
    expect(textarea.getAttribute('style') ?? '').toBe('')
    await press('c')
    holds('a你cb')
  })

  it('a text that a program puts there is taken over and masked', () => {
    const key = aKey()
    for (const value of [key, `${key}\n${key}`, 'x']) {
      textarea.value = value
      textarea.dispatchEvent(new Event('input', { bubbles: true }))
      holds(value)
    }
    textarea.value = ''
    textarea.dispatchEvent(new Event('input', { bubbles: true }))
    holds('')
  })

  it('a text that a command of the page types is taken over and masked', () => {
    const key = aKey()
    text.replace('12')
    at(1)
    document.execCommand('insertText', false, key)
    holds(`1${key}2`)
  })

  it('what is held is what stands there, also after a reset of the form', () => {
    const form = document.createElement('form')
    document.body.append(form)
    form.append(textarea)
    text.replace(aKey())
    form.reset()
    holds('')
    form.remove()
  })

  it('a text that was there before is held and masked; dots of an earlier visit are not a text', () => {
    text.detach()
    const key = pem()
    textarea.value = key
    text = createMaskedText(textarea)
    holds(key)
    text.detach()
    textarea.value = '•••\n••'
    text = createMaskedText(textarea)
    holds('')
  })
})

describe('revealed', () => {
  it('the text stands there and is edited as in any field; masked again, it is held', { tags: ['K06'] }, async () => {
    const key = pem()
    text.replace(key)
    at(3, 5)
    text.show('revealed')
    holds(key, key)
    expect(caret()).toEqual([3, 5])
    await press('x{Enter}')
    const edited = `${key.slice(0, 3)}x\n${key.slice(5)}`
    holds(edited, edited)
    text.show('masked')
    holds(edited)
    expect(caret()).toEqual([5, 5])
  })

  it('paste and drop work', { tags: ['R03'] }, async () => {
    const key = pem()
    text.show('revealed')
    at(0)
    await paste(key)
    holds(key, key)
    await drop('a\r\nb', { x: 3, y: textarea.clientHeight - 4 })
    text.show('masked')
    expect(text.value()).toContain('a\r\nb')
  })

  it('copying is the person’s to do', async () => {
    text.replace('visible')
    text.show('revealed')
    at(0, 7)
    await press('{ControlOrMeta>}c{/ControlOrMeta}')
    expect(await copied()).toBe('visible')
  })
})

describe('undo', () => {
  const undo = () => press('{ControlOrMeta>}z{/ControlOrMeta}')
  const redo = () => press('{ControlOrMeta>}{Shift>}z{/Shift}{/ControlOrMeta}')

  it('goes back over what was typed in one go, pasted and deleted, and forth again', async () => {
    text.replace('-')
    at(0)
    await press('abc')
    at(1)
    await paste('12\n3')
    await press('{Backspace}')
    const steps = ['-', 'abc-', 'a12\n3bc-', 'a12\nbc-']
    holds('a12\nbc-')
    for (const step of [2, 1, 0]) {
      await undo()
      holds(steps[step] ?? '')
    }
    for (const step of [1, 2, 3, 3]) {
      await redo()
      holds(steps[step] ?? '')
    }
    await undo()
    await press('x')
    holds('a12\n3xbc-')
    await redo()
    holds('a12\n3xbc-')
  })

  it.each(['{ControlOrMeta>}a{/ControlOrMeta}{Backspace}', '{ControlOrMeta>}z{/ControlOrMeta}'])(
    'a text that the person empties with %s does not come back, and nothing keeps it',
    { tags: ['K02'] },
    async (keys) => {
      at(0)
      await paste(aKey())
      await press(keys)
      holds('')
      await undo()
      await redo()
      holds('')
    },
  )

  it('works as the menu asks for it, and over a change of what is shown', async () => {
    at(0)
    await press('abc')
    text.show('revealed')
    await press('def')
    text.show('masked')
    const ask = () => cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', commands: ['undo'] })
    await press('g')
    await ask()
    holds('abcdef'.slice(0, text.value().length))
    await undo()
    await undo()
    holds('')
  })

  it.each(['masked', 'revealed'] as const)(
    'brings no key back once it was emptied, %s',
    { tags: ['K02'] },
    async (visibility) => {
      text.show(visibility)
      at(0)
      await press('secret')
      await paste(aKey())
      text.clear()
      text.show('revealed')
      at(0)
      await undo()
      await redo()
      document.execCommand('undo')
      document.execCommand('redo')
      await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', commands: ['undo'] })
      holds('', '')
      await press('n')
      for (let times = 0; times < 5; times++) {
        await undo()
        document.execCommand('undo')
      }
      holds('', '')
    },
  )

  it('of the browser itself brings no text onto the screen that is masked', async () => {
    text.show('revealed')
    at(0)
    await press('secret')
    text.show('masked')
    const seen: string[] = []
    window.addEventListener('input', () => seen.push(textarea.value), { capture: true, once: true })
    document.execCommand('undo')
    holds('secret')
    expect(seen.filter((one) => /[^•\n]/.test(one))).toEqual([])
  })
})

describe('emptied', () => {
  it('the element, what is held, and what follows its value', { tags: ['K02'] }, async () => {
    text.show('revealed')
    text.replace(aKey())
    const set = vi.fn()
    const original = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
    Object.defineProperty(textarea, 'value', {
      configurable: true,
      get: (): unknown => original?.get?.call(textarea),
      set(value: string) {
        set(value === '')
        original?.set?.call(textarea, value)
      },
    })
    text.clear()
    expect(set.mock.calls).toEqual([[true]])
    holds('', '')
  })

  it('it takes no more part in the element’s life', async () => {
    text.detach()
    at(0)
    await press('ab')
    expect(textarea.value).toBe('ab')
  })
})

describe('64 kB', { tags: ['K10'] }, () => {
  const big = `${'x'.repeat(63)}\n`.repeat(1024)

  it('of a key are held, typed into, and shown', async () => {
    at(0)
    text.insert(big)
    holds(big)
    at(30_000)
    await press('abc{Backspace}')
    holds(`${big.slice(0, 30_000)}ab${big.slice(30_000)}`)
    text.show('revealed')
    await press('d')
    text.show('masked')
    holds(`${big.slice(0, 30_000)}abd${big.slice(30_000)}`)
  })
})

describe.each<[string, unknown]>([
  ['is missing', undefined],
  [
    'throws',
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  ],
])('where execCommand %s', (_, execCommand) => {
  beforeEach(() => {
    Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand })
  })
  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand')
  })

  it('what is typed is held, masked, and undone', { tags: ['K01', 'K03'] }, async () => {
    at(0)
    await press('ab')
    await press('{Backspace}c')
    holds('ac')
    await press('{ControlOrMeta>}z{/ControlOrMeta}')
    holds('a')
  })
})
