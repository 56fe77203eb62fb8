import type { FailedAnswer } from '../../border/callbacks'
import type { FailureCode } from '../../core/failures/failures'
import type { Owner } from '../provider/Owner'
import type { Backend } from '../record/Backend'
import { changeRecord } from '../record/changeRecord'
import { openKey } from '../record/keptKey'
import type { KeptKey } from '../vault/ConnectionRecord'
import type { Turn } from '../vault/Vault'

/** Milliseconds; another owner's installation of the same name is over by then. */
const waitMs = 8_000

const unanswered: readonly FailureCode[] = ['service-unavailable', 'network', 'timeout', 'rate-limited', 'unknown']

/** Whether nothing is known, so that it is worth another try: nobody answered, or the host told it in no known way. */
export function isUnanswered({ code, side }: Pick<FailedAnswer, 'code' | 'side'>): boolean {
  return unanswered.includes(code) || (code === 'unexpected-answer' && side === 'host')
}

/**
 * Takes back at the provider what the record says is to be taken back, unless an owner relies on it: two keys may stand for
 * one installation. What can't be taken back now stays written down. In the owner's turn only.
 *
 * @returns how many are left
 */
export async function takeBack(backend: Backend, owner: Owner, turn: Turn): Promise<number> {
  const { vault, nameOf, note, noteKept } = backend
  const { record } = await vault.read(nameOf('owner', owner.id))
  let left = 0
  for (const removal of record?.removals ?? []) {
    const end = await vault.alone(nameOf('installation', removal.installation ?? ''), waitMs, (inner) =>
      remove(backend, owner, removal, async () => {
        await turn.extend()
        await inner.extend()
      }),
    )
    if (end === 'taken' || end === 'removal-waits') {
      note('removal-waits', owner)
      left += 1
      continue
    }
    if (end === 'used') noteKept(owner, removal)
    else note(end, owner)
    await changeRecord(backend, owner, (now) => ({
      record: { ...now, removals: now.removals.filter(({ id }) => id !== removal.id) },
      result: undefined,
    }))
  }
  return left
}

type End = 'used' | 'taken-back' | 'removal-waits' | 'installation-not-removed'

async function remove(backend: Backend, owner: Owner, removal: KeptKey, extend: () => Promise<void>): Promise<End> {
  const { vault, ask, nameOf } = backend
  if (await vault.isUsed(nameOf('installation', removal.installation ?? ''))) return 'used'
  const credential = await openKey(backend, owner, removal)
  // The encryption key may be on its way here: instances get it one after the other.
  if (!credential) return 'removal-waits'
  await extend()
  const answer = await ask.uninstall(credential, owner, removal.company)
  if (answer.ok) return 'taken-back'
  return isUnanswered(answer) ? 'removal-waits' : 'installation-not-removed'
}
