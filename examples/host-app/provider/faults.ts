/** What the stand-in can be told to do wrong. */
export interface Faults {
  /** Milliseconds before each answer. */
  delayMs: number
  /** Every call is answered with 503. */
  down: boolean
  /** Every call is answered with 429, and `Retry-After` in seconds. */
  rateLimitedSeconds: number | null
  /** What the next installation does. `fails` and `error` are over after one; `pending` ends with `finish`. */
  installation: 'works' | 'fails' | 'error' | 'pending'
}

export const noFaults: Faults = { delayMs: 0, down: false, rateLimitedSeconds: null, installation: 'works' }
