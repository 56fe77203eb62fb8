import type { CheckAnswer, FailedAnswer } from '../../border/callbacks'
import { breaksConnection, type Failure } from '../../core/failures/failures'
import type { Owner } from '../provider/Owner'
import type { Backend } from '../record/Backend'
import { changeRecord } from '../record/changeRecord'
import { openKey, resealed } from '../record/keptKey'
import { toConnection } from '../record/toConnection'
import type { Asked } from '../request/Asked'
import type { ConnectionRecord, LiveKey } from '../vault/ConnectionRecord'
import { finishWork } from './finishWork'
import { takeBack } from './takeBack'

/** Milliseconds. Longer than any page waits; after that the connection that is live is worth more than the pending one. */
const freshMs = 600_000
/** Milliseconds that a check waits for a disconnect which is on its way. */
const waitMs = 3_000

const unknown = { ok: false, code: 'service-unavailable', side: 'host' } as const
const pending = { ok: true, pending: true } as const

/** Asks the provider for all that Connected claims: whose key it is, and whether it is still installed (R23). */
export async function checkConnection(backend: Backend, { owner }: Pick<Asked, 'owner'>): Promise<CheckAnswer> {
  const { vault, nameOf, later } = backend
  const name = nameOf('owner', owner.id)
  const first = await vault.read(name)
  if (first.record?.next || first.record?.live?.stage === 'removing') {
    const isRemoving = first.record.live?.stage === 'removing'
    const end = await vault.alone(name, isRemoving ? waitMs : 0, (turn) => finishWork(backend, owner, turn))
    if (end !== 'taken' && end !== null) return end
  }
  const { record, now } = await vault.read(name)
  if (record?.removals.length) later(owner, () => vault.alone(name, 0, (turn) => takeBack(backend, owner, turn)))
  // Either way: where the vault's clock was ahead for a while, what was begun then would be new for as long.
  if (record?.next && Math.abs(now.getTime() - Date.parse(record.next.since)) < freshMs) return pending
  const live = record?.live
  if (!live) return { ok: true, connection: null }
  if (live.stage === 'removing') return unknown
  return checkLive(backend, owner, live)
}

async function checkLive(backend: Backend, owner: Owner, live: LiveKey): Promise<CheckAnswer> {
  const found = await ask(backend, owner, live)
  if (found === 'pending') return pending
  const { failure, expiresAt } = found
  // Of a service that could not be asked, nothing is written down.
  const isKnown = failure === null || breaksConnection(failure)
  const current = await resealed(backend, owner, live)
  return changeRecord<CheckAnswer>(backend, owner, (record, now) => {
    // While the provider was asked, another key may have gone live, and what was found out is not about that one.
    if (record.live?.id !== live.id || record.live.stage !== 'live') return { result: answerBy(record) }
    if (!isKnown) return { result: { ok: false, ...failure } }
    const checked: LiveKey = {
      ...record.live,
      sealed: current.sealed,
      failure,
      ...(failure === null && { verifiedAt: now, expiresAt: expiresAt ?? record.live.expiresAt }),
    }
    return {
      record: { ...record, live: checked },
      result: failure ? { ok: false, ...failure } : { ok: true, connection: toConnection(checked) },
    }
  })
}

function answerBy({ live, next }: ConnectionRecord): CheckAnswer {
  if (!live) return next ? pending : { ok: true, connection: null }
  if (live.stage === 'removing') return unknown
  return live.failure ? { ok: false, ...live.failure } : { ok: true, connection: toConnection(live) }
}

interface Found {
  readonly failure: Failure | null
  readonly expiresAt?: string | null
}

async function ask(backend: Backend, owner: Owner, live: LiveKey): Promise<Found | 'pending'> {
  const { company } = live
  const credential = await openKey(backend, owner, live)
  // Nothing is known of the key then; the encryption key may be on its way here.
  if (!credential) return { failure: { code: 'unknown', company } }
  const identity = await backend.ask.identify(credential, owner)
  if (!identity.ok) return { failure: toFailure(identity, live) }
  if (!identity.companies.some(({ id }) => id === company.id)) {
    return { failure: { code: 'insufficient-permissions', company } }
  }
  const { expiresAt } = identity
  if (!backend.installs) return { failure: null, expiresAt }
  const installed = await backend.ask.isInstalled(credential, owner, company)
  if (!installed.ok) return { failure: toFailure(installed, live) }
  if (installed.state === 'pending') return 'pending'
  // The key is good; what it was good for has been removed at the provider.
  return { failure: installed.state === 'absent' ? { code: 'not-entitled', company } : null, expiresAt }
}

function toFailure(answer: FailedAnswer, { company }: LiveKey): Failure {
  const { code, missingPermissions, retryAfterSeconds, found, side } = answer
  return {
    code,
    company,
    ...(missingPermissions && { missingPermissions }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(found && { found }),
    ...(side && { side }),
  }
}
