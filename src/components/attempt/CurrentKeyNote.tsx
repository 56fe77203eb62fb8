import { leavesDoubt } from '../../core/failures/failures'
import { originOf } from '../../core/states/selectors'
import type { State } from '../../core/states/states'
import { enAnnouncements } from '../../messages/en'
import { useConnection } from '../../react/connection/useConnection'
import { useSection } from '../../react/words/useSection'
import { useParts } from '../parts/useParts'

/**
 * Says that a live connection keeps its key while another one is entered, and after that one failed. In between, where it
 * is not certain, its room is kept.
 */
export function CurrentKeyNote() {
  const { state } = useConnection()
  const words = useSection('announcements', enAnnouncements)
  const { part } = useParts()
  const { status } = originOf(state)
  return status === 'connected' ? part('note', <p hidden={!keepsCurrentKey(state)}>{words.keyStillInUse}</p>) : null
}

/** Only where it is certain: an activation whose outcome is open, or went to another company, may have replaced it. */
function keepsCurrentKey(state: State): boolean {
  if (state.status === 'updating') return state.origin.status === 'connected'
  if (state.status !== 'failed' || state.operation !== 'update' || state.origin.status !== 'connected') return false
  return !leavesDoubt(state.failure)
}
