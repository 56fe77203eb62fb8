import type { ContractSamples } from './ContractSamples'
import type { ContractValidator, Trial } from './createTrial'

/** What a validator has to keep, and how that is tried. */
export interface ContractPromise {
  readonly name: string
  /** Without these it can't be kept, so that where one of them is broken, that one alone complains. */
  readonly needs: readonly ContractPromise[]
  /** Whether there are the callbacks that it is about. @default always */
  readonly concerns?: (validator: ContractValidator) => boolean
  /** Why it can't be tried with these samples; null where it can. @default it can */
  readonly lacks?: (samples: ContractSamples) => string | null
  /** Rejects with a `ContractBreach` where it is broken. */
  readonly hold: (trial: Trial) => Promise<void>
}
