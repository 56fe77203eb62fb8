import { defineConfig } from 'vitest/config'
import rules from './mutation.config'
import everything from './vitest.config'

const of = (name: string, environment: 'node' | 'happy-dom', folders: string) => ({
  extends: true as const,
  test: { name, environment, include: [`tests/{${folders}}/**/*.test.{ts,tsx}`] },
})

// As `mutation.config.ts`, for what is on the page and on the wire: hooks, requests, definitions of providers. Without a
// browser.
export default defineConfig({
  ...rules,
  plugins: everything.plugins ?? [],
  resolve: everything.resolve ?? {},
  test: {
    ...rules.test,
    include: [],
    exclude: [],
    // A page that one file leaves behind is not the next one's.
    isolate: true,
    projects: [of('hooks', 'happy-dom', 'react,components'), of('requests', 'node', 'http,providers')],
  },
})
