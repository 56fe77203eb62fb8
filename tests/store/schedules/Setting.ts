import fc from 'fast-check'

/** How the host set its stores up, and what is true when they start. */
export interface Setting {
  readonly activate: boolean
  readonly check: boolean
  readonly confirmCompany: 'when-changed' | 'always'
  readonly retries: number
  readonly checkIntervalMs: number | false
  readonly initial: 'unknown' | 'none' | 'connected' | 'broken' | 'outdated'
  /** Two widgets with one `connectionId`, as in two tabs, or one alone. */
  readonly tabs: 'two' | 'one'
  readonly locks: boolean
  /** Whether the backend tells revisions and hints. */
  readonly tellsRevision: boolean
  /** How a sequence ends: in the midst of everything, in silence, or with all answers. */
  readonly ending: 'abrupt' | 'silence' | 'quiet'
  readonly random: number
}

export const someSetting: fc.Arbitrary<Setting> = fc.record({
  activate: fc.boolean(),
  check: fc.constantFrom(true, true, true, true, false),
  confirmCompany: fc.constantFrom('when-changed', 'when-changed', 'always'),
  retries: fc.nat(2),
  checkIntervalMs: fc.constantFrom<number | false>(60_000, 300_000, false),
  initial: fc.constantFrom('unknown', 'none', 'connected', 'connected', 'broken', 'outdated'),
  tabs: fc.constantFrom('two', 'one'),
  locks: fc.boolean(),
  tellsRevision: fc.boolean(),
  ending: fc.constantFrom('quiet', 'quiet', 'quiet', 'abrupt', 'silence'),
  random: fc.nat(),
})
