import type { ReactElement } from 'react'
import { type Failure, faults } from '../../core/failures/failures'
import { sentences } from '../../messages/wording/sentences'
import { useConnection } from '../../react/connection/useConnection'
import { Caution } from '../elements/Caution'
import { useFailureText } from '../elements/useFailureText'

export interface RowFailureProps {
  /** Why the check that a person asked for told nothing. */
  unchecked: Failure | null
  otherwise: ReactElement | null
}

/** What did not work, for as long as that is so: the dialog that it happened in may have gone. */
export function RowFailure({ unchecked, otherwise }: RowFailureProps) {
  const { state } = useConnection()
  const failed = state.status === 'failed' && faults[state.failure.code] !== 'entry' ? state : null
  const text = useFailureText(failed?.failure ?? unchecked, failed ? failed.operation : 'check')
  if (!text) return otherwise
  return (
    <Caution>
      <span title={sentences(text.happened, text.todo)}>{text.happened}</span>
    </Caution>
  )
}
