import { breaksConnection, type Failure } from '../../../core/failures/failures'

/** Whether a verdict says that the key, or the account, is at fault. */
export function blamesKey(told: { readonly is: string; readonly failure?: Failure }): boolean {
  return told.failure !== undefined && breaksConnection(told.failure)
}

/** What mends that, where nobody was asked about the key. */
export const blameLess = 'Answer with a code about the key only where the provider refused the key itself.'
