import { warnOnce } from '../../border/warnOnce'
import { connectionOf, entryOf, isAttempt } from '../../core/states/selectors'
import type { ConnectionStore } from '../../store/ConnectionStore'
import { type Focusable, focusedElement } from '../page/focusedElement'
import type { Surface } from './Surface'

/** The surfaces of one store. An attempt has one of them: whose button was pressed, else a visible one, else a dialog. */
export interface Surfaces {
  /** Returns what removes it. */
  readonly add: (surface: Surface) => () => void
  /** Says that a button of this surface was pressed. */
  readonly claim: (surface: Surface) => void
  /** Takes that back where no attempt came of it. */
  readonly release: (surface: Surface) => void
  /** Whose attempt runs; null between attempts. */
  readonly owner: () => Surface | null
  /** What had the focus when the attempt began, and gets it back. */
  readonly opener: () => Focusable | null
  readonly isEmpty: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

const known = new WeakMap<ConnectionStore, Surfaces>()

/** The surfaces of `store`, the same at every call. */
export function surfacesOf(store: ConnectionStore): Surfaces {
  const surfaces = known.get(store) ?? createSurfaces(store)
  known.set(store, surfaces)
  return surfaces
}

function createSurfaces(store: ConnectionStore): Surfaces {
  const surfaces = new Set<Surface>()
  const listeners = new Set<() => void>()
  let claimed: Surface | null = null
  let owner: Surface | null = null
  let opener: Focusable | null = null
  let previous = store.getState()
  let leave: (() => void) | null = null

  function choose(next: Surface | null) {
    if (next === owner) return
    owner = next
    for (const listener of [...listeners]) listener()
  }

  function unclaimed(): Surface | null {
    const all = [...surfaces]
    return all.find(isVisible) ?? all.find(({ kind }) => kind === 'dialog') ?? all[0] ?? null
  }

  /**
   * What was entered on a page goes with that page: a dialog elsewhere would push itself in front of somebody who has gone on.
   * What runs is taken over, since it may have a question.
   */
  function succeed({ kind }: Surface) {
    const next = unclaimed()
    if (kind !== 'page' || next?.kind !== 'dialog' || entryOf(store.getState()) !== 'editable') return choose(next)
    choose(null)
    // React may only have taken the surfaces away to put them back.
    setTimeout(() => {
      const state = store.getState()
      if (owner || !isAttempt(state)) return
      if (entryOf(state) === 'editable') store.cancel()
      else choose(unclaimed())
    })
  }

  /** Before React renders: what is focused now may be gone then. */
  function rememberOpener(surface: Surface | null) {
    opener = focusedElement(surface?.root.current ?? document)
  }

  function follow() {
    const next = store.getState()
    const [was, is] = [isAttempt(previous), isAttempt(next)]
    previous = next
    // Where a connection has come from elsewhere, nothing comes of the button that asked for the first key.
    if (!is && (was || connectionOf(next))) claimed = null
    if (is === was) return
    if (process.env.NODE_ENV !== 'production' && is && [...surfaces].filter(isVisible).length > 1)
      warnOnce(
        `two places on this page ask for the key of one connection to ${store.provider.name}, so one of them gives way while the other is used. Keep one: a card in the page, or <ConnectDialog> in the layout.`,
      )
    const surface = is ? (claimed ?? unclaimed()) : null
    if (is && !claimed) rememberOpener(surface)
    choose(surface)
  }

  return {
    add(surface) {
      surfaces.add(surface)
      if (!leave) {
        previous = store.getState()
        leave = store.subscribe(follow)
      }
      if (!owner && isAttempt(previous)) {
        // It began without us, or React has taken all surfaces away and puts them back.
        rememberOpener(surface)
        choose(unclaimed())
      }
      return () => {
        surfaces.delete(surface)
        if (claimed === surface) claimed = null
        if (owner === surface) succeed(surface)
        if (surfaces.size > 0) return
        leave?.()
        leave = null
        opener = null
      }
    },
    claim(surface) {
      if (claimed !== surface && owner !== surface) rememberOpener(surface)
      claimed = surface
      if (isAttempt(previous)) choose(surface)
    },
    release(surface) {
      if (claimed === surface && !isAttempt(previous)) claimed = null
    },
    owner: () => owner,
    opener: () => opener,
    isEmpty: () => surfaces.size === 0,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function isVisible({ kind, root: { current } }: Surface): boolean {
  if (kind === 'dialog') return false
  // A field on the page appears where it stands; `checkVisibility` is younger than some browsers that are still in use.
  return !current || (current.checkVisibility?.() ?? current.getClientRects().length > 0)
}
