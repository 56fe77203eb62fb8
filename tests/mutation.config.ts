import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/setup.ts', 'tests/mutation/setupProperties.ts']

// What Stryker runs for each mutant: the fast tests of what it mutates, without a browser. The schedules are too slow
// to be run a thousand times.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{core,key,store}/**/*.test.ts'],
          exclude: ['tests/store/schedules/**'],
          setupFiles,
        },
      },
      {
        extends: true,
        test: { name: 'react', environment: 'happy-dom', include: ['tests/react/**/*.test.tsx'], setupFiles },
      },
    ],
  },
})
