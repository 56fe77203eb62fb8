import { en } from 'latchkey/locales/en'
import type { ShownState } from './ShownState'

/** In the words of `possibleStates`: the status, and the failure where its own sentence stands there to be read. */
export function statesShown({ status, operation, origin, failure, words }: ShownState): string[] {
  const told: string[] = [origin ? `${status}, while ${origin}` : status]
  if (!failure) return told
  const context = { ...failure, locale: 'en', ...(operation && { operation }) }
  const { code } = failure.failure
  const read = words.replace(/\s+/g, ' ')
  if (status === 'failed' && read.includes(en.failures[code](context).happened))
    told.push(`failed to ${operation}: ${code}`)
  if (
    status === 'action-required' &&
    read.includes(en.warning.text(context)) &&
    read.includes(en.warning.cause(context) ?? '')
  )
    told.push(`action-required, ${failure.keyKind}: ${code}`)
  return told
}
