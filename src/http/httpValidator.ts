import type {
  Activate,
  ActivateAnswer,
  ActivateContext,
  Check,
  CheckAnswer,
  Disconnect,
  DisconnectAnswer,
  FailedAnswer,
  Validate,
  ValidateAnswer,
} from '../border/callbacks'
import type { ApiKey } from '../key/ApiKey'
import { acceptedTypes } from './acceptedTypes'
import { readAnswer } from './readAnswer'
import { warnOfAddress } from './warnOfAddress'

/** How `httpValidator` calls the backend. */
export interface HttpValidatorOptions {
  /** Sent along with every call, for instance a CSRF token. A function is asked before each call. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** @default the global `fetch`, looked up at each call */
  readonly fetch?: typeof fetch | undefined
  /**
   * `'included'`: your backend has no route `activate`; validating a key also makes it live, within `mayActivateFor`.
   * @default 'separate'
   */
  readonly activation?: 'separate' | 'included' | undefined
}

/** The four callbacks of `ConnectionOptions`. */
export interface HttpValidator {
  readonly validate: (...args: Parameters<Validate>) => Promise<ValidateAnswer>
  readonly activate: (...args: Parameters<Activate>) => Promise<ActivateAnswer>
  readonly check: (...args: Parameters<Check>) => Promise<CheckAnswer>
  readonly disconnect: (...args: Parameters<Disconnect>) => Promise<DisconnectAnswer>
}

/**
 * Speaks JSON to the host's own backend: `POST {baseUrl}/validate`, `POST {baseUrl}/activate`,
 * `GET {baseUrl}/connection`, `DELETE {baseUrl}/connection`. The key travels in the body of a POST and nowhere else
 * (K03). Failures are problem details with our `code` (RFC 9457); see `problem` in `latchkey/server`.
 *
 * Answers `network` where the backend could not be reached. Throws what `fetch` throws when it was aborted, and
 * whatever `options.headers` throws.
 *
 * @param baseUrl path or URL, with or without a slash at its end
 */
export function httpValidator(
  baseUrl: string,
  options: HttpValidatorOptions & { readonly activation: 'included' },
): Omit<HttpValidator, 'activate'>
export function httpValidator(
  baseUrl: string,
  options?: HttpValidatorOptions & { readonly activation?: 'separate' | undefined },
): HttpValidator
export function httpValidator(
  baseUrl: string,
  options: HttpValidatorOptions,
): HttpValidator | Omit<HttpValidator, 'activate'>
export function httpValidator(
  baseUrl: string,
  options: HttpValidatorOptions = {},
): HttpValidator | Omit<HttpValidator, 'activate'> {
  const base = baseUrl.replace(/\/+$/, '')

  async function call<Answer>(
    method: string,
    path: string,
    signal: AbortSignal,
    sent?: Sent,
  ): Promise<Answer | FailedAnswer> {
    const { headers: given } = options
    const headers = new Headers(typeof given === 'function' ? await given() : given)
    headers.set('Accept', acceptedTypes)
    if (sent) {
      headers.set('Content-Type', 'application/json')
      headers.set('Idempotency-Key', sent.idempotencyKey)
    }
    const init: RequestInit = {
      method,
      headers,
      signal,
      body: sent ? sent.body() : null,
      cache: 'no-store',
      credentials: 'same-origin',
      // 'error' would look like a lost network and be tried again. Neither of them takes the key elsewhere.
      redirect: 'manual',
    }
    try {
      const url = `${base}/${path}`
      const response = await (options.fetch ?? fetch)(url, init)
      if (process.env.NODE_ENV !== 'production') warnOfAddress(method, url, response)
      return await readAnswer<Answer>(response)
    } catch (thrown) {
      // A fetch that reached nobody, or whose answer broke off, throws a TypeError; there is nothing more specific.
      if (signal.aborted || !(thrown instanceof TypeError)) throw thrown
      return { ok: false, code: 'network' }
    }
  }

  const validator: Omit<HttpValidator, 'activate'> = {
    validate: (key, context) =>
      call('POST', 'validate', context.signal, toSent(key, context, { mayActivateFor: context.mayActivateFor })),
    check: ({ signal }) => call('GET', 'connection', signal),
    disconnect: ({ signal }) => call('DELETE', 'connection', signal),
  }
  if (options.activation === 'included') return validator
  return {
    ...validator,
    activate: (key, context) =>
      call('POST', 'activate', context.signal, toSent(key, context, { company: context.company })),
  }
}

interface Sent {
  readonly idempotencyKey: string
  /** Made when it is sent and held nowhere, because it holds the key (K02). */
  body(): string
}

function toSent(
  key: ApiKey,
  { intent, current, fields, secrets, idempotencyKey }: ActivateContext,
  more: object,
): Sent {
  const revealed = () => Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()]))
  return {
    idempotencyKey,
    body: () => JSON.stringify({ key: key.reveal(), intent, current, ...more, fields, secrets: revealed() }),
  }
}
