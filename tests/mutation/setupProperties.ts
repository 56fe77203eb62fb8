import fc from 'fast-check'

// Always the same few cases, so that a mutant that survives does so each time.
process.env.LATCHKEY_MOST_CASES = '25'
process.env.LATCHKEY_SEQUENCES = '200'
fc.configureGlobal({ numRuns: 25, seed: 4 })
