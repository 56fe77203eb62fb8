import type { KeyKind, Stage, StageOptions } from '../startStage'

/** What a person does at the page, in each engine and for each kind of key. */
export interface Journey extends StageOptions {
  readonly name: string
  /** @default both */
  readonly kinds?: readonly KeyKind[]
  /** The kinds of key with which `npm test` plays it. @default none: only `npm run test:all` does */
  readonly short?: readonly KeyKind[]
  readonly run: (stage: Stage) => Promise<void>
}
