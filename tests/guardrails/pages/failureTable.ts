import { failureCodes, faults } from '../../../src/core/failures/failures'
import type { Fault } from '../../../src/core/failures/failureTraits'
import { markdownTable } from './markdownTable'

/** Faults that a backend may answer with. The others are found in the page. */
const moves: Partial<Record<Fault, string>> = {
  key: 'another key',
  account: "the company's admin",
  service: 'wait or retry',
}

/** The codes that a callback may answer with, by whose move it is. */
export function failureTable(): string {
  return markdownTable(
    ['whose move', 'codes'],
    Object.entries(moves).map(([fault, move]) => [
      move,
      failureCodes
        .filter((code) => faults[code] === fault)
        .map((code) => `\`${code}\``)
        .join(' '),
    ]),
  )
}
