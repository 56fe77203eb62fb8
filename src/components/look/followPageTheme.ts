import { pageTheme } from './pageTheme'

type Tree = Document | ShadowRoot

const name = 'data-lk-theme'
/** What stands in another one of ours is as that one is. */
const outermost = '.lk-root:not(.lk-root *)'

const followers = new WeakMap<Tree, ReturnType<typeof createFollower>>()
/** What an element was given here; anything else that it has is the host's. */
const given = new WeakMap<Element, string | null>()

/**
 * Until the returned function is called, what is ours in a tree is as light or dark as the place where it stands. One look
 * at a computed colour for each when it appears; another one when the system's theme, an attribute above, or a colour changes.
 */
export function followPageTheme(tree: Tree): () => void {
  const follower = followers.get(tree) ?? createFollower(tree)
  followers.set(tree, follower)
  return follower.add()
}

function createFollower(tree: Tree) {
  const page = tree.ownerDocument ?? tree
  // jsdom has none, and whoever tests a page there has no theme either.
  const system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null
  const observer = new MutationObserver(lookAgain)
  let observed = new WeakSet<Element>()
  let users = 0
  let wanted: 'none' | 'new' | 'all' = 'none'

  /** All that appear at once are looked at together: a look after a change would cost a layout each. */
  function lookSoon(which: 'new' | 'all') {
    if (wanted === 'none') queueMicrotask(look)
    if (wanted !== 'all') wanted = which
  }

  function lookAgain() {
    lookSoon('all')
  }

  function look() {
    const isNew = wanted === 'new'
    wanted = 'none'
    if (users === 0) return
    const found = [...tree.querySelectorAll(outermost)].filter((element) => !isNew || !given.has(element))
    const themes = found.map((element) => pageTheme(around(element)))
    found.forEach((element, index) => {
      observeAbove(element)
      if (element.getAttribute(name) !== (given.get(element) ?? null)) return
      const theme = themes[index] ?? null
      given.set(element, theme)
      if (theme) element.setAttribute(name, theme)
      else element.removeAttribute(name)
    })
  }

  function observeAbove(element: Element) {
    for (let above = around(element); above && !observed.has(above); above = around(above)) {
      observed.add(above)
      observer.observe(above, { attributes: true })
    }
  }

  /** A colour that a page fades is the old one until then. */
  function onTransitionEnd({ propertyName }: Event & { readonly propertyName?: string }) {
    if (propertyName === 'color') lookAgain()
  }

  function remove() {
    users -= 1
    if (users > 0) return
    observer.disconnect()
    observed = new WeakSet()
    system?.removeEventListener('change', lookAgain)
    page.removeEventListener('transitionend', onTransitionEnd)
  }

  return {
    add() {
      users += 1
      if (users === 1) {
        system?.addEventListener('change', lookAgain)
        page.addEventListener('transitionend', onTransitionEnd)
      }
      lookSoon(users === 1 ? 'all' : 'new')
      return remove
    },
  }
}

function around(element: Element): Element | null {
  const { parentNode } = element
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement
}
