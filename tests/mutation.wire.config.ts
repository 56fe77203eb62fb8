import { defineConfig } from 'vitest/config'
import rules from './mutation.config'
import everything from './vitest.config'

// As `mutation.config.ts`, for the requests, the answers to them, and the definitions of providers.
export default defineConfig({
  ...rules,
  plugins: everything.plugins ?? [],
  resolve: everything.resolve ?? {},
  test: {
    ...rules.test,
    include: ['tests/{http,providers,server}/**/*.test.ts'],
    exclude: [],
    // What one file replaces is not the next one's.
    isolate: true,
  },
})
