import { words } from '../sameWork/words'

/** The control: looks like the others, and does nothing. The bench stops unless it is found out. */
export function Widget() {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.label} <input type="password" name="key" />
      </label>
      <p>{words.help}</p>
      <button type="submit">{words.connect}</button>
    </form>
  )
}
