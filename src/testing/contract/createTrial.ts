import type { CallbackName } from '../../border/answers'
import type { Activate, Check, Disconnect, Validate, ValidateContext } from '../../border/callbacks'
import type { Company } from '../../core/provider/company'
import type { ApiKey } from '../../key/ApiKey'
import { createApiKey } from '../../key/createApiKey'
import { secretParts } from '../../key/scrubbing/secretParts'
import { ContractBreach } from './ContractBreach'
import type { ContractSamples } from './ContractSamples'
import { describeOutcome } from './describeOutcome'
import { type HeardResponse, hearWire } from './hearWire'
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

/** Milliseconds. */
export const defaultTimeoutMs = 2_000

/** What a check works with: each callback as the widget would call it. */
export type Trial = ReturnType<typeof createTrial>

/** How a call ended, and what came over the wire meanwhile. */
export type Call = Outcome & { readonly heard: readonly HeardResponse[] }

let attempts = 0

/** @param end ends whatever is going on, and lets nothing more begin */
export function createTrial(validator: ContractValidator, samples: ContractSamples, end: AbortSignal) {
  const { goodKey, badKey, publicPart, fields = {}, secrets = {}, timeoutMs = defaultTimeoutMs } = samples
  // Shorter ones could be anywhere by chance.
  const parts = [goodKey, badKey].flatMap((key) => secretParts(key, publicPart))
  const keys = [...parts, ...Object.values(secrets)].filter(({ length }) => length >= shortest)
  let waitingFor = 'nothing'

  async function call(
    name: CallbackName,
    run: (signal: AbortSignal) => unknown,
    abort = new AbortController(),
  ): Promise<Call> {
    end.throwIfAborted()
    waitingFor = name
    const stop = () => abort.abort(end.reason)
    end.addEventListener('abort', stop)
    const ear = hearWire()
    try {
      const outcome = await observe(run, timeoutMs, abort)
      return { ...outcome, heard: await ear.stop() }
    } finally {
      end.removeEventListener('abort', stop)
    }
  }

  async function attempt(
    name: 'validate' | 'activate',
    entered: string,
    { abort, ...over }: Over,
    run: (key: ApiKey, context: ValidateContext) => unknown,
  ): Promise<Call> {
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
    const outcome = await call(name, (signal) => run(held.key, { ...rest, signal }), abort)
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
      attempt('validate', key, over, (held, context) => validator.validate(held, context)),
    activate: (key: string, company: Company, over: Over = {}) =>
      attempt('activate', key, over, (held, { mayActivateFor: _, ...context }) =>
        validator.activate?.(held, { ...context, company }),
      ),
    check: (abort?: AbortController) => call('check', (signal) => validator.check?.({ signal, current: null }), abort),
    disconnect: (company: Company) => call('disconnect', (signal) => validator.disconnect?.({ signal, company })),
    /** The callback that was called last. */
    waitingFor: () => waitingFor,
    verdict: <Name extends CallbackName>(name: Name, outcome: Outcome): Verdict<Name> => toVerdict(name, outcome, keys),
    breach: (name: CallbackName, outcome: Outcome, expected: string, todo: string) => {
      const verdict = toVerdict(name, outcome, keys)
      const misfit = verdict.is === 'malformed' ? ` That does not fit its type, at: ${verdict.at}.` : ''
      return new ContractBreach({ expected, came: describeOutcome(name, outcome) + misfit, todo }, keys)
    },
  }
}
