import { shadowRootOf } from '../../react/page/shadowRootOf'
import { layerAround } from './layerAround'

/** What a dialog is put into. */
export interface DialogLayer {
  readonly container: HTMLElement
  /** Whether it has to be lifted out of what clips and covers its container. */
  readonly isLifted: boolean
}

/**
 * Where in the page a dialog can be used: within the host's dialog or popover that its opener stands in, since what is
 * outside of that is inert, covered, or robbed of the focus; else within the shadow tree that has its styles.
 * @param given where the host wants it
 */
export function dialogLayer(
  place: Element,
  opener: Element | null,
  given: HTMLElement | null | undefined,
): DialogLayer {
  const body = place.ownerDocument.body
  if (given) return { container: given, isLifted: shadowRootOf(given) !== null || layerAround(given) !== null }
  const layer =
    (opener?.isConnected ? layerAround(opener) : null) ?? layerAround(place) ?? lastDialog(place.ownerDocument)
  if (layer) return { container: layer, isLifted: true }
  const tree = shadowRootOf(place)
  // SAFETY: a portal takes a shadow root as well as an element; Radix' types know only the second.
  return tree ? { container: tree as unknown as HTMLElement, isLifted: true } : { container: body, isLifted: false }
}

/** While a native modal dialog is open, everything else is inert, whoever asked for this one. */
function lastDialog(page: Document): HTMLElement | null {
  return [...page.querySelectorAll<HTMLElement>('dialog[open]')].reverse().find(isModal) ?? null
}

/** Where that can't be told, in browsers before 2022, it may be. */
function isModal(dialog: HTMLElement): boolean {
  try {
    return dialog.matches(':modal')
  } catch {
    return true
  }
}
