import { type RefObject, useEffect } from 'react'
import { focusedElement } from '../../react/page/focusedElement'
import { isWithin } from '../../react/page/isWithin'
import { useLatest } from '../layer/useLatest'
import { useParts } from '../parts/useParts'
import type { RowAction } from './RowAction'
import { usePopup } from './usePopup'

export interface MenuProps {
  button: RefObject<HTMLButtonElement | null>
  /** The id of the button, which names it. */
  labelledBy: string
  id: string
  items: readonly RowAction[]
  /** Which item has the focus at first; null where the menu was left. */
  start: 'first' | 'last' | null
  /** Goes, and leaves the focus where it is. */
  onClose: () => void
  /** Goes, and the focus with it to the button. */
  onLeave: () => void
  onChoose: (action: RowAction) => void
}

/** A menu as the ARIA Authoring Practices describe it: arrows, Home, End and letters move, Enter and Space choose. */
export function Menu({ button, labelledBy, id, items, start, onClose, onLeave, onChoose }: MenuProps) {
  const { part } = useParts()
  const popup = usePopup(button, start ? 'open' : 'left', onClose, onLeave)
  const { ref } = popup

  useEffect(() => {
    if (!start) return
    const all = itemsIn(ref.current)
    all[start === 'last' ? all.length - 1 : 0]?.focus()
  }, [ref, start])

  const latest = useLatest((event: KeyboardEvent) => {
    const { current } = ref
    // Seen from the window, what is in a shadow tree is no target.
    const focused = current && focusedElement(current)
    if (!focused || !isWithin(current, focused)) return
    const all = itemsIn(current)
    const at = all.findIndex((item) => item.isSameNode(focused))
    if (event.key === 'Tab') {
      // From the button on, which the browser then leaves for what comes before or after it.
      button.current?.focus()
      return onClose()
    }
    const to = targetOf(event, all, at)
    if (!to) return
    event.preventDefault()
    event.stopPropagation()
    to.focus()
  })

  // On the window, as for Escape: a host's own short cuts may let nobody else hear of a key.
  useEffect(() => {
    const view = ref.current?.ownerDocument.defaultView
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    view?.addEventListener('keydown', (event) => latest.current(event), options)
    return () => listening.abort()
  }, [ref, latest])

  return part(
    'popup',
    <div {...popup}>
      {part(
        'menu',
        <div role="menu" id={id} aria-labelledby={labelledBy} tabIndex={-1}>
          {items.map((action) => (
            <MenuItem key={action.name} label={action.label} onChoose={() => onChoose(action)} />
          ))}
        </div>,
      )}
    </div>,
  )
}

function MenuItem({ label, onChoose }: { label: string; onChoose: () => void }) {
  const { part } = useParts()
  return part(
    'menu-item',
    <button type="button" role="menuitem" tabIndex={-1} onClick={onChoose}>
      {label}
    </button>,
  )
}

function itemsIn(menu: Element | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}

/** Where a key leads to in a menu. */
function targetOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, all: readonly HTMLElement[], at: number) {
  const { length } = all
  switch (key) {
    case 'ArrowDown':
      return all[(at + 1) % length]
    case 'ArrowUp':
      return all[(at - 1 + length) % length]
    case 'Home':
      return all[0]
    case 'End':
      return all[length - 1]
    default: {
      if ([...key].length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined
      const inOrder = [...all.slice(at + 1), ...all.slice(0, at + 1)]
      return inOrder.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()))
    }
  }
}
