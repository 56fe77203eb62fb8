import { ConnectDialog, ConnectionBadge, type State } from '../../src/index'
import { exampleStates } from '../../src/testing'
import { InState } from '../fixtures/InState'
import { broken, connected } from '../fixtures/states'
import { Example } from './Example'

const rows: readonly (readonly [name: string, state: State])[] = [
  ['Pleo', connected],
  ['Ledgerly', exampleStates['not-connected']],
  ['Payroll One', broken],
]

/** A table of integrations, each in a state of its own. */
export function TableExample() {
  return (
    <Example>
      <table data-lk-density="compact">
        <thead>
          <tr>
            <th scope="col">Integration</th>
            <th scope="col">Status</th>
            <th scope="col">Key</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, state]) => (
            <InState key={name} state={state} provider={{ name, keyKind: 'standalone' }}>
              <tr>
                <th scope="row">{name}</th>
                <td>
                  <ConnectionBadge />
                </td>
                <td>
                  <ConnectDialog />
                </td>
              </tr>
            </InState>
          ))}
        </tbody>
      </table>
    </Example>
  )
}
