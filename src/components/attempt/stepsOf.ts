import type { Failure } from '../../core/failures/failures'
import { failureTraits } from '../../core/failures/failureTraits'
import type { KeyKind } from '../../core/provider/provider'
import type { State } from '../../core/states/states'
import type { StepEnding, StepName } from '../../messages/Messages'

export interface ProgressStep {
  readonly name: StepName
  readonly ending: StepEnding
}

/** The steps that an attempt has: only a standalone key with a separate activation runs an installation (R09, R10). */
export function stepsOf(keyKind: KeyKind, activate: boolean): readonly StepName[] {
  return keyKind === 'standalone' && activate
    ? ['validate', 'confirm-company', 'activate']
    : ['validate', 'confirm-company']
}

/** The step that runs now; `null` when no attempt does. */
export function runningStep(state: State, steps: readonly StepName[]): StepName | null {
  if (state.status === 'validating') return 'validate'
  if (state.status === 'confirming') return 'confirm-company'
  if (state.status === 'activating') return steps[steps.length - 1] ?? null
  return null
}

/** The step at which an attempt failed, where its code alone tells. */
export function failedStep({ code }: Failure, steps: readonly StepName[]): StepName | null {
  const { failsAt } = failureTraits[code]
  return failsAt === 'last' ? (steps[steps.length - 1] ?? null) : failsAt
}

/** Every step with how it stands, `at` being the one that runs or that failed. */
export function endings(steps: readonly StepName[], at: StepName, ending: StepEnding): readonly ProgressStep[] {
  const position = steps.indexOf(at)
  return steps.map((name, index) => ({
    name,
    ending: index < position ? 'done' : index > position ? 'waiting' : ending,
  }))
}
