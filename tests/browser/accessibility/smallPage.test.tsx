import { render, screen } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { clipped, escapees } from '../layoutFaults'
import { byHand } from './byHand'
import { looks } from './looks'

const small = { left: 0, right: 320 }

/** A window of 1280 by 1024 pixels at 400 % is this many CSS pixels. */
async function zoomIn() {
  await page.viewport(320, 256)
  onTestFinished(() => page.viewport(414, 896))
}

/** Whatever can be scrolled sideways, in words. */
function scrollable(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('*')]
    .filter(
      (element) =>
        !element.closest('.lk-visually-hidden, svg, input, select') &&
        // Its lower line goes on under the badge, within the header, which is looked at as well.
        !element.matches('.lk-header > .lk-heading'),
    )
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
    .map((element) => `${element.tagName}.${element.classList.item(0)} can be scrolled sideways`)
}

/** What is wrong with where the focus is: nothing may cover it, nor leave it outside of the window. */
function obscured(element: Element): readonly string[] {
  const { left, right, top, bottom } = (element.closest('label') ?? element).getBoundingClientRect()
  const what = `${element.tagName}.${element.className} ${Math.round(top)}–${Math.round(bottom)}`
  // One pixel is the browser's rounding.
  if (top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1)
    return [`${what} is not wholly in the window`]
  const points = [
    [left + 3, top + 3],
    [right - 3, top + 3],
    [(left + right) / 2, (top + bottom) / 2],
    [left + 3, bottom - 3],
    [right - 3, bottom - 3],
  ] as const
  const own = element.closest('label, .lk-field') ?? element
  return points.some(([x, y]) => !own.contains(document.elementFromPoint(x, y))) ? [`${what} is covered`] : []
}

it('WCAG 1.4.10: at 400 % zoom nothing is cut off, and nothing has to be scrolled in two directions', async () => {
  await zoomIn()
  for (const { name, element, arrange } of looks) {
    const { unmount } = render(element)
    await arrange?.()
    expect({ name, found: [...escapees(document.body, small), ...clipped(document.body), ...scrollable()] }).toEqual({
      name,
      found: [],
    })
    unmount()
  }
})

const walked =
  /^(not-connected|failed at an update|action-required|choosing a company|confirming, in|updating, in|choosing a company, in)/

it.each(looks.filter(({ name, arrange }) => walked.test(name) && !arrange))(
  'WCAG 2.4.11, 2.1.2: at 400 % zoom Tab leads through all of it, and nothing covers what has the focus: $name',
  async ({ element, place }) => {
    await zoomIn()
    // The walk before has left this frame, and a dialog takes no focus from the page around it (K14).
    window.focus()
    render(element)
    const root = place === 'dialog' ? screen.getByRole('dialog') : document.body
    const found: string[] = []
    const visited = new Set<Element>()
    for (let presses = 0; presses < 30; presses++) {
      await userEvent.keyboard('{Tab}')
      const { activeElement } = document
      if (!activeElement || activeElement === document.body) break
      if (visited.has(activeElement)) {
        const last = [...visited].at(-1)
        if (activeElement === last) found.push(`Tab does not lead on from ${last.className}`)
        break
      }
      visited.add(activeElement)
      found.push(...obscured(activeElement))
    }
    expect(found).toEqual([])
    const missed = [...root.querySelectorAll('button, a[href], input, select, summary')].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        !control.closest('[inert], [aria-hidden="true"]') &&
        // Arrows lead from one radio button of a group to the next.
        !control.matches('[type="radio"]') &&
        !visited.has(control),
    )
    expect(missed).toEqual([])
  },
)

it('finds fault with what is covered, out of sight, or to be scrolled sideways', async () => {
  await zoomIn()
  byHand(`<button id="under">Go</button><div style="position: fixed; inset: 0 0 auto; height: 5rem; background: white">Bar</div>
    <button id="away" style="position: absolute; left: 310px; top: 100px">Go</button>
    <div class="wide" style="overflow-x: auto"><div style="width: 40rem">Wide</div></div>`)
  for (const [id, says] of [
    ['under', /is covered/],
    ['away', /not wholly in the window/],
  ] as const) {
    const button = document.getElementById(id)
    if (button) expect(obscured(button).join()).toMatch(says)
  }
  expect(scrollable().join()).toContain('DIV.wide')
})
