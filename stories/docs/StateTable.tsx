import { badgeOf, ConnectionBadge, entryOf, type Status } from '../../src/index'
import { exampleStates } from '../../src/testing'
import { Rows } from './Rows'

/** What each status means to the person in front of it. Does not compile when one is left out. */
const meanings: Readonly<Record<Status, string>> = {
  loading: 'The page has just opened and the backend is asked whether anything is connected.',
  'not-connected': 'Nothing is connected. The field is open for a first key.',
  replacing: 'A new key is being entered. The old one goes on as it was, working or broken.',
  validating: 'The backend asks the provider about the key.',
  confirming: 'The key is good. The person says for which company, or that the change is meant. Nothing is live yet.',
  activating: 'The key is being made live for the confirmed company.',
  connected: 'It works, and for whom is shown.',
  failed: 'The last try did not work, and why is shown. What was connected before is still connected.',
  'action-required': 'A connection that used to work has stopped. The warning stays until a new key works.',
  disconnecting: 'The connection is being removed.',
}

const entries: Readonly<Record<ReturnType<typeof entryOf>, string>> = {
  absent: 'Not shown',
  editable: 'Open',
  'read-only': 'Read-only',
  inert: 'Masked, inert',
}

/** Where the badge depends on what was there before. */
const others: Partial<Record<Status, string>> = {
  replacing: 'or Action required, when the old key is broken',
  failed: 'or Connected, or Action required, when there was a connection',
  disconnecting: 'or Action required, when the key is broken',
}

const rows = Object.values(exampleStates).map((state) => [
  <code key="status">{state.status}</code>,
  meanings[state.status],
  <div key="badge">
    <ConnectionBadge status={badgeOf(state)} busy={state.status === 'disconnecting'} />{' '}
    <small>{others[state.status]}</small>
  </div>,
  entries[entryOf(state)],
])

/** Every status in words, with its badge and how the field stands. */
export function StateTable() {
  return <Rows label="States" head={['Status', 'What it means', 'Badge', 'The field']} rows={rows} />
}
