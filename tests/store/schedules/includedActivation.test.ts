import { it } from 'vitest'
import { breaksNothing, sequenceCount } from './breaksNothing'

it(
  `${sequenceCount} random sequences in which validating activates break no invariant`,
  { tags: ['R17', 'R23', 'K02', 'K03'], timeout: 1_800_000 },
  breaksNothing({ activate: false }),
)
