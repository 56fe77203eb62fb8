import { KeyInput } from 'latchkey'
import { Connected } from '../sameWork/Connected'
import { useConnecting } from '../sameWork/useConnecting'
import { words } from '../sameWork/words'

/** Latchkey's field alone, with the same lines around it as the component libraries have. */
export function Widget() {
  const { isConnected, isUpdating, error, hint, submit, update } = useConnecting()
  if (isConnected && !isUpdating) {
    return (
      <div>
        <Connected hint={hint} />
        <button type="button" onClick={update}>
          {words.update}
        </button>
      </div>
    )
  }
  return <KeyInput provider="Acme" error={error} onKeySubmit={(key) => submit(key.reveal())} />
}
