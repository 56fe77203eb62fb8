import type { ConnectionOptions } from './ConnectionOptions'

/** @throws TypeError that names what is missing or wrong, and what to pass */
export function checkOptions(options: ConnectionOptions): void {
  const { provider, validate, timeoutMs = 1, checkIntervalMs = 1 } = options
  if (!provider || (typeof provider !== 'string' && !provider.name)) {
    throw new TypeError(
      "latchkey: `provider` is missing. Pass a definition such as pleoStandalone or defineProvider({ … }), or the provider's name.",
    )
  }
  if (typeof validate !== 'function') {
    throw new TypeError(
      'latchkey: `validate` is missing. Pass a function that sends key.reveal() to your backend and answers { ok: true, company } or { ok: false, code }.',
    )
  }
  if (!(timeoutMs > 0)) throw new TypeError('latchkey: `timeoutMs` has to be a number of milliseconds above 0.')
  if (checkIntervalMs !== false && !(checkIntervalMs > 0)) {
    throw new TypeError('latchkey: `checkIntervalMs` has to be a number of milliseconds above 0, or false.')
  }
}
