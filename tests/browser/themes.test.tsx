import { render } from '@testing-library/react'
import { pleoStandalone } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import mantine from 'latchkey/themes/mantine.css?inline'
import shadcn from 'latchkey/themes/shadcn.css?inline'
import type { ReactElement } from 'react'
import { expect, it, onTestFinished } from 'vitest'
import { button } from './requirements/setup'
import { ShownState, stillIn } from './ShownState'

/** A sheet of the page's, while the test runs: after all that are there, or before them. */
function load(css: string, where: 'append' | 'prepend' = 'append') {
  const style = document.createElement('style')
  style.textContent = css
  document.head[where](style)
  onTestFinished(() => style.remove())
}

const widget = <ShownState store={stillIn(exampleStates['not-connected'], pleoStandalone)} />
const show = (element: ReactElement = widget) => render(element)
const fill = () => getComputedStyle(button('Connect')).backgroundColor
const primary = ':root { --primary: rgb(1, 2, 3); --card: white; --card-foreground: black; --radius: 10px }'

it.each(['append', 'prepend'] as const)('a theme file counts, wherever it stands: %s', (where) => {
  load(shadcn, where)
  load(primary)
  show()
  expect(fill()).toBe('rgb(1, 2, 3)')
  expect(getComputedStyle(button('Connect')).borderTopLeftRadius).toBe('8px')
})

it('a theme of a part of the page is followed in that part, without a word to Latchkey', () => {
  load(shadcn)
  load(`${primary} .ocean { --primary: rgb(4, 5, 6) }`)
  show(<div className="ocean">{widget}</div>)
  expect(fill()).toBe('rgb(4, 5, 6)')
})

it.each([
  ['on the root', ':root { --lk-accent: rgb(7, 8, 9) }'],
  ['around the widget', '.host { --lk-accent: rgb(7, 8, 9) }'],
  ['on the widget', '.lk-widget { --lk-accent: rgb(7, 8, 9) }'],
])('a token of the host wins over the theme, %s', (_, css) => {
  load(shadcn)
  load(primary)
  load(css)
  show(<div className="host">{widget}</div>)
  expect(fill()).toBe('rgb(7, 8, 9)')
})

it.each([
  ['a rule in no layer', '.lk-card { border-radius: 1px }'],
  ['a rule in a layer of its own', '@layer host { .lk-card { border-radius: 1px } }'],
  ['a rule without weight', ':where(.lk-card) { border-radius: 1px }'],
])('what the theme says of a part gives way to %s', (_, css) => {
  load(shadcn)
  load(primary)
  load(css)
  const { container } = show()
  const card = container.querySelector('.lk-card')
  expect(card && getComputedStyle(card).borderTopLeftRadius).toBe('1px')
})

it('Mantine’s reset, which is in no layer, does not take the weight off the buttons; a class of the host does', () => {
  load('button { font: inherit } :root { --mantine-font-weight-medium: 600 }')
  load(mantine)
  show()
  expect(getComputedStyle(button('Connect')).fontWeight).toBe('600')
  load('.lk-button { font-weight: 300 }')
  expect(getComputedStyle(button('Connect')).fontWeight).toBe('300')
})
