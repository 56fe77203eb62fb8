import statuses from '../../../docs/statuses.json'
import { badgeOf } from '../../../src/core/states/selectors'
import type { Status } from '../../../src/core/states/states'
import { en } from '../../../src/locales/en'
import { exampleStates } from '../../../src/testing'
import { markdownTable } from './markdownTable'

const told: Readonly<Record<Status, { readonly meaning: string; readonly badge?: string }>> = statuses

/** Every status in words, with what its badge says. */
export function statusTable(): string {
  return markdownTable(
    ['status', 'means', 'badge'],
    Object.values(exampleStates).map((state) => {
      const { meaning, badge } = told[state.status]
      return [`\`${state.status}\``, meaning, [en.badge[badgeOf(state)], badge].filter(Boolean).join(', ')]
    }),
  )
}
