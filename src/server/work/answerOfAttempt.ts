import type { ActivateAnswer } from '../../border/callbacks'
import type { Company } from '../../core/provider/company'
import type { Credential } from '../provider/Credential'
import type { Owner } from '../provider/Owner'
import type { Backend } from '../record/Backend'
import { openKey } from '../record/keptKey'
import type { ConnectionRecord, KeptKey } from '../vault/ConnectionRecord'

/**
 * What an attempt was answered already: a retry of it changes nothing, wherever it arrives. One whose key is in use no
 * more, replaced or disconnected since, is not run again: nothing of it is active. Null where it is new, and where its key
 * is in use and was found broken since: whoever asks has just been told that it works.
 */
export async function answerOfAttempt(
  backend: Backend,
  owner: Owner,
  record: ConnectionRecord,
  { attempt, credential, company }: { attempt: string; credential: Credential; company: Company },
): Promise<ActivateAnswer | null> {
  const { live, next, ended } = record
  const isSame = async (kept: KeptKey | null) =>
    kept?.attempt === attempt &&
    kept.company.id === company.id &&
    JSON.stringify(await openKey(backend, owner, kept)) === JSON.stringify(credential)
  // What is in use comes first: another key with the same name of the attempt has ended the one before it.
  if (live?.stage === 'live' && (await isSame(live))) return live.failure ? null : acceptedOf(live)
  if (await isSame(next)) return { ok: true, pending: true }
  return ended.includes(attempt) ? { ok: false, code: 'activation-failed' } : null
}

export function acceptedOf({ company, keyHint, expiresAt }: Pick<KeptKey, 'company' | 'keyHint' | 'expiresAt'>) {
  return { ok: true as const, company, ...(keyHint && { keyHint }), ...(expiresAt && { expiresAt }) }
}
