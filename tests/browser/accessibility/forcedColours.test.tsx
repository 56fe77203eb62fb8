import { render } from '@testing-library/react'
import { ConnectionBadge } from 'latchkey'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { contrast, layersBelow } from '../contrast'
import { byHand } from './byHand'
import { looks } from './looks'
import { paintedContrast } from './paintedContrast'

const statuses = ['not-connected', 'validating', 'connected', 'failed', 'action-required'] as const

beforeEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
})

const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')

/** What has no edge that can be seen where everything has the same fill, in words. */
function edgeless(root: Element): readonly string[] {
  const framed =
    '.lk-dialog, .lk-banner, .lk-confirmation[data-changes], .lk-options, .lk-card, .lk-button, .lk-field, .lk-badge'
  return [...root.querySelectorAll(framed)].filter(seen).flatMap((element) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element)
    const isSeen =
      borderTopStyle === 'solid' &&
      Number.parseFloat(borderTopWidth) >= 1 &&
      contrast(borderTopColor, layersBelow(element.parentElement)) >= 3
    return isSeen ? [] : [`${element.className} has no edge`]
  })
}

/** What has the focus without showing it, in words. */
function unseenFocus(): readonly string[] {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) return ['nothing has the focus']
  const ring = activeElement.closest('.lk-field:has(> .lk-input:focus, > .lk-select:focus)') ?? activeElement
  const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(ring)
  const isSeen =
    outlineStyle !== 'none' &&
    Number.parseFloat(outlineWidth) >= 1 &&
    contrast(outlineColor, layersBelow(ring.parentElement)) >= 3
  return isSeen ? [] : [`${activeElement.className} does not show its focus`]
}

it.each(looks)(
  'with forced colours every surface and control has an edge, and every control shows its focus: $name',
  async ({ element, arrange }) => {
    render(element)
    await arrange?.()
    expect(edgeless(document.body)).toEqual([])
    await userEvent.keyboard('{Tab}')
    const found: string[] = []
    const reachable = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, input, select')]
    for (const control of reachable.filter((one) => seen(one) && !one.closest('[aria-hidden="true"]'))) {
      control.focus()
      found.push(...unseenFocus())
    }
    expect(found).toEqual([])
  },
)

it('WCAG 1.4.1: with forced colours each status still has a word and an icon of its own', () => {
  const { container } = render(
    <p>
      {statuses.map((status) => (
        <ConnectionBadge key={status} status={status} />
      ))}
    </p>,
  )
  const badges = [...container.querySelectorAll('.lk-badge')]
  expect(new Set(badges.map(({ textContent }) => textContent))).toHaveLength(statuses.length)
  expect(new Set(badges.map((badge) => badge.querySelector('path')?.getAttribute('d')))).toHaveLength(statuses.length)
  for (const badge of badges) {
    const icon = badge.querySelector('svg')
    expect(icon?.getBoundingClientRect().width).toBeGreaterThanOrEqual(12)
    expect(contrast(icon ? getComputedStyle(icon).stroke : '', layersBelow(badge))).toBeGreaterThanOrEqual(3)
  }
})

it('with forced colours a button that waits does not look like one that can be pressed', () => {
  const look = (name: string) => {
    const { container, unmount } = render(looks.find((one) => one.name === name)?.element)
    const button = container.querySelector('.lk-submit')
    if (!button) throw new Error(`${name} has no button.`)
    const { backgroundColor, color } = getComputedStyle(button)
    unmount()
    return { backgroundColor, color }
  }
  expect(look('validating')).not.toEqual(look('not-connected'))
})

it.each(['not-connected', 'action-required', 'validating', 'confirming', 'asked whether to disconnect'])(
  'with forced colours the words on every button are painted so that they can be read: %s',
  async (name) => {
    const look = looks.find((one) => one.name === name)
    render(look?.element)
    await look?.arrange?.()
    const buttons = [...document.querySelectorAll<HTMLElement>('.lk-button')].filter(seen)
    expect(buttons.length).toBeGreaterThan(0)
    for (const button of buttons) {
      expect(await paintedContrast(button), button.textContent).toBeGreaterThanOrEqual(3)
    }
  },
)

it.each(['connected', 'activating', 'the parts that stand alone', 'company searched for and chosen'])(
  'WCAG 1.4.11: with forced colours every icon is painted so that it can be seen, in a dark theme too: %s',
  async (name) => {
    const style = document.createElement('style')
    // The tones of a dark theme, on the page of a person who wants black on white.
    style.textContent = `.pale { ${['text', 'muted', 'success', 'warning', 'danger', 'progress'].map((tone) => `--lk-${tone}: #eee`).join(';')} }`
    document.head.append(style)
    onTestFinished(() => style.remove())
    const look = looks.find((one) => one.name === name)
    render(<div className="pale">{look?.element}</div>)
    await look?.arrange?.()
    const icons = [...document.querySelectorAll<HTMLElement>('.lk-icon')].filter(seen)
    expect(icons.length).toBeGreaterThan(0)
    for (const icon of icons)
      expect(await paintedContrast(icon, [0, 0]), icon.parentElement?.className).toBeGreaterThanOrEqual(3)
  },
)

it('finds fault with words that the browser puts on a plate of their own colour', async () => {
  const page = byHand('<button style="background: Highlight; color: HighlightText">Connect</button>')
  const button = page.querySelector('button')
  expect(button && (await paintedContrast(button))).toBeLessThan(3)
})

it('finds fault with a surface without an edge, and a focus that is not shown', () => {
  const page = byHand(
    '<div class="lk-banner" style="border: 0"><button class="lk-copy" style="outline: none">Go</button></div>',
  )
  expect(edgeless(page)).toEqual(['lk-banner has no edge'])
  page.querySelector('button')?.focus()
  expect(unseenFocus()).toEqual(['lk-copy does not show its focus'])
})
