import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import baseline from 'eslint-plugin-baseline-js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const root = new URL('..', import.meta.url).pathname

export default defineConfig([
  globalIgnores([
    '**/dist',
    'storybook-static',
    'coverage',
    'reports',
    'tests/consumers',
    'examples/next-app',
    // Made of packages that are installed for a run alone; `npx tsc -p benchmarks` reads them.
    'benchmarks/{candidates,page,sameWork}',
    '**/.data',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.recommendedTypeChecked,
      reactHooks.configs.flat['recommended-latest'],
      jsxA11y.flatConfigs.recommended,
    ],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type X }` still loads the module; a layer that only borrows types must not.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // `_unused` says so itself; tsc's own check sees the rest.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // The floor: what was Baseline by the end of 2023, which is what was widely available in June 2026. Node's own
    // calendar is another one.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/server/**', 'src/server.ts'],
    plugins: { 'baseline-js': baseline },
    rules: {
      'baseline-js/use-baseline': [
        'error',
        {
          available: 2023,
          includeWebApis: { preset: 'type-aware' },
          includeJsBuiltins: { preset: 'type-aware' },
          // Newer, each with a way to do without: tests/guardrails/floor.test.ts names the tests.
          ignoreFeatures: [
            'async-clipboard',
            'check-visibility',
            'document-caretpositionfrompoint',
            'execcommand',
            'popover',
          ],
        },
      ],
    },
  },
  {
    // A callback of a host may throw or reject with anything, and tests do just that.
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // Test doubles are async because the contract is.
      '@typescript-eslint/require-await': 'off',
      // A key that is interpolated, a method taken off its mock: what the test is about.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  // Holds functions that Playwright runs in the page.
  {
    files: ['scripts/{driveConsumer,consumerPage,overviewPicture}.mjs'],
    languageOptions: { globals: globals.browser },
  },
])
