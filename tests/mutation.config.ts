import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { tags } from './tags'

/** A run ends with the first test that fails, so the files that take seconds come last. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isSlow = ({ moduleId }: TestSpecification) => Number(/exploration|schedules|scrubbing|polling/.test(moduleId))
    return [...files].sort((a, b) => isSlow(a) - isSlow(b))
  }
}

// Where the clock is never UTC's: what takes a time for local shows there.
process.env.TZ = 'America/St_Johns'

// What Stryker runs for each mutant: the tests of the folders that it mutates, in Node, with few random cases. Left out
// are those that are too slow to be run a thousand times, and whatever needs a browser.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    tags,
    include: ['tests/{core,key,store}/**/*.test.ts'],
    exclude: [
      'tests/store/schedules/breakages.test.ts',
      'tests/store/fuzz.test.ts',
      'tests/key/scrubbing-large-*',
      // Mocks a module, which needs files that are apart.
      'tests/store/longTexts.test.ts',
    ],
    setupFiles: ['tests/setup.ts', 'tests/mutation/setupProperties.ts'],
    // One worker for all files of a run: starting one costs more than most of them take.
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
})
