import type { ConnectionStore } from '../../store/ConnectionStore'

/** What asks for the key of an attempt: a card or a field in its place on the page, or a dialog. */
export interface Surface {
  readonly kind: 'page' | 'dialog'
  readonly store: ConnectionStore
  /** The element that it asks in; null while there is none. */
  readonly root: { readonly current: Element | null }
}
