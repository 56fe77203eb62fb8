import type { FailedAnswer } from '../../border/callbacks'
import { breaksConnection } from '../../core/failures/failures'
import type { Owner } from '../provider/Owner'
import type { Backend } from '../record/Backend'
import { changeRecord } from '../record/changeRecord'
import { openKey } from '../record/keptKey'
import { isOvertaken, withLive, withoutLive, withoutNext, withRemoval } from '../record/recordSteps'
import type { ConnectionRecord, LiveKey, NextKey } from '../vault/ConnectionRecord'
import type { Turn } from '../vault/Vault'

const waitMs = 8_000

/**
 * Finishes, or makes undone, what somebody has begun and not ended: they may be gone. By what the provider says, so that
 * what is told afterwards is true. In the owner's turn only.
 *
 * @returns why what was to go live does not; null otherwise
 */
export async function finishWork(backend: Backend, owner: Owner, turn: Turn): Promise<FailedAnswer | null> {
  const { record } = await backend.vault.read(backend.nameOf('owner', owner.id))
  if (record?.live?.stage === 'removing') await finishRemoval(backend, owner, record.live, turn)
  return record?.next ? finishNext(backend, owner, record.next, turn) : null
}

async function finishNext(backend: Backend, owner: Owner, next: NextKey, turn: Turn): Promise<FailedAnswer | null> {
  const { vault, ask, nameOf, note } = backend
  const credential = await openKey(backend, owner, next)
  if (!credential) return null
  const end = await vault.alone(nameOf('installation', next.installation ?? ''), waitMs, async (inner) => {
    await turn.extend()
    await inner.extend()
    const answer = await ask.isInstalled(credential, owner, next.company)
    if (answer.ok && answer.state === 'installed') {
      return changeRecord(backend, owner, (record, now) => goLive(record, next, now))
    }
    const isOver = answer.ok
      ? answer.state === 'absent'
      : breaksConnection(answer) || answer.code === 'activation-failed'
    if (!isOver) return null
    const failure: FailedAnswer = answer.ok ? { ok: false, code: 'activation-failed' } : answer
    return changeRecord<FailedAnswer | null>(backend, owner, (record) => {
      if (record.next?.id !== next.id) return { result: null }
      // With a live connection, a fault of the key would be taken for a fault of that one.
      return {
        record: withoutNext(record, next),
        result: record.live ? { ok: false, code: 'activation-failed' } : failure,
      }
    })
  })
  if (end === 'finished') note('finished', owner)
  return end === 'taken' || end === 'finished' ? null : end
}

/** The last word on R14: nothing can come between this and the write. */
function goLive(record: ConnectionRecord, next: NextKey, now: string) {
  if (record.next?.id !== next.id) return { result: null }
  if (isOvertaken(record, next.company, next.replaces)) return { record: withoutNext(record, next), result: null }
  return { record: { ...withLive(record, next, now), next: null }, result: 'finished' as const }
}

async function finishRemoval(backend: Backend, owner: Owner, live: LiveKey, turn: Turn): Promise<void> {
  const { vault, ask, nameOf } = backend
  const name = nameOf('installation', live.installation ?? '')
  const credential = await openKey(backend, owner, live)
  await vault.alone(name, waitMs, async (inner) => {
    const isUsed = await vault.isUsed(name)
    if (credential && !isUsed) {
      await turn.extend()
      await inner.extend()
    }
    const answer = credential && !isUsed ? await ask.isInstalled(credential, owner, live.company) : null
    // Nothing is known, so nothing is claimed.
    if (answer && !answer.ok && !breaksConnection(answer)) return
    const isThere = answer?.ok === true && answer.state !== 'absent'
    await changeRecord(backend, owner, (record) => {
      const now = record.live
      if (now?.id !== live.id) return { result: undefined }
      if (isThere) return { record: { ...record, live: { ...now, stage: 'live' as const } }, result: undefined }
      const removals = credential ? record.removals : withRemoval(record, now)
      return { record: { ...withoutLive(record, now), removals }, result: undefined }
    })
  })
}
