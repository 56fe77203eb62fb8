import '../requirements/setup'
import { render } from '@testing-library/react'
import { ConnectionBadge } from 'latchkey'
import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { byHand } from './byHand'
import { ContrastTable } from './ContrastTable'
import { looks } from './looks'

const themes = ['light', 'dark'] as const
const statuses = ['not-connected', 'validating', 'connected', 'failed', 'action-required'] as const

/** A page of a host's in its own colours, and a dialog's place in it. */
function dress(theme: (typeof themes)[number]): HTMLElement {
  const page = byHand('')
  page.dataset.lkTheme = theme
  Object.assign(page.style, { colorScheme: theme, background: 'Canvas' })
  document.body.dataset.lkTheme = theme
  onTestFinished(() => void delete document.body.dataset.lkTheme)
  return page
}

const buttons = 'button, a[href], summary, input, select, .lk-option'
const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')

/** One of each kind of control, since what is of one kind looks the same. */
function oneOfEach(root: Element): HTMLElement[] {
  const kinds = new Map<string, HTMLElement>()
  for (const element of root.querySelectorAll<HTMLElement>(buttons)) {
    if (seen(element)) kinds.set(ContrastTable.nameOf(element), element)
  }
  return [...kinds.values()]
}

it('WCAG 1.4.3, 1.4.11: every pair of colours, in every state, as the browser paints it: text 4.5, controls and graphics 3', async () => {
  const table = new ContrastTable(themes)
  for (const theme of themes) {
    const container = dress(theme)
    const show = (element: React.ReactElement) =>
      render(element, { container: container.appendChild(document.createElement('div')) })
    const still = looks.filter(({ place, arrange }) => place === 'page' && !arrange)
    const { unmount } = show(
      <>
        {statuses.map((status) => (
          <ConnectionBadge key={status} status={status} />
        ))}
        {still.map(({ name, element }) => (
          <div key={name}>{element}</div>
        ))}
      </>,
    )
    table.measure(theme, container)
    const used = new Set<string>()
    async function use(root: Element) {
      await userEvent.keyboard('{Tab}')
      for (const element of oneOfEach(root)) {
        const name = ContrastTable.nameOf(element)
        if (used.has(name)) continue
        used.add(name)
        element.focus()
        if (document.activeElement === element) table.measureFocus(theme, element)
        await userEvent.hover(element)
        table.measure(theme, element, 'under the pointer')
      }
    }
    await use(container)
    unmount()
    for (const { element, place, arrange, name } of looks) {
      if (!arrange && !(place === 'dialog' && /^(updating|confirming),/.test(name))) continue
      const shown = show(element)
      await arrange?.()
      table.measure(theme, document.body)
      await use(document.querySelector('[role="dialog"]') ?? container)
      shown.unmount()
    }
  }
  expect(table.weak).toEqual([])
  await expect(table.json).toMatchFileSnapshot('../../../stories/docs/contrastTable.json')
})

it('finds fault with a weak text, placeholder, edge, icon and focus', () => {
  const page = byHand(`<div style="background: white; color: #999">
    <p class="lk-note">Weak</p>
    <style>::placeholder { color: #bbb }</style><div class="lk-field" style="border: 1px solid #ddd"><input class="lk-input" placeholder="weak" style="color: #aaa"></div>
    <p class="lk-icons" style="color: #ccc"><svg></svg></p>
    <button class="lk-button" style="outline: 2px solid #eee; background: black; color: white">Go</button>
  </div>`)
  const table = new ContrastTable(['light'])
  table.measure('light', page)
  const button = page.querySelector('button')
  if (button) table.measureFocus('light', button)
  expect(table.weak.map((text) => text.replace(/ \d.*/, ''))).toEqual([
    'input, placeholder',
    'input, value',
    'note',
    'button, focus',
    'field, edge',
    'icons, icon',
  ])
})
