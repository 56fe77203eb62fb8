import { KeyInput } from 'latchkey'
import { Connected } from '../work/Connected'
import { useConnecting } from '../work/useConnecting'
import { words } from '../work/words'

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
