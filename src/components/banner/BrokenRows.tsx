import type { ConnectionStore } from '../../store/ConnectionStore'
import { useParts } from '../parts/useParts'
import { BrokenRow, type BrokenRowProps } from './BrokenRow'

export interface BrokenRowsProps extends Omit<BrokenRowProps, 'store'> {
  stores: readonly ConnectionStore[]
  /** The place of a connection among all of them, broken or not. */
  placeOf: (store: ConnectionStore) => number
}

/** The broken ones of several connections. */
export function BrokenRows({ stores, placeOf, ...props }: BrokenRowsProps) {
  const { part } = useParts()

  return part(
    'banner-rows',
    <ul>
      {stores.map((store) => (
        <BrokenRow key={placeOf(store)} store={store} {...props} />
      ))}
    </ul>,
  )
}
