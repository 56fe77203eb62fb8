import { render } from '@testing-library/react'
import { ConnectDialog, ConnectionRow, ReconnectBanner } from 'latchkey'
import { ConnectionProvider, type State, useApiKeyConnection } from 'latchkey/headless'
import { pleoIntegrated } from 'latchkey/providers'
import layered from 'latchkey/styles.css?inline'
import unlayered from 'latchkey/styles.unlayered.css?inline'
import { exampleStates } from 'latchkey/testing'
import mantine from 'latchkey/themes/mantine.css?inline'
import unlayeredMantine from 'latchkey/themes/mantine.unlayered.css?inline'
import mui from 'latchkey/themes/mui.css?inline'
import unlayeredMui from 'latchkey/themes/mui.unlayered.css?inline'
import radix from 'latchkey/themes/radix-themes.css?inline'
import unlayeredRadix from 'latchkey/themes/radix-themes.unlayered.css?inline'
import type { ReactElement } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { moments, ShownState, stillIn } from './ShownState'

const provider = {
  ...pleoIntegrated,
  fields: [
    { kind: 'text', name: 'domain', label: 'Subdomain', prefix: 'https://', suffix: '.example.com' },
    { kind: 'select', name: 'region', label: 'Region', options: [{ value: 'eu', label: 'European Union' }] },
    { kind: 'text', name: 'certificate', label: 'Certificate', optional: true },
  ],
} as const

/** Of pages that newcomers start from: each of them undoes whatever is in a layer. */
const resets = {
  'create-next-app’s':
    '* { box-sizing: border-box; padding: 0; margin: 0 } a { color: inherit; text-decoration: none } body { min-height: 100% }',
  'one of everything':
    '*, ::before, ::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }',
  'Eric Meyer’s': `html, body, div, span, applet, object, iframe, h1, h2, h3, h4, h5, h6, p, blockquote, pre, a, abbr, code, em,
    img, small, strong, sub, sup, b, u, i, dl, dt, dd, ol, ul, li, fieldset, form, label, legend, table, caption, tbody, tfoot,
    thead, tr, th, td, article, aside, details, figure, footer, header, menu, nav, output, section, summary, time, mark
    { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline }
    body { line-height: 1 } ol, ul { list-style: none }`,
  'one that gives each element looks':
    'button, input, select, textarea { margin: 7px; padding: 9px; border: 3px solid red; font: 700 30px/2 serif } p, h2, ol, dl, dd, legend { margin: 2em; padding: 1em; border: 3px solid } a { text-decoration: none }',
} as const

function Row({ state }: { state: State }) {
  return <ConnectionRow connection={useApiKeyConnection(stillIn(state, provider))} />
}

function Above({ state }: { state: State }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(stillIn(state, provider))}>
      <ReconnectBanner />
    </ConnectionProvider>
  )
}

function Dialog({ container }: { container: HTMLElement }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(stillIn(exampleStates.updating, provider))}>
      <ConnectDialog open trigger={null} container={container} />
    </ConnectionProvider>
  )
}

// What moves is somewhere else at each look.
const still = '*, ::before, ::after { animation: none !important; transition: none !important }'

/** A page with these elements, and nothing else. */
function openPage(element: (dialogs: HTMLElement) => ReactElement): Document {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 700px; height: 600px'
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  const page = frame.contentDocument
  if (!page) throw new Error('The frame has no document.')
  // Not in quirks mode, where the sheet of the browser is another one.
  page.write('<!doctype html><html lang="en"><body style="margin: 0; width: 600px"><div></div><div></div>')
  page.close()
  const [container, dialogs] = page.querySelectorAll('div')
  if (!container || !dialogs) throw new Error('The page is empty.')
  render(element(dialogs), { container, baseElement: page.body })
  return page
}

/** All parts, in each of their states. */
const everything = (dialogs: HTMLElement) => (
  <>
    {Object.entries(moments).map(([name, state]) => (
      <ShownState key={name} store={stillIn(state, provider)} />
    ))}
    <Row state={exampleStates['action-required']} />
    <Above state={exampleStates['action-required']} />
    <Dialog container={dialogs} />
  </>
)

const sides = ['top', 'right', 'bottom', 'left'].flatMap((side) => [
  `margin-${side}`,
  `padding-${side}`,
  `border-${side}-width`,
  `border-${side}-style`,
])
const properties = [
  ...sides,
  'box-sizing',
  'display',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'list-style-type',
  'text-decoration-line',
  'vertical-align',
  'color',
  'background-color',
  'border-top-color',
  'border-top-left-radius',
  'outline-style',
  'width',
  'height',
]

/** What is computed of each of our elements under these sheets, by its place in the page. */
function looks(page: Document, ...sheets: readonly string[]): Map<string, string> {
  page.head.replaceChildren(
    ...[...sheets, still].map((text) => Object.assign(page.createElement('style'), { textContent: text })),
  )
  const found = new Map<string, string>()
  for (const [index, element] of [
    ...page.querySelectorAll<HTMLElement>('.lk-root, .lk-root *, .lk-overlay'),
  ].entries()) {
    // Of these, the browser paints what it wants.
    if (element.closest('svg *, option')) continue
    for (const pseudo of ['', '::before', '::after']) {
      const style = getComputedStyle(element, pseudo)
      if (pseudo && style.content === 'none') continue
      const name = `${index} ${element.tagName.toLowerCase()}.${element.className}${pseudo}`
      for (const property of properties) found.set(`${name} ${property}`, style.getPropertyValue(property))
    }
  }
  return found
}

/** In words. */
const changes = (before: Map<string, string>, after: Map<string, string>) =>
  [...before].flatMap(([key, value]) => (after.get(key) === value ? [] : [`${key}: ${value} → ${after.get(key)}`]))

it.each(Object.entries(resets))(
  'a reset in no layer, %s, undoes the sheet in the layer, and changes nothing of the one outside of it',
  (_, reset) => {
    const page = openPage(everything)
    const plain = looks(page, layered)
    expect(plain.size).toBeGreaterThan(10_000)
    expect(changes(plain, looks(page, reset, layered)).length).toBeGreaterThan(100)
    expect(changes(plain, looks(page, reset, unlayered))).toEqual([])
    expect(changes(plain, looks(page, unlayered, reset))).toEqual([])
  },
)

describe.each([
  ['MUI', mui, unlayeredMui],
  ['Mantine', mantine, unlayeredMantine],
  ['Radix Themes', radix, unlayeredRadix],
])('the theme of %s', (_, theme, unlayeredTheme) => {
  it('says outside of the layer what it says in it, before or after, whatever is reset', () => {
    const page = openPage(everything)
    const themed = looks(page, layered, theme)
    expect(changes(looks(page, layered), themed).length).toBeGreaterThan(100)
    for (const reset of [resets['create-next-app’s'], resets['one of everything']]) {
      expect(changes(themed, looks(page, unlayered, unlayeredTheme, reset))).toEqual([])
      expect(changes(themed, looks(page, reset, unlayeredTheme, unlayered))).toEqual([])
    }
  })
})

describe('whatever a host sets', () => {
  const host =
    '.mine { padding: 1px; border: 2px dotted; outline: 3px dashed rgb(1, 2, 3) } .mine::before { content: "mine" }'

  it.each([
    ['before', [host, unlayered]],
    ['after', [unlayered, host]],
  ])('one class of it wins over every rule of the sheet, %s', (_, sheets) => {
    const page = openPage(everything)
    looks(page, ...sheets)
    const parts = [...page.querySelectorAll<HTMLElement>('[class*="lk-"]:not(svg, .lk-spinner)')]
    expect(parts.length).toBeGreaterThan(300)
    for (const part of parts) part.classList.add('mine')
    const lost = parts.filter((part) => {
      part.focus({ focusVisible: true, preventScroll: true })
      const { paddingLeft, borderTopStyle, outlineColor, outlineStyle } = getComputedStyle(part)
      const before = getComputedStyle(part, '::before').content
      return (
        `${paddingLeft} ${borderTopStyle} ${outlineStyle} ${outlineColor} ${before}` !==
        '1px dotted dashed rgb(1, 2, 3) "mine"'
      )
    })
    expect(lost.map(({ className }) => className)).toEqual([])
  })

  it.each([
    [':root { --lk-space: 7px; --lk-radius: 3px; --lk-accent: rgb(9 80 90); --lk-font: serif; --lk-control: 50px }'],
    [':root { color-scheme: dark } .lk-root { --lk-text: rgb(200 210 220); --lk-surface: rgb(20 20 20) }'],
  ])('its tokens count as in the layer: %s', (tokens) => {
    const page = openPage(everything)
    const plain = looks(page, layered)
    const themed = looks(page, layered, tokens)
    expect(changes(plain, themed).length).toBeGreaterThan(100)
    expect(changes(themed, looks(page, tokens, unlayered, resets['one of everything']))).toEqual([])
  })
})
