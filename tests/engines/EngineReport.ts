/** How the journeys went in one engine. */
export interface EngineReport {
  readonly engine: string
  /** Null where none was played. */
  readonly version: string | null
  /** Whether these are all journeys, or the short selection. */
  readonly isWhole: boolean
  readonly played: readonly ReportedJourney[]
}

export interface ReportedJourney {
  readonly name: string
  readonly kind: string
  readonly outcome: 'passed' | 'failed'
  readonly checks: number
  readonly ms: number
}
