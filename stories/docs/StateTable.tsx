import statuses from '../../docs/statuses.json'
import { badgeOf, ConnectionBadge, entryOf, type Status } from '../../src/index'
import { exampleStates } from '../../src/testing'
import { Rows } from './Rows'

/** What each status means to the person in front of it, and where its badge depends on what was there before. */
const told: Readonly<Record<Status, { readonly meaning: string; readonly badge?: string }>> = statuses

const entries: Readonly<Record<ReturnType<typeof entryOf>, string>> = {
  absent: 'Not shown',
  editable: 'Open',
  'read-only': 'Read-only',
  inert: 'Masked, inert',
}

const rows = Object.values(exampleStates).map((state) => [
  <code key="status">{state.status}</code>,
  told[state.status].meaning,
  <div key="badge">
    <ConnectionBadge status={badgeOf(state)} busy={state.status === 'disconnecting'} />{' '}
    <small>{told[state.status].badge}</small>
  </div>,
  entries[entryOf(state)],
])

/** Every status in words, with its badge and how the field stands. */
export function StateTable() {
  return <Rows label="States" head={['Status', 'What it means', 'Badge', 'The field']} rows={rows} />
}
