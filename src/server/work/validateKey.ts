import type { FailedAnswer, ValidateAnswer } from '../../border/callbacks'
import { keyHint } from '../../core/connection/keyHint'
import type { Company } from '../../core/provider/company'
import type { ValidateRequest } from '../../http/wire'
import type { Credential } from '../provider/Credential'
import type { Backend } from '../record/Backend'
import { changeRecord } from '../record/changeRecord'
import { keptKey } from '../record/keptKey'
import { isOvertaken, withLive } from '../record/recordSteps'
import type { Asked } from '../request/Asked'
import { answerOfAttempt } from './answerOfAttempt'

/**
 * Authenticates and identifies. Where keys have to be installed, nothing is kept: `activateKey` does that. Where not, the
 * key goes live here, but only for the company that the page may activate for.
 */
export async function validateKey(
  backend: Backend,
  { owner, signal, attempt }: Asked,
  credential: Credential,
  { current, mayActivateFor }: Pick<ValidateRequest, 'current' | 'mayActivateFor'>,
): Promise<ValidateAnswer> {
  const identity = await backend.ask.identify(credential, owner)
  if (!identity.ok) return identity
  const { companies, permissions, expiresAt } = identity
  const hint = keyHint(credential.key)
  const accepted = {
    ok: true as const,
    ...(permissions && { permissions }),
    ...(hint && { keyHint: hint }),
    ...(expiresAt && { expiresAt }),
  }
  const choice = companies.length > 1 ? { ...accepted, companies } : { ...accepted, company: companies[0] }
  if (backend.installs) return choice

  const company = wanted(companies, mayActivateFor)
  if (!company) return companies.length > 1 ? choice : mismatch(companies[0])
  const kept = await keptKey(backend, owner, credential, { company, identity, attempt })
  signal.throwIfAborted()
  return changeRecord<ValidateAnswer>(backend, owner, async (record, now) => {
    const known = await answerOfAttempt(backend, owner, record, { attempt, credential, company })
    if (known) return { result: known.ok ? { ...accepted, company } : known }
    if (isOvertaken(record, company, current?.id ?? null)) return { result: mismatch(company) }
    return { record: withLive(record, { ...kept, since: now }, now), result: { ...accepted, company } }
  })
}

function wanted(companies: readonly [Company, ...Company[]], mayActivateFor: string | null): Company | undefined {
  if (mayActivateFor === 'any') return companies.length === 1 ? companies[0] : undefined
  return companies.find(({ id }) => id === mayActivateFor)
}

export function mismatch(company: Company): FailedAnswer {
  return { ok: false, code: 'company-mismatch', company }
}
