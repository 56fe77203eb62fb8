import type { DisconnectAnswer } from '../../border/callbacks'
import type { Owner } from '../provider/Owner'
import type { Backend } from '../record/Backend'
import { changeRecord } from '../record/changeRecord'
import { openKey } from '../record/keptKey'
import { withEnded, withoutLive, withoutNext, withRemoval } from '../record/recordSteps'
import type { Asked } from '../request/Asked'
import type { LiveKey } from '../vault/ConnectionRecord'
import type { Turn } from '../vault/Vault'
import { finishWork } from './finishWork'
import { isUnanswered, takeBack } from './takeBack'

const waitMs = 8_000

/** Removes what is installed at the provider, and then the key here. That it is about to be is written down first. */
export async function disconnect(backend: Backend, asked: Asked): Promise<DisconnectAnswer> {
  const { owner, signal } = asked
  const answer = await backend.vault.alone(backend.nameOf('owner', owner.id), waitMs, async (turn) => {
    signal.throwIfAborted()
    if (!backend.installs) return forget(backend, owner)
    await finishWork(backend, owner, turn)
    // What is on its way is called off: from here on it can't go live.
    const live = await changeRecord(backend, owner, (record) => {
      const { next } = record
      if (!next) return { result: record.live }
      return { record: { ...withoutNext(record, next), ended: withEnded(record, next) }, result: record.live }
    })
    const removed: DisconnectAnswer = live ? await removeLive(backend, asked, live, turn) : { ok: true }
    if (!removed.ok) return removed
    const left = await takeBack(backend, owner, turn)
    // It is taken back as soon as the provider can be asked; until then nobody knows what it does there.
    return left > 0 && !live ? ({ ok: false, code: 'disconnect-unconfirmed' } as const) : removed
  })
  return answer === 'taken' ? { ok: false, code: 'disconnect-failed' } : answer
}

function forget(backend: Backend, owner: Owner): Promise<DisconnectAnswer> {
  return changeRecord<DisconnectAnswer>(backend, owner, (record) => {
    const { live } = record
    return live ? { record: withoutLive(record, live), result: { ok: true } } : { result: { ok: true } }
  })
}

async function removeLive(
  backend: Backend,
  { owner, onTouched }: Asked,
  live: LiveKey,
  turn: Turn,
): Promise<DisconnectAnswer> {
  const { vault, ask, nameOf, note, noteKept } = backend
  const name = nameOf('installation', live.installation ?? '')
  const credential = await openKey(backend, owner, live)

  const changeLive = (change: 'removed' | 'to remove later' | 'removing' | 'live') =>
    changeRecord(backend, owner, (record) => {
      const now = record.live
      if (now?.id !== live.id) return { result: undefined }
      if (change === 'removing' || change === 'live') {
        return { record: { ...record, live: { ...now, stage: change } }, result: undefined }
      }
      const removals = change === 'removed' ? record.removals : withRemoval(record, now)
      return { record: { ...withoutLive(record, now), removals }, result: undefined }
    })

  const answer = await vault.alone(name, waitMs, async (inner): Promise<DisconnectAnswer> => {
    await changeLive('removing')
    if (await vault.isUsed(name)) {
      noteKept(owner, live)
      return changeLive('removed').then(() => ({ ok: true }))
    }
    if (!credential) {
      note('installation-not-removed', owner)
      return changeLive('to remove later').then(() => ({ ok: true }))
    }
    await turn.extend()
    await inner.extend()
    onTouched()
    const removed = await ask.uninstall(credential, owner, live.company)
    // It may have been removed all the same. The next check asks.
    if (!removed.ok && removed.code === 'timeout') return { ok: false, code: 'disconnect-unconfirmed' }
    if (!removed.ok && isUnanswered(removed)) {
      return changeLive('live').then(() => ({ ok: false, code: 'disconnect-failed' }))
    }
    if (!removed.ok) note('installation-not-removed', owner)
    return changeLive('removed').then(() => ({ ok: true }))
  })
  return answer === 'taken' ? { ok: false, code: 'disconnect-failed' } : answer
}
