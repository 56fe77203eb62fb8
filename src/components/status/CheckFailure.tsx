import { enActions } from '../../messages/en'
import { useConnection } from '../../react/connection/useConnection'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { FieldMessage } from '../elements/FieldMessage'
import { useFailureText } from '../elements/useFailureText'
import { useParts } from '../parts/useParts'

/** The first check did not tell whether anything is connected: why, and a way to ask again. */
export function CheckFailure() {
  const { state, check } = useConnection()
  const actions = useSection('actions', enActions)
  const { part } = useParts()
  const text = useFailureText(state.status === 'failed' ? state.failure : null, 'check')

  return (
    <>
      {part('error', <FieldMessage text={text} />)}
      {part(
        'actions',
        <div>
          <Button variant="primary" onClick={() => void check()}>
            {actions.tryAgain}
          </Button>
        </div>,
      )}
    </>
  )
}
