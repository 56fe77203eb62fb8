import type { FocusTarget } from './focusTarget'

/** The first element in `root` that is marked as the first of `targets` that there is. */
export function findTarget(root: Element | null, ...targets: readonly FocusTarget[]): HTMLElement | undefined {
  for (const target of targets) {
    const found = root?.querySelector<HTMLElement>(`[data-lk-focus=${target}]`)
    if (found) return found
  }
  return undefined
}
