import type { Company } from '../provider/company'
import type { AttemptId } from './attempt'

/**
 * The id of the company for which a validated key may go live at once, `'any'`, or `null` for none: for backends without
 * a separate `activate`.
 */
export type MayActivateFor = string | null

/** What the store should do next, as data. */
export type Command =
  | { readonly type: 'validate'; readonly attempt: AttemptId; readonly mayActivateFor: MayActivateFor }
  | { readonly type: 'activate'; readonly attempt: AttemptId; readonly company: Company }
  | { readonly type: 'awaitConfirmation'; readonly attempt: AttemptId }
  | { readonly type: 'disconnect'; readonly attempt: AttemptId; readonly company: Company }
  | { readonly type: 'check' }
  /** The attempt is over: abort what runs for it and drop its key (K02). */
  | { readonly type: 'forgetKey'; readonly attempt: AttemptId }
