import type { Backend } from '../record/Backend'
import { changeRecord } from '../record/changeRecord'
import { isUnfinished } from '../record/isUnfinished'
import { finishWork } from './finishWork'
import { takeBack } from './takeBack'

/**
 * Finishes or takes back what interrupted requests have left.
 *
 * @param prefix of the names of owners
 * @returns of how many owners
 */
export async function settleWork(backend: Backend, prefix: string, most: number): Promise<number> {
  const { vault, note } = backend
  let count = 0
  for (const name of await vault.unfinished(prefix, most)) {
    // SAFETY: made by `nameOf`.
    const [, , id] = JSON.parse(name) as [string, string, string]
    try {
      const end = await vault.alone(name, 0, async (turn) => {
        await finishWork(backend, { id }, turn)
        await takeBack(backend, { id }, turn)
        // Written again, what still waits goes behind the others.
        await changeRecord(backend, { id }, (record) => ({
          ...(isUnfinished(record) && { record }),
          result: undefined,
        }))
      })
      if (end !== 'taken') count += 1
    } catch (thrown) {
      note('threw', { id }, thrown)
    }
  }
  return count
}
