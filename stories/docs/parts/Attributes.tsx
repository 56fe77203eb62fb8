import { badgeOf, type Status } from '../../../src/index'
import { exampleStates } from '../../../src/testing'
import { Rows } from '../Rows'

const statuses = Object.keys(exampleStates) as Status[]
const badges = [...new Set(Object.values(exampleStates).map(badgeOf))]

const codes = (...names: readonly string[]) => names.map((name) => <code key={name}>{name} </code>)

const rows = [
  [codes('data-status'), <>the outermost part of each component, in a provider</>, <>a status: {codes(...statuses)}</>],
  [
    codes('data-badge'),
    codes('.lk-widget', '.lk-badge', '.lk-summary', '.lk-banner'),
    <>one of the five words: {codes(...badges)}</>,
  ],
  [codes('data-ending'), codes('.lk-progress-step'), codes('waiting', 'running', 'done', 'failed')],
  [codes('data-entry'), codes('.lk-key-input'), codes('editable', 'read-only', 'inert')],
  [codes('data-variant'), codes('.lk-button'), <>{codes('primary', 'quiet', 'danger')}, or none</>],
  [codes('data-lk-widget'), codes('.lk-widget', '.lk-dialog'), <>where a result may move the focus</>],
  [
    codes('data-lk-focus'),
    <>what the focus goes to</>,
    codes('key', 'field', 'title', 'question', 'result', 'update', 'disconnect'),
  ],
  [codes('data-lk-theme'), <>yours, on any element above</>, codes('light', 'dark', 'auto')],
  [codes('data-lk-density'), <>yours, on any element above</>, codes('compact')],
]

export function Attributes() {
  return <Rows label="Attributes" head={['Attribute', 'On', 'Values']} rows={rows} />
}
