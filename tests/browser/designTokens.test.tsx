import { render } from '@testing-library/react'
import css from 'latchkey/styles.css?raw'
import { describe, expect, it, onTestFinished } from 'vitest'
import { designTokens } from '../../scripts/tokens/designTokens.mjs'
import { painted } from './contrast'

interface Token {
  readonly $type: string
  readonly $value: unknown
}
type Group = Readonly<Record<string, Token>>

const files = designTokens(css, {}) as {
  readonly 'tokens.json': {
    readonly color: { readonly light: Group; readonly dark: Group }
    readonly size: Group
    readonly font: Group
    readonly motion: Group
    readonly layer: Group
    readonly compact: { readonly size: Group }
  }
}
const { color, size, font, motion, layer, compact } = files['tokens.json']

/** By its name, the property that the stylesheet keeps a token's value in. */
const kept: Readonly<Record<string, string>> = { 'font-size': 'size', 'font-mono': 'mono' }
const propertyOf = (name: string) => `--lk-own-${kept[name] ?? name}`

/** What a property comes to on an element of the stylesheet, where nobody has set a token. */
function computed(
  property: string,
  use: 'backgroundColor' | 'width' | 'fontFamily' | 'transitionDuration',
  attributes: Readonly<Record<string, string>> = {},
): string {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  onTestFinished(() => style.remove())
  const { container } = render(
    <div className="lk-root" {...attributes}>
      <span style={{ display: 'block', [use]: `var(${property})` }} />
    </div>,
  )
  const probe = container.querySelector('span')
  if (!probe) throw new Error('There is no probe.')
  return getComputedStyle(probe)[use]
}

const rowsOf = (group: Group) => Object.entries(group).map(([name, token]) => [name, token] as const)

describe.each(['light', 'dark'] as const)('the design tokens, %s', (theme) => {
  it.each(rowsOf(color[theme]))('%s is the colour that the stylesheet paints', (name, { $value }) => {
    const { hex } = $value as { readonly hex: string }
    const paints = computed(propertyOf(name), 'backgroundColor', { 'data-lk-theme': theme })
    const [red, green, blue] = painted(paints)
    const given = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    // The canvas rounds once more.
    const apart = [red, green, blue].map((channel, at) => Math.abs(channel - (given[at] ?? Number.NaN)))
    expect(Math.max(...apart), `${name}: ${hex}, painted ${paints}`).toBeLessThanOrEqual(1)
  })
})

describe.each([
  ['comfortable', size],
  ['compact', compact.size],
] as const)('the design tokens, %s', (density, sizes) => {
  it.each(rowsOf(sizes))('%s is the length that the stylesheet uses', (name, { $value }) => {
    const { value, unit } = $value as { readonly value: number; readonly unit: string }
    expect(computed(propertyOf(name), 'width', { 'data-lk-density': density })).toBe(`${value}${unit}`)
  })
})

it('the typefaces, the duration and the layer are those of the stylesheet', () => {
  expect(
    computed('--lk-own-mono', 'fontFamily')
      .split(', ')
      .map((one) => one.toLowerCase()),
  ).toEqual(font['font-mono']?.$value)
  const seconds = Number.parseFloat(computed('--lk-own-duration', 'transitionDuration'))
  expect({ value: seconds, unit: 's' }).toEqual(motion.duration?.$value)
  expect(css).toContain(`var(--lk-layer, ${String(layer.layer?.$value)})`)
})
