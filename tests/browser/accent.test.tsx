import { render } from '@testing-library/react'
import { array, assert, integer, property } from 'fast-check'
import { pleoStandalone } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import mantine from 'latchkey/themes/mantine.css?inline'
import mui from 'latchkey/themes/mui.css?inline'
import radix from 'latchkey/themes/radix-themes.css?inline'
import shadcn from 'latchkey/themes/shadcn.css?inline'
import tailwind from 'latchkey/themes/tailwind.css?inline'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cases } from '../cases'
import { contrast, layersBelow } from './contrast'
import { button } from './requirements/setup'
import { ShownState, stillIn } from './ShownState'

/** Of every hue, and around the lightness at which white gives way to black, where either has just 4.5 to 1. */
const accents = [
  ...['white', 'black', 'red', 'lime', 'blue', 'yellow', 'cyan', 'magenta', 'gray', 'orange', 'rebeccapurple'],
  ...['#16a34a', '#f59e0b', '#3b82f6', '#ec4899', '#14b8a6', '#84cc16', '#757575', '#767676', '#777777', '#787878'],
  ...['oklch(0.7 0.19 48)', 'hsl(90 100% 50%)', 'lab(60 80 -60)', 'rgb(99 102 241)', 'color(display-p3 0 1 0)'],
]

function load(css: string) {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  onTestFinished(() => style.remove())
}

/** The sheet as an engine reads it that knows no relative colours: whose question whether it does is answered with no. */
function loseRelativeColours() {
  const question = '(color: lab(from red l 0 0))'
  const sheets = [...document.querySelectorAll('style')].filter(({ textContent }) => textContent?.includes(question))
  expect(sheets.length).toBeGreaterThan(0)
  for (const sheet of sheets) {
    const before = sheet.textContent ?? ''
    sheet.textContent = before.replaceAll(question, '(color: no-such-colour)').replaceAll(/lab\(from [^;]*;/g, 'none;')
    onTestFinished(() => {
      sheet.textContent = before
    })
  }
}

const schemes = ['light', 'dark'] as const

function show(scheme: 'light' | 'dark', css = '') {
  load(css)
  render(
    <div className={scheme} style={{ colorScheme: scheme, background: 'Canvas', color: 'CanvasText' }}>
      <div data-testid="host">
        <ShownState store={stillIn(exampleStates['not-connected'], pleoStandalone)} />
      </div>
    </div>,
  )
  const host = document.querySelector<HTMLElement>('[data-testid="host"]')
  if (!host) throw new Error('There is no host.')
  const connect = button('Connect')
  return {
    connect,
    /** How well the text on the button can be read with this accent. */
    ratioOn(accent: string, onAccent = '') {
      host.style.setProperty('--lk-accent', accent)
      host.style.setProperty('--lk-on-accent', onAccent)
      expect(getComputedStyle(connect).getPropertyValue('--lk-accent')).toBe(accent)
      return contrast(getComputedStyle(connect).color, layersBelow(connect))
    },
  }
}

type Shown = ReturnType<typeof show>

/** The accents on which the text has less than 4.5 to 1, in words. */
const weakOn = ({ ratioOn }: Shown) =>
  accents.flatMap((accent) => {
    const ratio = ratioOn(accent)
    return ratio < 4.5 ? [`${accent} ${ratio.toFixed(2)}`] : []
  })

beforeEach(async () => {
  await userEvent.unhover(document.body)
})

describe.each(schemes)('WCAG 1.4.3, in %s', (scheme) => {
  it('text can be read on whatever accent a host sets, also under the pointer', async () => {
    const shown = show(scheme)
    expect(weakOn(shown)).toEqual([])
    const quiet = getComputedStyle(shown.connect).backgroundColor
    await userEvent.hover(shown.connect)
    expect(getComputedStyle(shown.connect).backgroundColor).not.toBe(quiet)
    expect(weakOn(shown)).toEqual([])
  })

  it('text can be read on any accent at all', () => {
    const { ratioOn } = show(scheme)
    const channel = integer({ min: 0, max: 255 })
    assert(
      property(array(channel, { minLength: 3, maxLength: 3 }), (rgb) => {
        expect(ratioOn(`rgb(${rgb.join(' ')})`)).toBeGreaterThanOrEqual(4.5)
      }),
      cases(500),
    )
  })

  it.each(Object.entries({ mantine, mui, radix, shadcn, tailwind }))('the same over the theme of %s', (_, css) => {
    expect(weakOn(show(scheme, css))).toEqual([])
  })

  it('what a host says of the text itself counts', () => {
    const { connect, ratioOn } = show(scheme)
    ratioOn('yellow', 'rgb(1, 2, 3)')
    expect(getComputedStyle(connect).color).toBe('rgb(1, 2, 3)')
  })

  it('in an engine without relative colours the accent only tints, and text can be read on it all the same', async () => {
    loseRelativeColours()
    const shown = show(scheme)
    expect(weakOn(shown)).toEqual([])
    const [yellow, blue] = ['yellow', 'blue'].map((accent) => {
      shown.ratioOn(accent)
      return getComputedStyle(shown.connect).backgroundColor
    })
    expect(yellow).not.toBe(blue)
    expect(shown.ratioOn('yellow', 'black')).toBeGreaterThanOrEqual(4.5)
    await userEvent.hover(shown.connect)
    expect(weakOn(shown)).toEqual([])
  })
})

it('without an accent it stays as it was: text in the colour of the surface', () => {
  const { connect } = show('light', ':root { --lk-surface: rgb(250, 251, 252) }')
  expect(getComputedStyle(connect).color).toBe('rgb(250, 251, 252)')
})
