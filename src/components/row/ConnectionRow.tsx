import type { ComponentPropsWithRef } from 'react'
import type { ApiKeyConnection } from '../../react/connection/ApiKeyConnection'
import { ConnectionProvider } from '../../react/connection/ConnectionProvider'
import { storeOf } from '../../react/connection/storeOf'
import { useApiKeyConnection } from '../../react/connection/useApiKeyConnection'
import type { ConnectionStore } from '../../store/ConnectionStore'
import type { PartOf, PartsProps } from '../parts/parts'
import { withRef } from '../parts/withRef'
import { Row } from './Row'

/** Props of `ConnectionRow`; the rest goes to its outermost element. */
export interface ConnectionRowProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>,
    PartsProps<PartOf<'ConnectionRow'>> {
  /** What `useApiKeyConnection` returns, or a store. @default the connection of the provider around */
  connection?: ApiKeyConnection | ConnectionStore | undefined
  /**
   * Asks for a key: what Connect, Update API Key and Replace API Key do. Show a `ConnectDialog` with `open` for the
   * connection that it is told; one is enough for all rows.
   * @default starts the update of an existing connection, which opens a `ConnectDialog` that is on the page already
   */
  onAskForKey?: ((connection: ConnectionStore) => void) | undefined
  /**
   * `line`: a `<div>`, for a list; `render={<li />}` makes it an item. `cells`: a `<tr>` with four cells, for a table: the
   * provider, the company, the status and the actions. @default 'line'
   */
  layout?: 'line' | 'cells' | undefined
  /** For pictures and tests. @default the clock */
  now?: Date | number | undefined
}

/**
 * One connection of many: whose it is, whether it works, and what can be done about it, in a row of at most 56 pixels. It asks
 * for no key itself. Renders a `<div>`, or a `<tr>`.
 *
 * Put `LiveRegions` around all rows, so that one pair of regions speaks for all, and `ReconnectBanners` above them: a row
 * says that it needs action, not why.
 * @throws Error outside a provider when `connection` is not given
 */
export const ConnectionRow = withRef(function ConnectionRow({ connection, ...props }: ConnectionRowProps) {
  return connection ? <RowOf {...props} store={storeOf(connection)} /> : <Row {...props} />
})

const RowOf = withRef(function RowOf({
  store,
  ...props
}: Omit<ConnectionRowProps, 'connection'> & { store: ConnectionStore }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <Row {...props} />
    </ConnectionProvider>
  )
})
