import { render, screen, waitFor } from '@testing-library/react'
import { ConnectDialog } from 'latchkey'
import type { ValidateAnswer } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { aKey } from '../aKey'
import { deferred } from '../store/setup'
import { button, field, press, send, show } from './requirements/setup'
import { ShownState, stillIn } from './ShownState'

async function window(width: number) {
  await page.viewport(width, 900)
  onTestFinished(() => page.viewport(414, 896))
}

const logo = <span style={{ display: 'block', inlineSize: 32, blockSize: 32 }} />

describe('nothing moves while a key is tried', () => {
  it.each(
    [320, 400, 1280].flatMap((width) =>
      ['Pleo', 'HubSpot', 'Business Central'].flatMap((name) =>
        [logo, undefined].map((mark) => ({ width, name, mark, look: mark ? 'with a logo' : 'without a logo' })),
      ),
    ),
  )('the form, under a status of another length ($width px, $name, $look)', async ({ width, name, mark }) => {
    await window(width)
    const answer = deferred<ValidateAnswer>()
    show({ provider: { ...pleoStandalone, name }, validate: () => answer.promise, ...(mark && { logo: mark }) })
    const top = () => field().getBoundingClientRect().top
    const before = top()
    await send(aKey())
    await screen.findByText('Validation in progress')
    expect(top()).toBe(before)
    answer.resolve({ ok: false, code: 'invalid-key' })
    await screen.findByText('Connection failed')
    expect(top()).toBe(before)
  })

  it.each([320, 1280])('the field in a dialog that grows and shrinks (%i px)', async (width) => {
    await window(width)
    const answer = deferred<ValidateAnswer>()
    show({ dialog: ConnectDialog, validate: () => answer.promise })
    await press('Connect')
    const dialog = await screen.findByRole('dialog')
    const top = () => field().getBoundingClientRect().top
    const [before, height] = [top(), dialog.offsetHeight]
    await send(aKey())
    await waitFor(() => expect(field().readOnly).toBe(true))
    expect(top()).toBe(before)
    answer.resolve({ ok: false, code: 'invalid-key' })
    await waitFor(() => expect(field()).toBeInvalid())
    expect(dialog.offsetHeight).not.toBe(height)
    expect(top()).toBe(before)
  })
})

describe('the ring of the focus', () => {
  it.each([320, 1280])('of the result lies on none of its words (%i px)', async (width) => {
    await window(width)
    render(<ShownState store={stillIn(exampleStates.connected, pleoStandalone)} />)
    const heading = screen.getByRole('heading', { name: 'Connected to Acme ApS' })
    heading.focus({ focusVisible: true })
    const { outlineWidth, outlineOffset } = getComputedStyle(heading)
    const ring =
      heading.getBoundingClientRect().bottom + Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
    expect(Number.parseFloat(outlineWidth)).toBe(2)
    const words = document.createRange()
    words.selectNodeContents(screen.getByText(/^Company ID/))
    expect(words.getBoundingClientRect().top).toBeGreaterThanOrEqual(ring)
    expect(button('Copy company ID').getBoundingClientRect().top).toBeGreaterThanOrEqual(ring)
  })
})

it('a dialog leaves its words most of a small window', async () => {
  await window(320)
  show({ dialog: ConnectDialog })
  await press('Connect')
  await screen.findByRole('dialog')
  expect(field().closest('.lk-field')?.getBoundingClientRect().width).toBeGreaterThanOrEqual(320 - 4 * 16 - 2)
})
