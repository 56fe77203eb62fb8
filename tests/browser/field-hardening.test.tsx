import { render, waitFor } from '@testing-library/react'
import { KeyInput } from 'latchkey'
import { describe, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { copy, field, press, send, show } from './requirements/setup'

const holds = (text: string) => waitFor(() => expect(field().value === text).toBe(true))

describe('an input method editor', () => {
  it('composes undisturbed: nothing is cleaned, announced or sent until it is done', { tags: ['K08'] }, async () => {
    const key = aKey()
    let calls = 0
    show({
      validate: () => {
        calls += 1
        return { ok: false, code: 'invalid-key' }
      },
    })
    await userEvent.click(field())
    for (let length = 1; length <= key.length; length += 7) {
      await cdp().send('Input.imeSetComposition', {
        text: key.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      })
    }
    expect(document.querySelector('.lk-notice')?.textContent).toBe('')
    await cdp().send('Input.insertText', { text: key })
    await holds(key)
    expect(calls).toBe(0)
    await press('Connect')
    await waitFor(() => expect(calls).toBe(1))
    // R18: what was composed is still there to correct.
    await holds(key)
  })
})

describe('what browsers and their helpers do with fields', { tags: ['K07'] }, () => {
  it('spell-check, writing help, translation, capitals and suggestions are off, shown or hidden', async () => {
    show()
    await userEvent.fill(field(), 'abc')
    const expected = {
      spellcheck: 'false',
      writingsuggestions: 'false',
      translate: 'no',
      autocapitalize: 'off',
      autocorrect: 'off',
    }
    const actual = () => Object.fromEntries(Object.keys(expected).map((name) => [name, field().getAttribute(name)]))
    expect(actual()).toEqual(expected)
    await userEvent.fill(field(), 'abc')
    await press('Show key')
    expect(actual()).toEqual(expected)
  })

  // What browsers then do is measured in tests/prompts.
  it('what the browser is told of the field', { tags: ['K13'] }, () => {
    show()
    const form = field().form
    expect(field().getAttribute('autocomplete')).toBe('one-time-code')
    expect(field().hasAttribute('name')).toBe(false)
    expect(form?.getAttribute('autocomplete')).toBe('off')
    expect(form?.querySelectorAll('[autocomplete~=username]')).toHaveLength(0)
  })

  it('the browser types nothing into it by itself, and undo takes back what the widget has put there', {
    tags: ['K13'],
  }, async () => {
    show()
    const byBrowser: string[] = []
    field().addEventListener('input', ({ isTrusted, target }) => {
      if (isTrusted) byBrowser.push((target as Element).id)
    })
    const undo = '{ControlOrMeta>}z{/ControlOrMeta}'
    await userEvent.click(field())
    await userEvent.keyboard('abc{ArrowLeft}{Backspace}d{Delete}')
    await holds('ad')
    await copy('-pasted')
    await userEvent.click(field())
    await userEvent.keyboard('{End}{ControlOrMeta>}v{/ControlOrMeta}')
    await holds('ad-pasted')
    await userEvent.keyboard(undo)
    await holds('ad')
    await userEvent.keyboard('{ControlOrMeta>}{Shift>}z{/Shift}{/ControlOrMeta}')
    await holds('ad-pasted')
    await userEvent.keyboard('{ControlOrMeta>}{Backspace}{/ControlOrMeta}')
    await holds('')
    // What was emptied does not come back (K02).
    await userEvent.keyboard(undo)
    await holds('')
    expect(byBrowser).toEqual([])
  })

  it('passwordManager="allow" leaves typing to the browser, in a field for a new password', async () => {
    render(<KeyInput provider="Pleo" passwordManager="allow" onKeySubmit={() => {}} />)
    const trusted: boolean[] = []
    field().addEventListener('input', ({ isTrusted }) => trusted.push(isTrusted))
    await userEvent.click(field())
    await userEvent.keyboard('ab')
    await holds('ab')
    expect(trusted).toEqual([true, true])
    expect(field().getAttribute('autocomplete')).toBe('new-password')
  })

  it('a text that is filled in by program, as autofill does, is taken as typed, and leaves with the attempt', async () => {
    const key = aKey()
    show({ validate: () => ({ ok: true, company: { id: 'acme', name: 'Acme ApS' } }) })
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    setValue?.call(field(), ` ${key} `)
    field().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
    const input = field()
    await press('Connect')
    await waitFor(() => expect(document.querySelector('[data-status=connected]')).not.toBeNull())
    expect(input.value === '').toBe(true)
  })

  it('a page translator that rewrites texts breaks nothing, and never gets the key', async () => {
    const key = aKey()
    show({ validate: () => ({ ok: false, code: 'invalid-key' }) })
    // What browsers' translators do: put <font> elements where text nodes were.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    const seen = texts.map(({ data }) => data).join('\n')
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style')) continue
      const font = document.createElement('font')
      font.textContent = `«${text.data}»`
      text.replaceWith(font)
    }
    await send(key)
    await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'))
    await holds(key)
    expect(seen.includes(key)).toBe(false)
  })
})

describe('the context menu', () => {
  it('pasting from it cleans like any other paste, hidden and shown', { tags: ['R03', 'K08'] }, async () => {
    const key = aKey()
    render(<KeyInput provider="Pleo" onKeySubmit={() => {}} />)
    for (const shown of [false, true]) {
      await userEvent.clear(field())
      if (shown) {
        await userEvent.fill(field(), 'a')
        await press('Show key')
        await userEvent.clear(field())
      }
      await copy(`Bearer "${key}"`)
      field().focus()
      // The menu's Paste is this command of the browser.
      await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', commands: ['paste'] })
      await holds(key)
    }
  })
})
