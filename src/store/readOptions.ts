import type { Settings } from '../border/Settings'
import { defaultCheckIntervalMs, defaultRetries } from '../checking/pollingRules'
import type { ProviderDefinition } from '../core/provider/provider'
import { toProvider } from '../core/provider/toProvider'
import type { ConnectionOptions } from './ConnectionOptions'
import { warnOfPatterns } from './warnOfPatterns'

/** Reads what the host gives now, with every default in its place. */
export function readOptions(options: () => ConnectionOptions): () => Settings {
  let given: ProviderDefinition | string | null = null
  let provider: ProviderDefinition

  return () => {
    const now = options()
    if (now.provider !== given) {
      given = now.provider
      provider = toProvider(given)
    }
    return {
      provider,
      validate: now.validate,
      activate: now.activate,
      check: now.check,
      disconnect: now.disconnect,
      confirmCompany: now.confirmCompany ?? 'when-changed',
      timeoutMs: now.timeoutMs ?? 20_000,
      tries: 1 + (now.retries ?? defaultRetries),
      checkIntervalMs: now.checkIntervalMs ?? defaultCheckIntervalMs,
      connectionId: now.connectionId,
      expiryWarningDays: now.expiryWarningDays ?? 14,
      hint: now.hint ?? 'last-four',
    }
  }
}

/** @throws TypeError that names what is missing or wrong, and what to pass */
export function checkOptions(options: ConnectionOptions): void {
  const { provider, validate, timeoutMs = 1, checkIntervalMs = 1 } = options
  if (!provider || (typeof provider !== 'string' && !provider.name)) {
    throw new TypeError(
      "latchkey: `provider` is missing. Pass a definition such as pleoStandalone or defineProvider({ … }), or the provider's name. A component takes it from a <ConnectionProvider> around, where there is one.",
    )
  }
  if (process.env.NODE_ENV !== 'production') warnOfPatterns(toProvider(provider))
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
