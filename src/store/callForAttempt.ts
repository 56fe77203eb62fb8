import { companyOf } from '../core/selectors'
import type { ConnectionOptions } from './ConnectionOptions'
import { type CallResult, callWithin } from './callWithin'
import type { HeldKey } from './holdKey'
import { defaultTimeoutMs, type Kernel } from './Kernel'
import type { ActivateContext } from './validator'

/** Runs a callback for one attempt, with the context that all of them share. */
export function callForAttempt(
  kernel: Kernel,
  { fields, secrets, idempotencyKey, abort }: HeldKey,
  ask: (options: ConnectionOptions, context: ActivateContext) => unknown,
): Promise<CallResult> {
  const options = kernel.options()
  const current = companyOf(kernel.state())
  return callWithin(
    (signal) =>
      ask(options, { signal, intent: current ? 'update' : 'connect', current, fields, secrets, idempotencyKey }),
    options.timeoutMs ?? defaultTimeoutMs,
    abort.signal,
  )
}
