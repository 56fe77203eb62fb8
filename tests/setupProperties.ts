import fc from 'fast-check'

// `npm run test:all` looks at many more random cases. A failure prints its seed and path, to run that case again.
fc.configureGlobal({ numRuns: process.env.LATCHKEY_TEST_ALL ? 2_000 : 100 })
