import { clipped, escapees, overlapping } from '../../browser/layoutFaults'

/** What the tests ask a page, through shadow trees, closed ones too. Runs before every script of the page, in every frame. */
export interface Instruments {
  /** The last element of this kind that can be used and is called so: the newest, where a dialog is in front. */
  readonly find: (kind: 'button' | 'field', name: string) => HTMLElement | null
  /** What the focus is on. */
  readonly focused: () => string
  /** What of a menu or a group can be pressed: not what something else lies on, or what is out of sight. */
  readonly inReach: (role: 'menuitem' | 'group') => readonly string[]
  /** How a row of a list is laid out. */
  readonly shape: () => { readonly height: number; readonly faults: readonly string[] }
  /** What the widget says, its dialog included. */
  readonly text: () => string
  /** What the field is described by for assistive technology. */
  readonly descriptionOf: (field: HTMLElement) => string
  /** Everything that a script or a recorder can read from the page, but for the value of the key's own field. */
  readonly everything: () => string
}

declare global {
  interface Window {
    readonly instruments: Instruments
  }
}

const trees: ShadowRoot[] = []
const messages: string[] = []

const { attachShadow } = Element.prototype
Element.prototype.attachShadow = function (options) {
  const tree = attachShadow.call(this, options)
  trees.push(tree)
  return tree
}
for (const owner of [globalThis.BroadcastChannel?.prototype, window] as { postMessage: unknown }[]) {
  const post = owner?.postMessage as ((...args: unknown[]) => void) | undefined
  if (!post) continue
  owner.postMessage = function (...args: unknown[]) {
    messages.push(JSON.stringify(args[0]))
    return post.apply(this, args)
  }
}

const pages = (): ParentNode[] => [document, ...trees.filter((tree) => tree.isConnected)]
const all = <E extends Element>(selector: string) => pages().flatMap((page) => [...page.querySelectorAll<E>(selector)])
const canBeUsed = (element: Element) => {
  const widget = element.closest('.lk-widget')
  return element.checkVisibility() && !element.closest('[inert]') && (!widget || widget === all('.lk-widget').pop())
}
const nameOf = (element: HTMLElement) => {
  // Two roots that a server sent have the same ids until React has started.
  const control = element.closest('.lk-control')?.querySelectorAll('label')
  const labels = [...(control ?? (element as HTMLInputElement).labels ?? [])].map((label) => label.textContent)
  const isField = element.matches('input')
  return (element.ariaLabel ?? (isField ? labels.join(' ') : element.textContent)).trim()
}

function deepest(): Element | null {
  let at = document.activeElement
  for (;;) {
    const inner = trees.find(({ host }) => host === at)?.activeElement
    if (!inner) return at
    at = inner
  }
}

/** What lies on top there, in whichever tree. */
function topmost([x, y]: readonly [number, number]): Element | null {
  let at = document.elementFromPoint(x, y)
  for (;;) {
    const inner = trees.find(({ host }) => host === at)?.elementFromPoint(x, y)
    if (!inner || inner === at) return at
    at = inner
  }
}

function middleOf(element: Element): readonly [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

const instruments: Instruments = {
  find(kind, name) {
    const selector = kind === 'button' ? 'button' : 'input:not([type=radio])'
    const isIt = (element: HTMLElement) =>
      kind === 'button' ? nameOf(element) === name : nameOf(element).includes(name)
    return all<HTMLElement>(selector).filter(canBeUsed).filter(isIt).pop() ?? null
  },
  focused() {
    const element = deepest()
    if (!element || element === document.body || element === document.documentElement) return 'nothing'
    return element.matches('iframe') ? 'frame' : nameOf(element as HTMLElement)
  },
  text: () =>
    ['.lk-widget', '.lk-row', '.lk-popup', '.lk-dialog']
      .map((selector) => all<HTMLElement>(selector).pop())
      .map((element) => element?.innerText ?? '')
      .join('\n'),
  inReach(role) {
    const buttons = all<HTMLElement>(role === 'group' ? '.lk-popup [role=group] button' : '[role=menuitem]')
    return buttons.filter((button) => button === topmost(middleOf(button))?.closest('button')).map(nameOf)
  },
  shape() {
    const row = all<HTMLElement>('.lk-row').pop()
    if (!row) return { height: 0, faults: ['no row'] }
    const button = row.querySelector('button')
    const isCovered = button !== topmost(middleOf(button ?? row))?.closest('button')
    return {
      height: row.getBoundingClientRect().height,
      faults: [
        ...escapees(row, row.getBoundingClientRect()),
        // Its button reaches into the padding, so that its icon is in line with what is above.
        ...clipped(row).filter((one) => !one.endsWith('.lk-row-actions')),
        ...overlapping(row),
        ...(isCovered ? ['the button'] : []),
      ],
    }
  },
  descriptionOf(field) {
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
    const tree = field.getRootNode() as Document | ShadowRoot
    return ids.map((id) => tree.getElementById(id)?.textContent ?? '').join(' ')
  },
  everything() {
    const attempt = (read: () => unknown) => {
      try {
        return JSON.stringify(read()) ?? ''
      } catch {
        // Blocked, or of another origin.
        return ''
      }
    }
    const own = instruments.find('field', 'API key')
    const controls = all<HTMLInputElement>('input, textarea, select, button, output').filter((one) => one !== own)
    const values = controls.map(({ value, name, id, title, placeholder, defaultValue }) =>
      [value, name, id, title, placeholder, defaultValue].join('\n'),
    )
    const forms = all<HTMLFormElement>('form').map((form) => [...new FormData(form)].join('\n'))
    return [
      ...pages().map((page) => ('documentElement' in page ? (page as Document).documentElement.outerHTML : '')),
      ...trees.map((tree) => tree.innerHTML),
      ...all<HTMLElement>('*').map(({ dataset, title }) => [title, ...Object.values(dataset)].join('\n')),
      ...values,
      ...forms,
      ...messages,
      document.title,
      document.referrer,
      location.href,
      window.name,
      (globalThis.hostHeard ?? []).join('\n'),
      // Letter by letter, as it would be put together again.
      (globalThis.hostHeard ?? []).map((heard) => heard.split(' ')[1] ?? '').join(''),
      attempt(() => history.state),
      attempt(() => document.cookie),
      attempt(() => ({ ...localStorage })),
      attempt(() => ({ ...sessionStorage })),
      attempt(() => performance.getEntries().map(({ name }) => name)),
    ].join('\n')
  },
}
Object.defineProperty(window, 'instruments', { value: instruments })
