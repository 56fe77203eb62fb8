import type { EstablishedConnection } from '../core/connection'
import type { Failure } from '../core/failures'
import { companyOf } from '../core/selectors'
import { callWithin } from './callWithin'
import { defaultTimeoutMs, type Kernel } from './Kernel'
import { toAnswer, toFailure } from './toAnswer'
import { toEstablished } from './toEstablished'

/** What `check` told, as data that can be acted on. */
export type CheckFinding =
  /** `asOf`: when the backend says that it verified. */
  | {
      readonly found: 'connection'
      readonly connection: EstablishedConnection | null
      readonly asOf?: string | undefined
    }
  | { readonly found: 'pending' }
  | { readonly found: 'failure'; readonly failure: Failure }
  | { readonly found: 'nothing' }

/** Asks the host's `check` once. `nothing`: there is no `check`, or it was cancelled. */
export async function askCheck({ options, state, keys, texts }: Kernel, signal: AbortSignal): Promise<CheckFinding> {
  const rules = options()
  const { check, timeoutMs = defaultTimeoutMs } = rules
  if (!check) return { found: 'nothing' }
  const current = companyOf(state())
  const result = await callWithin((inner) => check({ signal: inner, current }), timeoutMs, signal)
  const answer = toAnswer('check', result, keys(), texts())
  if (!answer) return { found: 'nothing' }
  if (!answer.ok) return { found: 'failure', failure: toFailure(answer) }
  if (!('connection' in answer)) return { found: 'pending' }
  if (answer.connection === null) return { found: 'connection', connection: null }
  const verified = { verifiedAt: new Date().toISOString(), ...answer.connection }
  return { found: 'connection', connection: toEstablished(verified, rules), asOf: answer.connection.verifiedAt }
}
