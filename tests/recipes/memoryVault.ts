import type { Kept, Vault } from '../../examples/recipes/Integration'

/** For tests: nothing of it is encrypted. */
export function memoryVault(): Vault {
  const kept = new Map<string, Kept>()
  return {
    get: async ({ id }) => kept.get(id) ?? null,
    put: async ({ id }, one) => void kept.set(id, one),
    remove: async ({ id }) => void kept.delete(id),
  }
}
