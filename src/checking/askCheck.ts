import { callWithin } from '../border/callWithin'
import { parseCall, toFailure } from '../border/parseAnswer'
import type { Runtime } from '../border/Runtime'
import { toEstablished } from '../border/toEstablished'
import type { EstablishedConnection } from '../core/connection/connection'
import type { TracedFailure } from '../core/failures/failures'
import { companyOf } from '../core/states/selectors'

/** What `check` told, as data that can be acted on. */
export type CheckFinding =
  /** `asOf`: when the backend says that it verified. */
  | {
      readonly found: 'connection'
      readonly connection: EstablishedConnection | null
      readonly asOf?: string | undefined
    }
  | { readonly found: 'pending' }
  | { readonly found: 'failure'; readonly failure: TracedFailure }
  | { readonly found: 'nothing' }

/** Asks the host's `check` once. `nothing`: there is no `check`, or it was cancelled. */
export async function askCheck({ settings, state, keys, texts }: Runtime, signal: AbortSignal): Promise<CheckFinding> {
  const rules = settings()
  const { check, timeoutMs } = rules
  if (!check) return { found: 'nothing' }
  const current = companyOf(state())
  const result = await callWithin((inner) => check({ signal: inner, current }), timeoutMs, signal)
  const answer = parseCall('check', result, keys(), texts())
  if (!answer) return { found: 'nothing' }
  if (!answer.ok) return { found: 'failure', failure: toFailure(answer) }
  if (!('connection' in answer)) return { found: 'pending' }
  if (answer.connection === null) return { found: 'connection', connection: null }
  const verified = { verifiedAt: new Date().toISOString(), ...answer.connection }
  return { found: 'connection', connection: toEstablished(verified, rules), asOf: answer.connection.verifiedAt }
}
