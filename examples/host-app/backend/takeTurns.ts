import type { Owner } from './Backend'

/**
 * Lets what changes one customer's connection at Pleo and here happen one after the other. In this process only: several
 * instances of this backend may install two keys at once. Then the writes of `connections.ts` decide which one stays, and
 * what the other one installed is removed again.
 */
export function takeTurns() {
  const last = new Map<string, Promise<unknown>>()
  return async function inTurn<Answer>({ tenant, integration }: Owner, run: () => Promise<Answer>): Promise<Answer> {
    const id = JSON.stringify([tenant, integration])
    const turn = (last.get(id) ?? Promise.resolve()).then(run, run)
    last.set(id, turn)
    try {
      return await turn
    } finally {
      if (last.get(id) === turn) last.delete(id)
    }
  }
}
