import { onTestFinished } from 'vitest'

/** A control of somebody else's page: how it gets the focus, and what was typed into it. */
export interface ForeignControl {
  readonly focus: () => void
  readonly typed: () => string
}

function appended<E extends HTMLElement>(element: E): E {
  document.body.append(element)
  onTestFinished(() => element.remove())
  return element
}

function inShadow(mode: ShadowRootMode): ForeignControl {
  const host = appended(document.createElement('pin-entry'))
  const input = document.createElement('input')
  host.attachShadow({ mode }).append(input)
  return { focus: () => input.focus(), typed: () => input.value }
}

/** As editors do it that draw their text themselves. */
function drawn(tag: string, attributes: Record<string, string>): ForeignControl {
  const element = appended(document.createElement(tag))
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  let typed = ''
  element.addEventListener('keydown', ({ key }) => {
    typed += key
  })
  return { focus: () => element.focus(), typed: () => typed }
}

function field(element: HTMLInputElement | HTMLTextAreaElement): ForeignControl {
  appended(element)
  return { focus: () => element.focus(), typed: () => element.value }
}

/** Everything that a person can type into, made afresh for the test that runs. */
export const foreignControls: Readonly<Record<string, () => ForeignControl>> = {
  'an input': () => field(document.createElement('input')),
  'a textarea': () => field(document.createElement('textarea')),
  'an open shadow tree': () => inShadow('open'),
  'a closed shadow tree': () => inShadow('closed'),
  'a closed shadow tree of a plain element': () => {
    const host = appended(document.createElement('div'))
    const input = document.createElement('input')
    host.attachShadow({ mode: 'closed' }).append(input)
    return { focus: () => input.focus(), typed: () => input.value }
  },
  'a closed shadow tree of a plain element that scripts focus': () => {
    const host = appended(document.createElement('div'))
    host.tabIndex = -1
    const input = document.createElement('input')
    host.attachShadow({ mode: 'closed' }).append(input)
    return { focus: () => input.focus(), typed: () => input.value }
  },
  'an iframe': () => {
    const frame = appended(document.createElement('iframe'))
    const input = frame.contentDocument?.createElement('input')
    if (!input) throw new Error('The frame has no document.')
    frame.contentDocument?.body.append(input)
    return { focus: () => input.focus(), typed: () => input.value }
  },
  'an iframe whose document is the editor': () => {
    const frame = appended(document.createElement('iframe'))
    const { contentDocument } = frame
    if (!contentDocument) throw new Error('The frame has no document.')
    contentDocument.designMode = 'on'
    return { focus: () => contentDocument.body.focus(), typed: () => contentDocument.body.textContent }
  },
  'a contenteditable': () => {
    const element = appended(document.createElement('div'))
    element.contentEditable = 'true'
    return { focus: () => element.focus(), typed: () => element.textContent }
  },
  'a role=textbox': () => drawn('div', { role: 'textbox', tabindex: '0' }),
  'a role=application': () => drawn('div', { role: 'application', tabindex: '0' }),
  'a canvas that takes keys': () => drawn('canvas', { tabindex: '0' }),
}
