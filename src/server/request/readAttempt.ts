import type { FailedAnswer } from '../../border/callbacks'
import type { ProviderDefinition } from '../../core/provider/provider'
import { type ActivateRequest, type ValidateRequest, wire } from '../../http/wire'
import type { Refusal } from '../operating/HandlerEvent'
import type { Credential } from '../provider/Credential'
import { readCredential } from './readCredential'
import { readJson } from './readJson'

/** Characters of an `Idempotency-Key`. */
const longestAttempt = 255

export type Attempt = { readonly attempt: string; readonly credential: Credential } & (
  | { readonly to: 'activate'; readonly data: ActivateRequest }
  | { readonly to: 'validate'; readonly data: ValidateRequest }
)

/**
 * What a POST asks for; why it is turned away, or a failure of a field, where it asks for nothing that can be done; `taken`
 * where somebody else is reading it.
 */
export async function readAttempt(
  request: Request,
  to: 'validate' | 'activate',
  provider: ProviderDefinition,
  restMs: number,
): Promise<Attempt | FailedAnswer | Refusal | 'taken'> {
  const attempt = request.headers.get('Idempotency-Key') ?? ''
  // A page of another site can send neither this header nor this type without being asked first.
  const isJson = /^application\/json(?![\w.+-])/i.test(request.headers.get('Content-Type') ?? '')
  const body = await readJson(request, restMs)
  if (body.size === 'too-large') return 'too-large'
  if (body.size === 'unknown') return 'taken'
  if (!isJson) return 'content-type'
  if (attempt === '' || attempt.length > longestAttempt) return 'idempotency-key'
  const parsed = to === 'activate' ? wire.activate.safeParse(body.json) : wire.validate.safeParse(body.json)
  if (!parsed.success) return 'body'
  const { data } = parsed
  const credential = readCredential(provider, data)
  if ('ok' in credential) return credential
  return 'company' in data
    ? { attempt, credential, to: 'activate', data }
    : { attempt, credential, to: 'validate', data }
}
