import type {
  Activate,
  ActivateAnswer,
  ActivateContext,
  Check,
  CheckAnswer,
  Disconnect,
  DisconnectAnswer,
  Validate,
  ValidateAnswer,
  ValidateContext,
} from '../border/callbacks'
import type { ApiKey } from '../key/ApiKey'

/** One line of a script: an answer, what makes one from the key and the context, or a promise that may never settle. */
export type Line<Answer, Context = unknown> =
  | Answer
  | Promise<Answer>
  | ((context: Context, key: ApiKey) => Answer | Promise<Answer>)

/** What each callback answers, in order; the last line answers every call after it. */
export interface Script {
  readonly validate: readonly Line<ValidateAnswer, ValidateContext>[]
  readonly activate?: readonly Line<ActivateAnswer, ActivateContext>[]
  readonly check?: readonly Line<CheckAnswer>[]
  readonly disconnect?: readonly Line<DisconnectAnswer>[]
  /** Milliseconds before each answer, so that a person can see what happens meanwhile. @default 0 */
  readonly delayMs?: number
}

/** The callbacks that `scriptedValidator` answers from its script. */
export interface ScriptedValidator {
  readonly validate: Validate
  readonly activate?: Activate
  readonly check?: Check
  readonly disconnect?: Disconnect
  /** The names of the callbacks, in the order in which they were called. */
  readonly calls: readonly (keyof Script)[]
}

/** Callbacks that answer as a script says: for stories and tests of what a host builds around Latchkey. */
export function scriptedValidator(script: Script): ScriptedValidator {
  const calls: (keyof Script)[] = []
  const noKey = null

  function player<Answer, Context>(name: keyof Script, lines: readonly Line<Answer, Context>[]) {
    let next = 0
    return async (key: ApiKey | null, context: Context & { readonly signal: AbortSignal }): Promise<Answer> => {
      calls.push(name)
      const line = lines[Math.min(next++, lines.length - 1)]
      if (line === undefined)
        throw new Error(`scriptedValidator: \`${name}\` has no lines. Give it at least one answer.`)
      if (script.delayMs) await pause(script.delayMs, context.signal)
      // SAFETY: an answer is a plain object, so a function can only be a line that makes one.
      return typeof line === 'function'
        ? (line as (context: Context, key: ApiKey | null) => Answer)(context, key)
        : line
    }
  }

  const check = script.check && player('check', script.check)
  const disconnect = script.disconnect && player('disconnect', script.disconnect)
  return {
    calls,
    validate: player('validate', script.validate),
    ...(script.activate && { activate: player('activate', script.activate) }),
    ...(check && { check: (context) => check(noKey, context) }),
    ...(disconnect && { disconnect: (context) => disconnect(noKey, context) }),
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new DOMException('The call was cancelled.', 'AbortError'))
    })
  })
}
