import type { Failure } from '../../core/failures/failures'
import type { Company } from '../../core/provider/company'
import type { ProviderDefinition } from '../../core/provider/provider'
import type { ApiKeyConnection } from '../../react/connection/ApiKeyConnection'
import { storeOf } from '../../react/connection/storeOf'
import type { ConnectionStore } from '../../store/ConnectionStore'
import { withRef } from '../parts/withRef'
import { BrokenAlone } from './BrokenAlone'
import { BrokenConnection } from './BrokenConnection'
import type { WarningLook } from './Warning'

/** Props of `ReconnectBanner`. */
export interface ReconnectBannerProps extends WarningLook {
  /** What `useApiKeyConnection` returns, or a store. @default the connection of the provider around */
  connection?: ApiKeyConnection | ConnectionStore | undefined
  /** Alone: whom the key is from. */
  provider?: ProviderDefinition | string | undefined
  /** Alone: why the connection stopped working. */
  failure?: Failure | undefined
  /** Alone: whose connection it is. */
  company?: Company | undefined
  /**
   * What Replace API Key does. On a page with nothing that asks for a key, lead to the one that has it: start the update
   * there with `update()`, and the field takes the focus.
   * @default of a connection: starts the update, which opens a `ConnectDialog` on the page
   */
  onUpdate?: (() => void) | undefined
  /** Another name for the button, such as Reconnect (R25). */
  updateLabel?: string | undefined
}

/**
 * Says that a connection stopped working, for as long as it does, and can't be dismissed (R24, R25). Renders a `<div>`,
 * or nothing while all is well. For a page with many connections, see `ReconnectBanners`.
 *
 * In a provider, or with `connection`, it can stand anywhere on a page, far from the widget. Where the page has none, put a
 * `<ConnectDialog trigger={null} />` into the provider too, or give `onUpdate`. Alone it needs `provider`, `failure` and
 * `onUpdate`.
 * @throws Error outside a provider when neither `connection` nor `provider` is given
 */
export const ReconnectBanner = withRef(function ReconnectBanner({
  connection,
  provider,
  failure,
  company,
  onUpdate,
  ...props
}: ReconnectBannerProps) {
  return connection ? (
    <BrokenAlone {...props} store={storeOf(connection)} onUpdate={onUpdate} />
  ) : (
    <BrokenConnection {...props} provider={provider} failure={failure} company={company} onUpdate={onUpdate} />
  )
})
