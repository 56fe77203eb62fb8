import { enWarning } from '../../messages/en'
import type { ApiKeyConnection } from '../../react/connection/ApiKeyConnection'
import { storeOf } from '../../react/connection/storeOf'
import { useBrokenConnections } from '../../react/connection/useBrokenConnections'
import { useSection } from '../../react/words/useSection'
import type { ConnectionStore } from '../../store/ConnectionStore'
import type { PartOf, PartsProps } from '../parts/parts'
import { withRef } from '../parts/withRef'
import { BrokenAlone } from './BrokenAlone'
import { BrokenRows } from './BrokenRows'
import { connectionLabel } from './connectionLabel'
import { Warning, type WarningLook } from './Warning'

/** Props of `ReconnectBanners`; the rest goes to the element around all warnings. */
export interface ReconnectBannersProps
  extends Omit<WarningLook, keyof PartsProps>,
    PartsProps<PartOf<'ReconnectBanners'>> {
  /** All connections of the page: what `useApiKeyConnection` returns, or stores. Keep a long array between renders. */
  connections: readonly (ApiKeyConnection | ConnectionStore)[]
  /**
   * What Replace API Key does for one of them, which it is told. On a page with nothing that asks for a key, lead to the
   * one that has it: start the update there with `update()`, and the field takes the focus.
   * @default starts the update, which opens a `ConnectDialog` of that connection on the page
   */
  onUpdate?: ((connection: ConnectionStore) => void) | undefined
  /** Another name for the buttons, such as Reconnect (R25). */
  updateLabel?: string | undefined
}

/** A person remembers about this many names. */
const most = 3

/**
 * The one warning of a page with many connections (R24, R25): names those that are broken, each with its button. One alone
 * is warned of in full. Renders a `<div>`, or nothing while all is well. It needs no provider.
 */
export const ReconnectBanners = withRef(function ReconnectBanners({
  connections,
  onUpdate,
  updateLabel,
  ...props
}: ReconnectBannersProps) {
  const words = useSection('warning', enWarning)
  const broken = useBrokenConnections(connections)
  const [first, ...others] = broken
  if (!first) return null

  if (others.length === 0) return <BrokenAlone {...props} store={first} onUpdate={onUpdate} updateLabel={updateLabel} />
  return (
    <Warning
      {...props}
      spoken
      text={words.several({
        labels: broken.slice(0, most).map(connectionLabel),
        more: Math.max(0, broken.length - most),
      })}
    >
      <BrokenRows
        stores={broken}
        placeOf={(store) => connections.findIndex((one) => storeOf(one) === store)}
        onUpdate={onUpdate}
        updateLabel={updateLabel}
      />
    </Warning>
  )
})
