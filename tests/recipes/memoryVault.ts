import type { Kept, Vault } from '../../examples/recipes/Integration'

/** For tests: nothing of it is encrypted. Compares before it writes, as a database would. */
export function memoryVault(): Vault {
  const kept = new Map<string, Kept>()
  return {
    get: async ({ id }) => kept.get(id) ?? null,
    async put({ id }, one, before) {
      if ((kept.get(id) ?? null) !== before) return false
      kept.set(id, one)
      return true
    },
    remove: async ({ id }) => void kept.delete(id),
  }
}
