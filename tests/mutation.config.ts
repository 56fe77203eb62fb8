import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What Stryker runs for each mutant: the tests of the folders that it mutates, in Node. Left out are the schedules
// and the fuzzing, which are too slow to be run a thousand times, and whatever needs a DOM or a browser.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/{core,key,store}/**/*.test.ts'],
    exclude: ['tests/store/schedules/**', 'tests/store/fuzz.test.ts'],
    setupFiles: ['tests/setup.ts', 'tests/mutation/setupProperties.ts'],
    // One worker for all files of a run: starting one costs more than most of them take.
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
})
