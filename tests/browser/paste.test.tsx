import { render, screen, waitFor } from '@testing-library/react'
import { KeyInput } from 'latchkey'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { acme, button, buttonIfAny, field, press, send, show, showKey } from './requirements/setup'

/** What the browser says when it is asked for the clipboard. */
function clipboard(readText: () => Promise<string>) {
  const asked = vi.spyOn(navigator.clipboard, 'readText').mockImplementation(readText)
  onTestFinished(() => asked.mockRestore())
  return asked
}
const holding = (text: string) => clipboard(() => Promise.resolve(text))
const refusing = () => clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')))
/** A comparison whose failure prints no key. */
const holds = (text: string) => waitFor(() => expect(field().value === text).toBe(true))

describe('an empty field', () => {
  it('offers Paste and an example, a filled one Show key', async () => {
    show()
    expect(button('Paste')).toBeVisible()
    expect(buttonIfAny('Show key')).toBeNull()
    expect(field().placeholder).toBe(pleoStandalone.keyFormat?.example)
    await userEvent.fill(field(), 'p')
    expect(buttonIfAny('Paste')).toBeNull()
    expect(button('Show key')).toBeVisible()
    await userEvent.clear(field())
    expect(button('Paste')).toBeVisible()
  })

  it('of a provider without a format has no example', () => {
    show({ provider: pleoIntegrated })
    expect(field().placeholder.trim()).toBe('')
    expect(button('Paste')).toBeVisible()
  })

  it('that shows what is entered can be hidden before anything is', async () => {
    show()
    await showKey()
    expect(buttonIfAny('Paste')).toBeNull()
    await press('Hide key')
    expect(field().type).toBe('password')
  })
})

describe('Paste', () => {
  it('asks the browser when it is pressed, and not before', async () => {
    const key = aKey()
    const asked = holding(key)
    show()
    await userEvent.click(field())
    expect(asked).not.toHaveBeenCalled()
    await press('Paste')
    await holds(key)
    expect(asked).toHaveBeenCalledOnce()
    expect(field()).toHaveFocus()
    expect(field().type).toBe('password')
  })

  it('reads a text as any paste is read', { tags: ['K08'] }, async () => {
    const key = aKey()
    holding(` "${key}"\n`)
    show()
    await press('Paste')
    await holds(key)
    expect(await screen.findByText(/^We removed .*quotes.* from what you pasted\.$/)).toBeVisible()
    await press('Put it back')
    await waitFor(() => expect(field().value.includes('"')).toBe(true))
  })

  it('says why it took nothing', { tags: ['K08'] }, async () => {
    holding(`${aKey('one')}\n${aKey('two')}`)
    show()
    await press('Paste')
    expect(await screen.findByText(/more than one value in this text/)).toBeVisible()
    expect(field().value).toBe('')
  })

  it('takes a key of several lines', async () => {
    const key = ['-----BEGIN PRIVATE KEY-----', 'MC4CAQ'.repeat(8), '-----END PRIVATE KEY-----'].join('\n')
    holding(key)
    const sent = vi.fn()
    render(
      <KeyInput
        provider={{ name: 'Acme', keyKind: 'standalone', keyFormat: { shape: 'text' } }}
        onKeySubmit={(given) => sent(given.reveal() === key)}
      />,
    )
    await press('Paste')
    expect(await screen.findByText(/Private key \(PEM\), 3 lines/)).toBeVisible()
    await press('Connect')
    await waitFor(() => expect(sent.mock.calls).toEqual([[true]]))
  })

  it.each([
    { why: 'refuses', ask: refusing },
    { why: 'has nothing', ask: () => holding('') },
  ])('gives the focus to the field and says how to paste, where the browser $why', async ({ ask }) => {
    ask()
    show()
    await press('Paste')
    const told = await screen.findByText(/^Press (⌘V|Ctrl\+V) to paste the key\.$/)
    expect(told).toBeVisible()
    expect(field()).toHaveFocus()
    expect(field()).toHaveAccessibleDescription(/to paste the key/)
    await userEvent.keyboard('p')
    expect(told).not.toBeVisible()
  })

  it('says so where the page has no clipboard at all', async () => {
    const { clipboard: own } = navigator
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    onTestFinished(() => void Object.defineProperty(navigator, 'clipboard', { value: own, configurable: true }))
    show()
    await press('Paste')
    expect(await screen.findByText(/to paste the key/)).toBeVisible()
  })

  it('changes nothing that was entered while the browser asked the person', async () => {
    let allow = (_: string) => {}
    clipboard(() => new Promise((resolve) => (allow = resolve)))
    show()
    await press('Paste')
    await userEvent.fill(field(), 'typed')
    allow(aKey())
    await new Promise((resolve) => setTimeout(resolve))
    expect(field().value).toBe('typed')
  })
})

describe('what was typed', () => {
  const wrong = 'sk_live_0123456789abcdef'

  it('is told of as what is pasted, once the person goes on', { tags: ['K09'] }, async () => {
    show({ provider: { ...pleoStandalone, fields: [{ kind: 'text', name: 'site', label: 'Site' }] } })
    await userEvent.click(field())
    await userEvent.keyboard(wrong)
    expect(screen.queryByText(/look like/)).toBeNull()
    await userEvent.click(screen.getByLabelText('Site'))
    expect(await screen.findByText(/This doesn't look like an API key from Pleo/)).toBeVisible()
  })

  it('is told of when Tab leads on', async () => {
    show()
    await userEvent.click(field())
    await userEvent.keyboard(wrong)
    await userEvent.keyboard('{Tab}')
    expect(await screen.findByText(/This doesn't look like an API key from Pleo/)).toBeVisible()
  })

  it.each([320, 640])('moves no button while it is pressed (%i px)', async (width) => {
    await page.viewport(width, 900)
    onTestFinished(() => page.viewport(414, 896))
    const statuses = show({ validate: () => ({ ok: true, company: acme }) }).statuses
    await userEvent.click(field())
    await userEvent.keyboard(wrong)
    const connect = button('Connect')
    const before = connect.getBoundingClientRect().top
    const places: number[] = []
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click'])
      connect.addEventListener(type, () => places.push(connect.getBoundingClientRect().top))
    await userEvent.click(connect)
    expect(places).toEqual([before, before, before, before])
    // A question, which the press has raised, and not a validation.
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/press the button again/))
    expect(statuses).toEqual(['failed'])
  })

  it('is not told of while the person looks at another window', async () => {
    show()
    await userEvent.click(field())
    await userEvent.keyboard(wrong)
    field().dispatchEvent(new FocusEvent('blur'))
    field().dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve))
    expect(screen.queryByText(/look like/)).toBeNull()
  })

  it('is told of nothing after it was sent', async () => {
    show({ validate: () => ({ ok: false, code: 'invalid-key' }) })
    await send(aKey())
    expect(await screen.findByText('Connection failed')).toBeVisible()
    expect(screen.queryByText(/look like/)).toBeNull()
  })
})
