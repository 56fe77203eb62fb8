import type { CallbackName } from '../../border/answers'
import type { Activate, Check, Disconnect, Validate, ValidateContext } from '../../border/callbacks'
import type { Company } from '../../core/company'
import type { ApiKey } from '../../key/ApiKey'
import { createApiKey } from '../../key/createApiKey'
import { secretParts } from '../../key/secretParts'
import { ContractBreach } from './ContractBreach'
import type { ContractSamples } from './ContractSamples'
import { describeOutcome } from './describeOutcome'
import { type Outcome, observe } from './observe'
import { toVerdict, type Verdict } from './toVerdict'

/** The callbacks of `ConnectionOptions`; only `validate` is required. */
export interface ContractValidator {
  readonly validate: Validate
  readonly activate?: Activate | undefined
  readonly check?: Check | undefined
  readonly disconnect?: Disconnect | undefined
}

type Over = Partial<Pick<ValidateContext, 'mayActivateFor' | 'idempotencyKey'>> & { readonly abort?: AbortController }

/** Characters, below which a key can not be told from any other text. */
export const shortest = 12

/** What a check works with: each callback as the widget would call it. */
export type Trial = ReturnType<typeof createTrial>

export function createTrial(validator: ContractValidator, samples: ContractSamples) {
  const { goodKey, badKey, publicPart, fields = {}, secrets = {}, timeoutMs = 3_000 } = samples
  // Shorter ones could be anywhere by chance.
  const parts = [goodKey, badKey].flatMap((key) => secretParts(key, publicPart))
  const keys = [...parts, ...Object.values(secrets)].filter(({ length }) => length >= shortest)
  let attempts = 0

  async function attempt(
    entered: string,
    { abort, ...over }: Over,
    call: (key: ApiKey, context: ValidateContext) => unknown,
  ): Promise<Outcome> {
    const held = createApiKey(entered)
    const hidden = Object.entries(secrets).map(([name, secret]) => [name, createApiKey(secret)] as const)
    const rest = {
      intent: 'connect',
      current: null,
      // Nothing is connected as far as the widget knows, so that any company will do where validating activates.
      mayActivateFor: validator.activate ? null : 'any',
      fields,
      secrets: Object.fromEntries(hidden.map(([name, secret]) => [name, secret.key])),
      idempotencyKey: newAttempt(),
      ...over,
    } as const
    const outcome = await observe((signal) => call(held.key, { ...rest, signal }), timeoutMs, abort)
    for (const secret of [held, ...hidden.map(([, one]) => one)]) secret.forget()
    return outcome
  }

  /** An idempotency key of its own. */
  const newAttempt = () => `latchkey-contract-${Date.now()}-${attempts++}`

  return {
    validator,
    samples,
    keys,
    timeoutMs,
    newAttempt,
    validate: (key: string, over: Over = {}) =>
      attempt(key, over, (held, context) => validator.validate(held, context)),
    activate: (key: string, company: Company, over: Over = {}) =>
      attempt(key, over, (held, { mayActivateFor: _, ...context }) =>
        validator.activate?.(held, { ...context, company }),
      ),
    check: (abort?: AbortController) =>
      observe((signal) => validator.check?.({ signal, current: null }), timeoutMs, abort),
    disconnect: (company: Company) => observe((signal) => validator.disconnect?.({ signal, company }), timeoutMs),
    verdict: <Name extends CallbackName>(name: Name, outcome: Outcome): Verdict<Name> => toVerdict(name, outcome, keys),
    breach: (name: CallbackName, outcome: Outcome, expected: string, todo: string) => {
      const verdict = toVerdict(name, outcome, keys)
      const misfit = verdict.is === 'malformed' ? ` That does not fit its type, at: ${verdict.at}.` : ''
      return new ContractBreach({ expected, came: describeOutcome(name, outcome) + misfit, todo }, keys)
    },
  }
}
