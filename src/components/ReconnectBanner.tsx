import type { Company } from '../core/company'
import type { Failure } from '../core/failures'
import type { ProviderDefinition } from '../core/provider'
import type { ConnectionStore } from '../store/ConnectionStore'
import { BrokenConnection } from './BrokenConnection'
import { BrokenConnections } from './BrokenConnections'
import type { WarningLook } from './Warning'
import { withRef } from './withRef'

/** Props of `ReconnectBanner`. */
export interface ReconnectBannerProps extends WarningLook {
  /** Alone: whom the key is from. */
  provider?: ProviderDefinition | string | undefined
  /** Alone: why the connection stopped working. */
  failure?: Failure | undefined
  /** Alone: whose connection it is. */
  company?: Company | undefined
  /** For a page with many: the stores of all its connections. Names those that are broken, each with a button. */
  connections?: readonly ConnectionStore[] | undefined
  /**
   * What Replace API Key does; for one of `connections`, it is told which. On a page with nothing that asks for a key,
   * lead to the one that has it: start the replacement there with `update()`, and the field takes the focus.
   * @default in a provider, and for each of `connections`: starts the replacement, which opens a `ConnectDialog` on the page
   */
  onReplace?: ((connection?: ConnectionStore) => void) | undefined
  /** Another name for the button, such as Reconnect (R25). */
  actionLabel?: string | undefined
}

/**
 * Says that a connection stopped working, for as long as it does, and can't be dismissed (R24, R25). Renders a `<div>`,
 * or nothing while all is well.
 *
 * In a provider it can stand anywhere on a page, far from the widget. Where the page has none, put a
 * `<ConnectDialog trigger={null} />` into the provider too, or give `onReplace`. Alone it needs `provider`, `failure` and
 * `onReplace`; for many connections, `connections`.
 * @throws Error outside a provider when neither `provider` nor `connections` is given
 */
export const ReconnectBanner = withRef(function ReconnectBanner({
  connections,
  provider,
  failure,
  company,
  ...props
}: ReconnectBannerProps) {
  return connections ? (
    <BrokenConnections {...props} connections={connections} />
  ) : (
    <BrokenConnection {...props} provider={provider} failure={failure} company={company} />
  )
})
