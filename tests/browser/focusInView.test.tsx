import { screen, waitFor } from '@testing-library/react'
import { ConnectDialog } from 'latchkey'
import { pleoStandalone } from 'latchkey/providers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { quiet } from './quiet'
import { broken, button, field, press, show } from './requirements/setup'

const provider = {
  ...pleoStandalone,
  keyFormat: { pattern: '^pleo_[a-f0-9]{32}$', example: 'pleo_0123456789abcdef0123456789abcdef' },
}
const initialConnection = broken('revoked-key')

/** A phone on its side is no higher. */
async function smallWindow() {
  await page.viewport(320, 480)
  onTestFinished(() => page.viewport(414, 896))
  await waitFor(() => expect(innerHeight).toBe(480))
}

const motions = [{ motion: 'with motion' }, { motion: 'without motion' }] as const

/** The other tests look at where what moves has ended. */
function moveWith(motion: string) {
  if (motion === 'without motion') return
  const still = document.adoptedStyleSheets
  document.adoptedStyleSheets = []
  onTestFinished(() => {
    document.adoptedStyleSheets = still
  })
}

/** Above and below the widget, for the rest of the test. */
function longPage() {
  const [above, below] = [document.createElement('div'), document.createElement('div')]
  for (const filler of [above, below]) filler.style.height = '200vh'
  document.body.prepend(above)
  document.body.append(below)
  onTestFinished(() => {
    above.remove()
    below.remove()
    scrollTo(0, 0)
  })
  return below
}

const ended = () => waitFor(() => expect(document.getAnimations()).toEqual([]))

async function expectInView(element: HTMLElement) {
  await ended()
  await quiet()
  expect(element).toHaveFocus()
  const { top, bottom } = element.getBoundingClientRect()
  expect({ isBelowTheTop: top >= 0, isAboveTheBottom: bottom <= innerHeight }).toEqual({
    isBelowTheTop: true,
    isAboveTheBottom: true,
  })
}

const notice = () => screen.findByText(/doesn’t look like|doesn't look like/)

describe.each(motions)('what has the focus stays in view when something appears above it ($motion)', ({ motion }) => {
  it('in a dialog: the question of Escape, below what is said of the key', async () => {
    moveWith(motion)
    await smallWindow()
    show({ provider, initialConnection, dialog: ConnectDialog })
    await press('Replace API Key')
    await ended()
    await userEvent.fill(field(), 'abc')
    await userEvent.keyboard('{Escape}')
    await notice()
    await expectInView(button('Keep'))
  })

  it('in a card of a long page: a button, below what is said of the key', async () => {
    moveWith(motion)
    await smallWindow()
    show({ provider, initialConnection })
    longPage()
    await press('Replace API Key')
    await ended()
    await userEvent.fill(field(), 'abc')
    const connect = button(/Save new key|Replace/)
    // As near to the edge of the window as Tab would bring it.
    connect.scrollIntoView({ block: 'end' })
    connect.focus()
    await notice()
    await expectInView(connect)
  })
})

it('what the person has scrolled away stays away', async () => {
  await smallWindow()
  show({ provider, initialConnection })
  longPage()
  await press('Replace API Key')
  await userEvent.fill(field(), 'abc')
  const connect = button(/Save new key|Replace/)
  connect.focus()
  connect.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: -400 }))
  scrollTo(0, 0)
  await notice()
  await quiet()
  expect(scrollY).toBe(0)
})
