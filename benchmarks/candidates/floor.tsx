import { Connected } from '../sameWork/Connected'
import { keyOf, useConnecting } from '../sameWork/useConnecting'
import { words } from '../sameWork/words'

/** The least that does the work. */
export function Widget() {
  const { isBusy, isConnected, isUpdating, error, hint, submit, update } = useConnecting()
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
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit(keyOf(event.currentTarget))
      }}
    >
      <label>
        {words.label} <input type="password" name="key" />
      </label>
      <p>{words.help}</p>
      {error ? <p>{error}</p> : null}
      <button type="submit" disabled={isBusy}>
        {isConnected ? words.save : words.connect}
      </button>
    </form>
  )
}
