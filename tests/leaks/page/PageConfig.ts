import type { KnownConnection } from 'latchkey/headless'

/** `row`: a row of a list, which opens one dialog for all of them. */
export type Presentation = 'inline' | 'dialog' | 'row'

/** What the server writes into the page for its component to read. */
export interface PageConfig {
  readonly presentation: Presentation
  readonly keyKind: 'standalone' | 'integrated'
  /** Whether the key has one line. */
  readonly shape: 'line' | 'text'
  /** Whether `activate` is a call of its own. */
  readonly activation: 'separate' | 'included'
  readonly initialConnection: KnownConnection
}
