import type { Row } from './Row'
import { realLifeCharacters } from './realLifeCharacters'
import { realLifeCode } from './realLifeCode'
import { realLifeFiles } from './realLifeFiles'
import { realLifePairs } from './realLifePairs'
import { realLifeRequests } from './realLifeRequests'

/** Texts that people paste into a key field, and what has to come of each. */
export const realLife: readonly Row[] = [
  ...realLifeFiles,
  ...realLifeRequests,
  ...realLifePairs,
  ...realLifeCode,
  ...realLifeCharacters,
]
