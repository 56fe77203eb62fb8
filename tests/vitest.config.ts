import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs'
import { tags } from './tags'
import { unlayeredSheets } from './unlayeredSheets'

const root = fileURLToPath(new URL('..', import.meta.url))
// Finds, never installs: the unit tests need no browser. `npm test` runs scripts/chromium.mjs before it gets here.
const executablePath = await findChromium()

// A function: Vitest writes each project's name into the `instances` it is given.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS } }),
  instances: [{ browser: 'chromium' as const }],
})

const setupFiles = ['tests/setup.ts']
const withDom = ['tests/react/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}']
const built = ['tests/guardrails/built/**/*.test.ts']
const inBrowser = ['tests/browser/**/*.test.{ts,tsx}']
const journeys = ['tests/journeys/**/*.test.ts']
// `npm test` leaves to `npm run test:all` what shorter tests in the browser see as well.
const longJourneys = process.env.LATCHKEY_TEST_ALL ? [] : ['reloads', 'trouble', 'keyboard']
const leaks = ['tests/leaks/**/*.test.ts']
const faults = ['tests/faults/**/*.test.ts']
const showroom = ['tests/showroom/**/*.test.ts']
const guest = ['tests/guest/**/*.test.ts']
const readers = ['tests/readers/**/*.test.ts']
const prompts = ['tests/prompts/**/*.test.ts']
const engines = ['tests/engines/**/*.test.ts']

// Tests and the reference host use the package by its name, as a consumer does, and get the sources, not an old build.
const alias = [
  { find: /^latchkey$/, replacement: `${root}src/index.ts` },
  { find: /^latchkey\/(headless|http|providers|server|testing|locales\/[\w-]+)$/, replacement: `${root}src/$1.ts` },
  { find: /^latchkey\/(providers|identify)\/([a-z]+)$/, replacement: `${root}src/$1/vendors/$2.ts` },
  // With a query, too: `styles.css?inline`.
  { find: /^latchkey\/((?:themes\/)?[\w-]+\.css)/, replacement: `${root}src/$1` },
  { find: /^latchkey\/((?:themes\/)?[\w-]+\.unlayered\.css)/, replacement: `${root}src/$1` },
  { find: /^latchkey\/openapi\.json$/, replacement: `${root}src/http/openapi.json` },
]

export default defineConfig({
  root,
  plugins: [react(), unlayeredSheets()],
  resolve: { alias },
  test: {
    // Only ever spent by a test that fails; machines are busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    tags,
    // A test without an assertion fails. What setup.ts looks at after each doesn't count.
    expect: { requireAssertions: true, poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          // Everything that no other project claims, so that a new folder is never forgotten.
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            ...withDom,
            ...built,
            ...inBrowser,
            ...journeys,
            ...leaks,
            ...faults,
            ...showroom,
            ...guest,
            ...readers,
            ...prompts,
            ...engines,
            'tests/consumers/**',
          ],
          setupFiles: [...setupFiles, 'tests/setupProperties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'react',
          environment: 'happy-dom',
          include: withDom,
          setupFiles: [...setupFiles, 'tests/setupProperties.ts'],
        },
      },
      // What `npm run build` made. Apart, because `npm run check` doesn't build.
      { extends: true, test: { name: 'built', environment: 'node', include: built } },
      {
        extends: true,
        // Touches no sheet but those that import Tailwind.
        plugins: [tailwindcss()],
        // A browser has no environment.
        define: { 'process.env.LATCHKEY_TEST_ALL': JSON.stringify(process.env.LATCHKEY_TEST_ALL ?? '') },
        // Known before the run: a dependency that Vite discovers in the middle of it reloads the test that runs.
        optimizeDeps: {
          include: [
            'rrweb',
            'fast-check',
            'react-dom/client',
            '@mantine/core',
            '@mui/material',
            '@mui/material/Dialog',
            '@radix-ui/react-dialog',
            '@radix-ui/themes',
            'react-dom/server',
          ],
        },
        test: { name: 'browser', include: inBrowser, setupFiles, browser: browser() },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: `${root}.storybook` })],
        // A story is asserted by being rendered without a fault of accessibility, and by what it plays.
        test: { name: 'storybook', setupFiles, browser: browser(), expect: { requireAssertions: false } },
      },
      {
        extends: true,
        test: {
          // Each file starts the reference host for itself, on ports and a database of its own; two at once on two
          // cores would only make each other slow.
          name: 'journeys',
          environment: 'node',
          include: journeys,
          exclude: longJourneys.map((name) => `tests/journeys/${name}.test.ts`),
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          // The reference host again, behind a proxy that spoils calls.
          name: 'faults',
          environment: 'node',
          include: faults,
          fileParallelism: false,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        // Pages of strangers, in the oldest and the newest React, in a browser of each file's own.
        test: { name: 'guest', environment: 'node', include: guest, fileParallelism: false },
      },
      {
        extends: true,
        // What the browsers' own password managers do, each with a profile of its own.
        test: {
          name: 'prompts',
          environment: 'node',
          include: prompts,
          fileParallelism: false,
          // Twice as long as what is waited for in a test, so that it tells what has not come.
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // The same journeys in three engines, each in a browser of its own.
        test: { name: 'engines', environment: 'node', include: engines, fileParallelism: false },
      },
      {
        extends: true,
        test: {
          // The static Storybook, story after story, in a browser of each file's own.
          name: 'showroom',
          environment: 'node',
          include: showroom,
          fileParallelism: false,
          // A walk over every story, in every mode, of a browser that may have half a core.
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          // A desktop with a screen reader for each journey, in real time.
          name: 'readers',
          environment: 'node',
          include: readers,
          fileParallelism: false,
          testTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          // Each file has a browser of its own, and heap snapshots want the machine for themselves.
          name: 'leaks',
          environment: 'node',
          include: leaks,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
