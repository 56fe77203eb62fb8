import { connectionOf, entryOf } from '../../core/states/selectors'
import { useConnection } from '../../react/connection/useConnection'
import { CompanyConfirmation } from '../confirming/CompanyConfirmation'
import { KeyInput, type KeyInputProps } from '../field/KeyInput'
import { useParts } from '../parts/useParts'
import { ConnectionSummary } from '../summary/ConnectionSummary'
import { ConnectionProgress } from './ConnectionProgress'
import { CurrentKeyNote } from './CurrentKeyNote'

/** Everything between asking for a key and its end: who is connected meanwhile, the field, its progress, the question. */
export function AttemptPanel(props: KeyInputProps) {
  const { state } = useConnection()
  const { part } = useParts()
  const entry = entryOf(state)

  return (
    <>
      {connectionOf(state) && state.status !== 'confirming'
        ? part(
            'meanwhile',
            <div>
              <ConnectionSummary compact />
              <CurrentKeyNote />
            </div>,
          )
        : null}
      <KeyInput {...props}>{entry === 'read-only' ? <ConnectionProgress /> : null}</KeyInput>
      {entry === 'inert' ? <ConnectionProgress /> : null}
      <CompanyConfirmation />
    </>
  )
}
