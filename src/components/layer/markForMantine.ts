import type { FocusEvent } from 'react'

/**
 * Mantine's modals may hear Escape before us. This is their own word for leaving it alone, on what has the focus; for
 * `onFocus` of what Escape is for.
 */
export function markForMantine({ target }: FocusEvent<HTMLElement>) {
  target.setAttribute('data-mantine-stop-propagation', 'true')
}
