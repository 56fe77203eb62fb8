import { ConnectionRow } from '../../src/index'
import { connectionRows } from '../fixtures/connectionRows'
import { now } from '../fixtures/states'
import { Example } from './Example'

const stores = connectionRows(5)

/** A table of integrations, each in a state of its own. */
export function TableExample() {
  return (
    <Example>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to be able to scroll what is wider than the page */}
      <section aria-label="Integrations" tabIndex={0} className="integrations">
        <table>
          <tbody>
            {stores.map((store) => (
              <ConnectionRow
                key={store.provider.name}
                connection={store}
                now={now}
                layout="cells"
                onAskForKey={() => {}}
              />
            ))}
          </tbody>
        </table>
      </section>
    </Example>
  )
}
