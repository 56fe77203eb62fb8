import { render, screen } from '@testing-library/react'
import { ConnectDialog, ConnectionBadge } from 'latchkey'
import { failureCodes } from 'latchkey/headless'
import { pleoIntegrated } from 'latchkey/providers'
import type { ReactElement } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { contrast, layersBelow } from './contrast'
import { button, copy, field } from './requirements/setup'
import { moments, ShownState, stillIn } from './ShownState'

const provider = {
  ...pleoIntegrated,
  fields: [
    {
      kind: 'text',
      name: 'domain',
      label: 'Subdomain',
      example: 'acme',
      prefix: 'https://',
      description: 'Where it is.',
    },
    {
      kind: 'select',
      name: 'region',
      label: 'Region',
      options: [{ value: 'eu', label: 'Europe' }],
    },
    {
      kind: 'secret',
      name: 'signing',
      label: 'Signing secret',
      optional: true,
    },
  ],
} as const
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

const names = Object.keys(moments)
const stateOf = (name: string) => {
  const state = moments[name]
  if (!state) throw new Error(name)
  return state
}

/** A page of the host's, in its own colours. */
function inTheme(theme: Theme, element: ReactElement) {
  return render(
    <div data-lk-theme={theme} style={{ colorScheme: theme, background: 'Canvas', padding: 16 }}>
      {element}
    </div>,
  )
}

const round = (ratio: number) => Math.floor(ratio * 100) / 100

/** Every piece of text that can be seen and has less than 4.5 to 1, in words. */
function weakTexts(root: Element): string[] {
  const weak = new Set<string>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    const element = currentNode.parentElement
    if (!currentNode.textContent?.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue
    if (element.closest('option')) continue
    const ratio = contrast(getComputedStyle(element).color, layersBelow(element))
    if (ratio < 4.5) weak.add(`“${currentNode.textContent.trim()}” ${round(ratio)}`)
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('input, select')) {
    if (!input.checkVisibility()) continue
    const ratio = contrast(getComputedStyle(input).color, layersBelow(input))
    if (ratio < 4.5) weak.add(`the value of ${input.className} ${round(ratio)}`)
    if (!('placeholder' in input) || !input.placeholder) continue
    const { color, opacity } = getComputedStyle(input, '::placeholder')
    const placeholder = contrast(color, layersBelow(input)) * Number(opacity)
    if (placeholder < 4.5) weak.add(`the placeholder “${input.placeholder}” ${round(placeholder)}`)
  }
  return [...weak]
}

/** Every field, and every button that is told by its fill, with less than 3 to 1 with what is around it, and every such status icon, in words. */
function weakShapes(root: Element): string[] {
  const weak = new Set<string>()
  for (const element of root.querySelectorAll(
    '.lk-field, .lk-button:is([data-variant="primary"], [data-variant="danger"])',
  )) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.ariaDisabled === 'true') continue
    const around = layersBelow(element.parentElement)
    const { borderTopColor, backgroundColor } = getComputedStyle(element)
    const ratio = Math.max(contrast(borderTopColor, around), contrast(backgroundColor, around))
    if (ratio < 3) weak.add(`the edge of ${element.className} ${round(ratio)}`)
  }
  for (const icon of root.querySelectorAll('svg')) {
    if (!icon.checkVisibility({ visibilityProperty: true })) continue
    const ratio = contrast(getComputedStyle(icon).color, layersBelow(icon))
    if (ratio < 3) weak.add(`the icon in ${icon.parentElement?.className} ${round(ratio)}`)
  }
  return [...weak]
}

it('the measure is right: black on white 21, a known grey 4.54, half-transparent black as grey, oklab as painted', () => {
  expect(contrast('black', ['white'])).toBeCloseTo(21, 1)
  expect(contrast('#767676', ['white'])).toBeCloseTo(4.54, 2)
  expect(contrast('rgb(0 0 0 / 50%)', ['white'])).toBeCloseTo(contrast('#7f7f7f', ['white']), 1)
  expect(contrast('color-mix(in oklab, black 50%, white)', ['white'])).toBeGreaterThan(4)
  expect(contrast('white', ['black', 'white'])).toBeCloseTo(1, 5)
})

describe.each(themes)('%s', (theme) => {
  it.each(names)('WCAG 1.4.3, 1.4.11: text has 4.5 to 1, edges and icons 3 to 1: %s', (name) => {
    const { container } = inTheme(theme, <ShownState store={stillIn(stateOf(name), provider)} />)
    expect(weakTexts(container)).toEqual([])
    expect(weakShapes(container)).toEqual([])
  })

  it.each(['updating', 'confirming', 'failed'])('the same in a dialog: %s', (name) => {
    inTheme(theme, <ShownState store={stillIn(stateOf(name), provider)} dialog={ConnectDialog} />)
    const dialog = screen.getByRole('dialog')
    expect(weakTexts(dialog)).toEqual([])
    expect(weakShapes(dialog)).toEqual([])
  })

  it('the same for each badge alone on the page', () => {
    const { container } = inTheme(
      theme,
      <p>
        {(['not-connected', 'validating', 'connected', 'failed', 'action-required'] as const).map((status) => (
          <ConnectionBadge key={status} status={status} />
        ))}
      </p>,
    )
    expect(weakTexts(container)).toEqual([])
    expect(weakShapes(container)).toEqual([])
  })

  it('the same for the question before a disconnect', async () => {
    const { container } = inTheme(theme, <ShownState store={stillIn(stateOf('connected'), provider)} />)
    button('Disconnect').focus()
    await userEvent.keyboard('{Enter}')
    expect(button('Keep connected')).toBeVisible()
    expect(weakTexts(container)).toEqual([])
    expect(weakShapes(container)).toEqual([])
  })

  it('the same for the notice after a paste', async () => {
    const { container } = inTheme(theme, <ShownState store={stillIn(stateOf('not-connected'), provider)} />)
    await copy('"abcdef"')
    await userEvent.click(field())
    await userEvent.paste()
    await screen.findByText(/We removed/)
    expect(weakTexts(container)).toEqual([])
    expect(weakShapes(container)).toEqual([])
  })

  it('the same while the pointer is on a button', async () => {
    const { container } = inTheme(theme, <ShownState store={stillIn(stateOf('action-required'), provider)} />)
    for (const button of container.querySelectorAll('button')) {
      if (!button.checkVisibility({ visibilityProperty: true })) continue
      await userEvent.hover(button)
      expect(weakTexts(container)).toEqual([])
    }
    await userEvent.unhover(container)
  })

  it.each(names)('WCAG 2.4.7, 1.4.11: the focus is seen, with 3 to 1, on every control: %s', async (name) => {
    const { container } = inTheme(theme, <ShownState store={stillIn(stateOf(name), provider)} />)
    const weak: string[] = []
    const before = new Set<Element>()
    for (let presses = 0; presses < 30; presses++) {
      await userEvent.keyboard('{Tab}')
      const { activeElement } = document
      if (!activeElement || !container.contains(activeElement) || before.has(activeElement)) break
      before.add(activeElement)
      const ring = activeElement.closest('.lk-field:has(> .lk-input:focus, > .lk-select:focus)') ?? activeElement
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(ring)
      const ratio = contrast(outlineColor, layersBelow(ring.parentElement))
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || ratio < 3)
        weak.push(`${activeElement.className}: ${outlineStyle} ${outlineWidth} ${round(ratio)}`)
    }
    expect(weak).toEqual([])
  })
})

describe('with forced colours', () => {
  async function forceColours() {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    onTestFinished(async () => {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] })
    })
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
  }

  it.each(names)('every text, edge and icon can be seen: %s', async (name) => {
    await forceColours()
    const { container } = render(<ShownState store={stillIn(stateOf(name), provider)} />)
    expect(weakTexts(container)).toEqual([])
    expect(weakShapes(container)).toEqual([])
    for (const edged of container.querySelectorAll('.lk-button, .lk-field, .lk-badge, .lk-card')) {
      if (!edged.checkVisibility()) continue
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(edged)
      expect([borderTopStyle, borderTopWidth]).toEqual(['solid', '1px'])
      expect(contrast(borderTopColor, layersBelow(edged.parentElement))).toBeGreaterThanOrEqual(3)
    }
  })

  it('the focus can be seen', async () => {
    await forceColours()
    render(<ShownState store={stillIn(stateOf('not-connected'), provider)} />)
    field().focus()
    const ring = field().closest('.lk-field')
    expect(ring).not.toBeNull()
    if (!ring) return
    const { outlineStyle, outlineColor } = getComputedStyle(ring)
    expect(outlineStyle).toBe('solid')
    expect(contrast(outlineColor, layersBelow(ring.parentElement))).toBeGreaterThanOrEqual(3)
  })
})

describe('with reduced motion', () => {
  it('nothing is animated', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    })
    onTestFinished(async () => {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] })
    })
    // The tests stand still by a sheet of their own; here it would hide what is looked for.
    const adopted = document.adoptedStyleSheets
    document.adoptedStyleSheets = []
    onTestFinished(() => {
      document.adoptedStyleSheets = adopted
    })
    for (const name of names) {
      const { container, unmount } = render(<ShownState store={stillIn(stateOf(name), provider)} />)
      const moving = [...container.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).animationName !== 'none',
      )
      expect({
        name,
        moving: moving.map(({ className }) => String(className)),
      }).toEqual({ name, moving: [] })
      unmount()
    }
  })
})

it('WCAG 1.4.1: a failure is told by words and an icon, whatever its code', () => {
  for (const code of failureCodes) {
    const state = {
      status: 'failed',
      failure: { code },
      origin: { status: 'not-connected' },
      operation: 'connect',
    } as const
    const { container, unmount } = render(<ShownState store={stillIn(state, pleoIntegrated)} />)
    const error = container.querySelector('.lk-error:not(:empty)')
    expect(error?.querySelector('svg')).toBeInTheDocument()
    expect(error?.textContent).toMatch(/\w+ .*\./)
    unmount()
  }
})
