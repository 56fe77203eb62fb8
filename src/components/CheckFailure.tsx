import { enActions } from '../messages/en'
import { useConnection } from '../react/useConnection'
import { useSection } from '../react/useSection'
import { Button } from './Button'
import { FieldMessage } from './FieldMessage'
import { useFailureText } from './useFailureText'

/** The first check did not tell whether anything is connected: why, and a way to ask again. */
export function CheckFailure() {
  const { state, check } = useConnection()
  const actions = useSection('actions', enActions)
  const text = useFailureText(state.status === 'failed' ? state.failure : null, 'check')

  return (
    <>
      <FieldMessage text={text?.happened ?? null} className="lk-error" />
      <div className="lk-actions">
        <Button variant="primary" onClick={() => check()}>
          {actions.tryAgain}
        </Button>
      </div>
    </>
  )
}
