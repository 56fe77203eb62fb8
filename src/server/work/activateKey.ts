import type { ActivateAnswer, FailedAnswer } from '../../border/callbacks'
import { breaksConnection } from '../../core/failures/failures'
import type { ActivateRequest } from '../../http/wire'
import type { Credential } from '../provider/Credential'
import type { InstallAnswer } from '../provider/createProviderCalls'
import type { Owner } from '../provider/Owner'
import type { Backend } from '../record/Backend'
import { changeRecord } from '../record/changeRecord'
import { keptKey } from '../record/keptKey'
import { isOvertaken, withEnded, withLive, withoutNext } from '../record/recordSteps'
import type { Asked } from '../request/Asked'
import type { NextKey } from '../vault/ConnectionRecord'
import type { Turn } from '../vault/Vault'
import { acceptedOf, answerOfAttempt } from './answerOfAttempt'
import { finishWork } from './finishWork'
import { takeBack } from './takeBack'
import { mismatch } from './validateKey'

/** Milliseconds. */
const waitMs = 8_000

const busy = { ok: false, code: 'service-unavailable', side: 'host' } as const

/**
 * Installs a key for the company that the person confirmed, and keeps it. That it is about to be is written down first, so
 * that whoever comes next finishes it or takes it back. Whatever fails, nothing new is live.
 */
export async function activateKey(
  backend: Backend,
  asked: Asked,
  credential: Credential,
  request: Pick<ActivateRequest, 'current' | 'company'>,
): Promise<ActivateAnswer> {
  const { owner, attempt } = asked
  // Asked again, since a browser may send any company.
  const identity = await backend.ask.identify(credential, owner)
  if (!identity.ok) return identity
  const company = identity.companies.find(({ id }) => id === request.company.id)
  if (!company) return mismatch(identity.companies[0])
  const kept = await keptKey(backend, owner, credential, { company, identity, attempt })
  const next = { ...kept, replaces: request.current?.id ?? null }

  const answer = await backend.vault.alone(backend.nameOf('owner', owner.id), waitMs, async (turn) => {
    await finishWork(backend, owner, turn)
    const known = await begin(backend, asked, credential, next)
    const ended = known ?? (await install(backend, asked, credential, next, turn))
    // Nothing of it changes what is answered.
    if (!known) await takeBack(backend, owner, turn).catch((thrown: unknown) => backend.note('threw', owner, thrown))
    return ended
  })
  return answer === 'taken' ? busy : answer
}

/** Writes down what is about to happen. An answer where nothing is to. */
function begin(
  backend: Backend,
  { owner, signal, attempt }: Asked,
  credential: Credential,
  next: Omit<NextKey, 'since'>,
): Promise<ActivateAnswer | null> {
  const { company, replaces } = next
  return changeRecord<ActivateAnswer | null>(backend, owner, async (record, now) => {
    signal.throwIfAborted()
    const known = await answerOfAttempt(backend, owner, record, { attempt, credential, company })
    if (known) return { result: known }
    if (isOvertaken(record, company, replaces)) return { result: mismatch(company) }
    const before = record.next
    const cleared = before ? { ...withoutNext(record, before), ended: withEnded(record, before) } : record
    return { record: { ...cleared, next: { ...next, since: now } }, result: null }
  })
}

async function install(
  backend: Backend,
  { owner, signal, onTouched }: Asked,
  credential: Credential,
  next: Omit<NextKey, 'since'>,
  turn: Turn,
): Promise<ActivateAnswer> {
  const { vault, ask, nameOf } = backend
  const answer = await vault.alone(nameOf('installation', next.installation ?? ''), waitMs, async (inner) => {
    await turn.extend()
    await inner.extend()
    if (signal.aborted) return { ok: false, code: 'timeout', side: 'host' } as const
    onTouched()
    const installed = await ask.install(credential, owner, next.company)
    return settle(backend, owner, next, installed)
  })
  return answer === 'taken' ? settle(backend, owner, next, busy) : answer
}

function settle(
  backend: Backend,
  owner: Owner,
  { id, company, replaces, keyHint, expiresAt }: Omit<NextKey, 'since'>,
  installed: InstallAnswer,
): Promise<ActivateAnswer> {
  const other = installed.ok && installed.company && installed.company.id !== company.id ? installed.company : null
  return changeRecord<ActivateAnswer>(backend, owner, (record, now) => {
    const { next } = record
    if (next?.id !== id) return { result: { ok: false, code: 'activation-unconfirmed' } }
    if (!installed.ok) return { record: withoutNext(record, next), result: asActivation(installed) }
    if (other) return { record: withoutNext(record, next), result: mismatch(other) }
    if (isOvertaken(record, company, replaces)) return { record: withoutNext(record, next), result: mismatch(company) }
    if (installed.state === 'pending') return { result: { ok: true, pending: true } }
    return {
      record: { ...withLive(record, next, now), next: null },
      result: acceptedOf({ company, keyHint, expiresAt }),
    }
  })
}

/** The key was right a moment ago, so trouble of the service is trouble of the installation. */
function asActivation(failure: FailedAnswer): FailedAnswer {
  return breaksConnection(failure) || failure.code === 'rate-limited'
    ? failure
    : { ok: false, code: 'activation-failed' }
}
