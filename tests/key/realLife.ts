import type { Row } from './Row'
import { realLifeCharacters } from './realLifeCharacters'
import { realLifeCode } from './realLifeCode'
import { realLifeFiles } from './realLifeFiles'
import { realLifeGroups } from './realLifeGroups'
import { realLifeNeighbours } from './realLifeNeighbours'
import { realLifePairs } from './realLifePairs'
import { realLifeReferences } from './realLifeReferences'
import { realLifeRequests } from './realLifeRequests'
import { realLifeSecretTexts } from './realLifeSecretTexts'
import { realLifeValues } from './realLifeValues'
import { realLifeWrappers } from './realLifeWrappers'

/** Texts that people paste into a key field, and what has to come of each. */
export const realLife: readonly Row[] = [
  ...realLifeFiles,
  ...realLifeRequests,
  ...realLifePairs,
  ...realLifeCode,
  ...realLifeCharacters,
  ...realLifeWrappers,
  ...realLifeReferences,
  ...realLifeGroups,
  ...realLifeSecretTexts,
  ...realLifeNeighbours,
  ...realLifeValues,
]
