import { type FocusEvent, type HTMLAttributes, type RefObject, useEffect, useRef } from 'react'
import { entryOf, isBusy } from '../../core/states/selectors'
import type { State } from '../../core/states/states'
import { useConnection } from '../connection/useConnection'
import { focusedElement } from '../page/focusedElement'
import { isOnNothing } from '../page/isOnNothing'
import { chain } from '../props/chain'
import { findTarget } from './findTarget'
import type { FocusTarget } from './focusTarget'
import { giveFocus } from './giveFocus'
import { isOwnField } from './isOwnField'
import { mayMoveFocus } from './mayMoveFocus'
import { useArrivalFocus } from './useArrivalFocus'

type ElementProps = HTMLAttributes<HTMLElement>
interface WidgetProps extends ElementProps {
  /** For an element of any kind. */
  readonly ref: RefObject<never>
  readonly 'data-lk-widget': ''
}

/** What `useResultFocus` returns. */
export interface ResultFocus {
  /** For the element around all that belongs to one connection: a card, or what a dialog holds. */
  readonly getWidgetProps: (props?: ElementProps) => WidgetProps
}

const input = ['key'] as const
// The most telling first.
const heading = ['question', 'result', 'title'] as const
// While something runs, “Connected to …” would sound like its result.
const running = ['progress', 'title'] as const

/**
 * Takes the focus along to where an action has led, and nowhere else: it moves only when it was in the widget, and only for
 * what a person started or where the focused element is gone (K14). What it is given to is marked by `getResultProps`, and
 * the key's field by `useKeyField`, which takes the focus itself when an attempt fails.
 * @param given your own ref for the element around, if you need one
 * @throws Error outside a provider
 */
export function useResultFocus(given?: RefObject<HTMLElement | null>): ResultFocus {
  const { state } = useConnection()
  const own = useRef<HTMLElement>(null)
  const root = given ?? own
  const inside = useRef(false)
  const previous = useRef(state)
  const waiting = useRef(() => {})

  useEffect(() => () => waiting.current(), [])

  useEffect(() => {
    const from = previous.current
    previous.current = state
    if (from.status === state.status || !root.current) return
    waiting.current()
    // Seen now: a frame or a closed shadow tree takes the focus without saying where it went (K14).
    const mayMove = () => mayMoveFocus([root.current], isOwnField)
    if (!mayMove()) return
    const focused = focusedElement(root.current)
    const lost = focused === null || isOnNothing(root.current)
    // A warning far from here has asked for the field, and its button went with the click.
    const sent = lost && state.status === 'updating'
    if (!inside.current && !sent) return
    // Browsers take it away from what is hidden a moment later.
    const goes = lost || focused.closest('[inert],[hidden]') !== null
    const targets = targetsOf(from, state) ?? (goes ? (isBusy(state) ? running : heading) : [])
    const find = () => findTarget(root.current, ...targets)
    if (goes) waiting.current = giveFocus(root.current, find, mayMove)
    else find()?.focus()
  }, [root, state])
  useArrivalFocus(root, state)

  return {
    getWidgetProps: (props = {}) => ({
      ...props,
      'data-lk-widget': '',
      // SAFETY: React puts the element there that the props are spread on, of whatever kind.
      ref: root as RefObject<never>,
      onFocus: chain(props.onFocus, () => {
        inside.current = true
      }),
      onBlur: chain(props.onBlur, ({ relatedTarget }: FocusEvent) => {
        // Without a related target the focus went nowhere, or its element was removed.
        if (relatedTarget) inside.current = false
      }),
    }),
  }
}

/** Where a change leads the person; null where they did not ask for it. The field itself takes the focus on failure. */
function targetsOf(from: State, to: State): readonly FocusTarget[] | null {
  if (to.status === 'confirming') return heading
  if (to.status === 'updating') return input
  const cancelled = from.status === 'validating' && from.origin === to
  if (cancelled || from.status === 'updating' || from.status === 'confirming' || from.status === 'failed') {
    if (to.status === 'connected' || to.status === 'action-required') return ['update']
  }
  if (from.status === 'disconnecting' && to.status === 'failed') return ['disconnect']
  if (to.status === 'connected' && entryOf(from) !== 'absent') return heading
  if (to.status === 'not-connected') return from.status === 'disconnecting' ? heading : input
  return null
}
