import { createElement, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

const propNames: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  novalidate: 'noValidate',
  autocomplete: 'autoComplete',
  autocapitalize: 'autoCapitalize',
  autocorrect: 'autoCorrect',
  spellcheck: 'spellCheck',
  tabindex: 'tabIndex',
}

/** The elements and attributes that `original` renders, as plain React. In the browser alone. */
export function copyMarkup(original: ReactNode): () => ReactNode {
  // Now and not while rendering, where React renders nothing else.
  const template = elementOf(original)
  return () => copyOf(template)
}

function elementOf(original: ReactNode): Element {
  const container = document.createElement('div')
  const root = createRoot(container)
  flushSync(() => root.render(<div>{original}</div>))
  // SAFETY: it holds the `div` that was rendered into it.
  const copy = container.firstElementChild?.cloneNode(true) as Element
  root.unmount()
  return copy
}

function copyOf(node: Element): ReactNode {
  const props = Object.fromEntries(
    Array.from(node.attributes, ({ name, value }) => [
      propNames[name] ?? name,
      name === 'style' ? styleOf(node) : value === '' ? true : value,
    ]),
  )
  const children = Array.from(node.childNodes, (child) =>
    child instanceof Element ? copyOf(child) : child.textContent,
  )
  return createElement(node.localName, props, ...children)
}

function styleOf(node: Element) {
  if (!(node instanceof HTMLElement || node instanceof SVGElement)) return undefined
  const { style } = node
  const toProp = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(Array.from(style, (name) => [toProp(name), style.getPropertyValue(name)]))
}
