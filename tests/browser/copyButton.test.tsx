import { render, screen, waitFor } from '@testing-library/react'
import { pleoStandalone } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import { expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { button, buttonIfAny, press } from './requirements/setup'
import { ShownState, stillIn } from './ShownState'

const { connected } = exampleStates
const nameless = { ...connected, connection: { ...connected.connection, company: { id: '48211' } } }
const named = stillIn(connected, pleoStandalone)

function withoutClipboard() {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
  // What hides the one of the prototype.
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'))
}

it.each([
  { whose: 'with a name', state: connected },
  { whose: 'without a name', state: nameless },
])('no button to copy an ID where a page has no clipboard, as over plain HTTP: a company $whose', ({ state }) => {
  withoutClipboard()
  render(<ShownState store={stillIn(state, pleoStandalone)} />)
  expect(screen.getByRole('heading', { name: /^Connected to/ })).toBeVisible()
  expect(buttonIfAny('Copy company ID')).toBeNull()
})

it.each([320, 1280])(
  'copying an ID is told by a tick and aloud, and moves nothing on the page (%i px)',
  async (width) => {
    await page.viewport(width, 900)
    onTestFinished(() => page.viewport(414, 896))
    render(<ShownState store={named} />)
    const places = () =>
      [...document.querySelectorAll('.lk-summary *')]
        .filter((element) => !element.matches('.lk-visually-hidden, path'))
        .map((element) => {
          const { top, left } = element.getBoundingClientRect()
          return `${element.tagName}.${element.className.toString()} ${top} ${left}`
        })
    const before = places()
    const icon = button('Copy company ID').innerHTML
    await press('Copy company ID')
    const told = await screen.findByText('Company ID copied.')
    await waitFor(() => expect(button('Copy company ID').innerHTML).not.toBe(icon))
    expect(told).toHaveAttribute('aria-live', 'polite')
    expect(places()).toEqual(before)
  },
)
