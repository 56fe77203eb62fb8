import { entryOf } from '../../core/states/selectors'
import { enDialog } from '../../messages/en'
import { useConnection } from '../../react/connection/useConnection'
import { useSection } from '../../react/words/useSection'
import { useParts } from '../parts/useParts'
import { CheckFailure } from './CheckFailure'

/** While it is not known whether anything is connected: that it is asked, or why that can't be told. */
export function FirstCheck() {
  const { state, store } = useConnection()
  const words = useSection('dialog', enDialog)
  const { part } = useParts()

  if (state.status === 'loading') return part('loading', <p>{words.loading(store.provider)}</p>)
  return state.status === 'failed' && state.operation === 'check' && entryOf(state) === 'absent' ? (
    <CheckFailure />
  ) : null
}
