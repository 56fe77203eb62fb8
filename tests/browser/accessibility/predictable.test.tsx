import { render, screen } from '@testing-library/react'
import { ApiKeyConnect } from 'latchkey'
import { type ConnectionStore, useApiKeyConnection } from 'latchkey/headless'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { acme, button, field, globex, initech, send } from '../requirements/setup'
import { byHand } from './byHand'
import { heldBackend } from './heldBackend'
import { looks, provider } from './looks'
import { settled } from './settled'

function Widget({ store }: { store: ConnectionStore }) {
  return <ApiKeyConnect connection={useApiKeyConnection(store)} />
}

function aWidget() {
  const { store, answer } = heldBackend(provider, null)
  const statuses: string[] = []
  store.subscribe(() => statuses.push(store.getState().status))
  render(<Widget store={store} />)
  return { answer, statuses }
}

/** Controls that change what is on the page when they are only focused, in words. */
async function changedByFocus(root: Element): Promise<readonly string[]> {
  const changed: string[] = []
  for (const control of root.querySelectorAll<HTMLElement>('button, a[href], summary, input, select')) {
    const before = document.body.innerHTML
    await settled(() => control.focus())
    if (document.body.innerHTML !== before) changed.push(control.textContent || control.className)
  }
  return changed
}

const walked = ['not-connected', 'connected', 'action-required', 'choosing a company', 'confirming']

it.each(looks.filter(({ name }) => walked.includes(name)))(
  'WCAG 3.2.1: nothing happens when a control only gets the focus: $name',
  async ({ element }) => {
    const { container } = render(element)
    expect(await changedByFocus(container)).toEqual([])
  },
)

it('finds fault with a control that opens something on focus', async () => {
  const page = byHand('<button>Help</button>')
  page.querySelector('button')?.addEventListener('focus', () => page.append('Opened'))
  expect(await changedByFocus(page)).toEqual(['Help'])
})

it('WCAG 3.2.2: typing, pasting and choosing submit nothing and move the focus nowhere', async () => {
  const { answer, statuses } = aWidget()
  await userEvent.type(field(), 'abc')
  expect(field()).toHaveFocus()
  const region = screen.getByRole('combobox', { name: 'Region' })
  await userEvent.selectOptions(region, 'eu')
  expect(statuses).toEqual([])

  await userEvent.fill(screen.getByRole('textbox', { name: 'Subdomain' }), 'acme')
  await send(aKey())
  answer('validate', { ok: true, companies: [acme, globex, initech] })
  const radio = await screen.findByRole('radio', { name: /Globex/ })
  await userEvent.click(radio)
  expect(radio).toHaveFocus()
  expect(statuses).toEqual(['validating', 'confirming'])
})

it('WCAG 2.5.2: a press that is let go elsewhere does nothing', async () => {
  const submitted = vi.fn()
  document.addEventListener('submit', submitted, { once: true })
  aWidget()
  await userEvent.type(field(), 'abc')
  for (const name of ['Connect', 'Show key']) {
    for (const type of ['pointerdown', 'mousedown'])
      button(name).dispatchEvent(new PointerEvent(type, { bubbles: true }))
    for (const type of ['pointerup', 'mouseup']) document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }))
  }
  await settled()
  expect(submitted).not.toHaveBeenCalled()
  expect(button('Show key')).toBeVisible()
  document.removeEventListener('submit', submitted)
})

it('WCAG 3.2.6: the way to where the key comes from stands before the field, wherever a key is asked for', () => {
  let fields = 0
  for (const { element } of looks) {
    const { unmount } = render(element)
    for (const form of document.querySelectorAll('.lk-key-input')) {
      const [source, input] = [form.querySelector('.lk-source-heading'), form.querySelector('.lk-field')]
      if (!source || !input) throw new Error('A field without its source.')
      expect(source.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
      fields++
    }
    unmount()
  }
  expect(fields).toBeGreaterThan(10)
})

it('WCAG 3.3.1: a company is not called wrong before anybody chose, and is asked for when nobody did', async () => {
  const { answer, statuses } = aWidget()
  await userEvent.fill(screen.getByRole('textbox', { name: 'Subdomain' }), 'acme')
  await send(aKey())
  answer('validate', { ok: true, companies: [acme, globex] })
  const [first, second] = await screen.findAllByRole('radio')
  expect(first).toBeValid()
  await userEvent.click(button('Connect'))
  expect(first).toBeInvalid()
  expect(first).toHaveFocus()
  expect(statuses.at(-1)).toBe('confirming')
  if (second) await userEvent.click(second)
  expect(first).toBeValid()
})
