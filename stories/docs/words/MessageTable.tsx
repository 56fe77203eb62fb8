import { useMessages } from '../../../src/index'
import { Example } from '../Example'
import { messagesOf } from './messagesOf'

/** Every message with its path, in the toolbar's language. */
export function MessageTable() {
  return (
    <Example>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to be able to scroll what is wider than the page */}
      <section className="wide" aria-label="Every message" tabIndex={0}>
        <Rows />
      </section>
    </Example>
  )
}

function Rows() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Path</th>
          <th scope="col">Kind</th>
          <th scope="col">An example of what it says</th>
        </tr>
      </thead>
      <tbody>
        {messagesOf(useMessages()).map(({ path, kind, text }) => (
          <tr key={path}>
            <th scope="row" dir="ltr">
              {path}
            </th>
            <td dir="ltr">{kind}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
