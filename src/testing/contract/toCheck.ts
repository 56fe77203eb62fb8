import type { ContractCheck } from './ContractCheck'

/** @param skipped why it can't be tried, where it can't */
export function toCheck(name: string, run: () => Promise<void>, skipped: string | null = null): ContractCheck {
  return skipped === null
    ? { name, skipped, run }
    : { name: `${name} (skipped: ${skipped})`, skipped, run: () => Promise.resolve() }
}
