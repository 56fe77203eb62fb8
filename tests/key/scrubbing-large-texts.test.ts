import { expect, test, vi } from 'vitest'
import { scrub } from '../../src/key/scrubbing/scrub'

// Long work, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const KEY = 'pls_4f9d+20/c1ab=77e3_620d75'

test.each(['a', ' ', '%', '\\', '%41', 'pls_4f9', KEY])(
  'a megabyte of %j is worked through',
  { tags: ['K04'] },
  (unit) => {
    expect(scrub(unit.repeat(1_000_000 / unit.length), [KEY, KEY.repeat(140)])).not.toContain(KEY)
  },
)
