import type { HostReact } from '../harness/bundleGuest'

/** One host context, as data. */
export interface Row {
  readonly name: string
  /** A component of tests/guest/matrix/hosts, by its name. @default 'Beside' */
  readonly host?: string
  /** @default '19' */
  readonly react?: HostReact
  /** Where React's root stands. @default 'page' */
  readonly place?: 'page' | 'open' | 'closed' | 'frame' | 'sandbox'
  /** Whether the first HTML is a server's, and the person is faster than the script. @default 'client' */
  readonly rendered?: 'client' | 'server'
  /** Roots on the page; the last one is used. @default 1 */
  readonly roots?: number
  /** Copies of React and Latchkey, one for each root. @default 1 */
  readonly copies?: number
  /** @default false */
  readonly strict?: boolean
  /** Sent with the page. @default none */
  readonly headers?: Readonly<Record<string, string>>
  /** @default an origin with TLS */
  readonly origin?: string
  /** What the host has around the root, in HTML of its own. @default nothing */
  readonly around?: (root: string) => string
  /** Rules of the host's own. @default none */
  readonly styles?: string
  /** Whether a script of the host's lets no keystroke reach anything but the page's own controls. @default false */
  readonly isKeyless?: boolean
  /** Whether everything that stores or tells other tabs throws, as where the person blocks it. @default false */
  readonly isBlocked?: boolean
  /** Whether the host's own dialog or popover is around the widget. @default false */
  readonly isLayer?: boolean
}
