import { createElement, type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { KeyInput } from '../src/components/field/KeyInput'

/** The least that a form for a key can be: the baseline. */
function Bare() {
  const [status, setStatus] = useState<'idle' | 'sent'>('idle')
  return (
    <form
      data-status={status}
      onSubmit={(event) => {
        event.preventDefault()
        setStatus('sent')
      }}
    >
      <label>
        Key <input type="password" />
      </label>
      <button type="submit">Connect</button>
    </form>
  )
}

const keyInput = () => <KeyInput provider="Pleo" onKeySubmit={() => undefined} />
const contestants = {
  bare: () => <Bare />,
  // The elements and attributes of KeyInput as plain React: what is left of the difference is what Latchkey does.
  markup: () => copyOf(template()),
  latchkey: keyInput,
}
type Name = keyof typeof contestants

let copied: Element | null = null

function template(): Element {
  if (copied) return copied
  const container = document.createElement('div')
  const once = createRoot(container)
  flushSync(() => once.render(keyInput()))
  copied = container.firstElementChild?.cloneNode(true) as Element
  once.unmount()
  return copied
}

function copyOf(node: Element): ReactNode {
  const props = Object.fromEntries(
    Array.from(node.attributes, ({ name, value }) => [propNames[name] ?? name, value === '' ? true : value]),
  )
  const children = Array.from(node.childNodes, (child) =>
    child instanceof Element ? copyOf(child) : child.textContent,
  )
  return createElement(node.localName, props, ...children)
}

const propNames: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  novalidate: 'noValidate',
  autocomplete: 'autoComplete',
  autocapitalize: 'autoCapitalize',
  autocorrect: 'autoCorrect',
  spellcheck: 'spellCheck',
}

let root: Root | null = null

/** Mounts `count` forms in one commit; gives back milliseconds. */
function mount(name: Name, count: number): number {
  const container = document.createElement('div')
  document.body.replaceChildren(container)
  root = createRoot(container)
  const started = performance.now()
  const forms = Array.from({ length: count }, () => createElement('div', null, contestants[name]()))
  flushSync(() => root?.render(createElement('div', null, ...forms)))
  return performance.now() - started
}

function unmount() {
  flushSync(() => root?.unmount())
  document.body.replaceChildren()
  root = null
}

Object.assign(globalThis, { bench: { mount, unmount } })
