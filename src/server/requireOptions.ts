import type { ConnectionHandlerOptions } from './ConnectionHandlerOptions'
import { isOrigin } from './request/isOrigin'
import type { Vault } from './vault/Vault'
import { requireMilliseconds } from './waiting/requireMilliseconds'

const vaultMethods = [
  'seal',
  'open',
  'isStale',
  'read',
  'write',
  'isUsed',
  'unfinished',
  'alone',
] satisfies (keyof Vault)[]

/**
 * Tells at the start what would fail at every request, or look as if the provider had failed: in JavaScript, and where a
 * setting is missing, types tell nothing.
 *
 * @throws TypeError, or RangeError for times, whose message names the option and holds no value
 */
export function requireOptions(options: ConnectionHandlerOptions): void {
  const { name, provider, installation, vault, origins, providerMs, requestMs } = options
  if (typeof name !== 'string' || name === '')
    throw new TypeError('`name` has to be a text, such as the vendor’s name.')
  if (typeof provider !== 'object') throw new TypeError('`provider` has to be what defineProvider gives, or a preset.')
  requireFunctions('', options, ['owner', 'identify'])
  requireFunctions(
    '',
    options,
    (['isAllowed', 'limit', 'log'] as const).filter((one) => (options[one] ?? null) !== null),
  )
  requireFunctions('vault.', vault, vaultMethods)
  if (installation) {
    requireFunctions('installation.', installation, ['install', 'isInstalled', 'uninstall'])
    if (vault.keeps === 'single-writer') {
      throw new TypeError('This vault does not compare before it writes, so nothing can be installed with it.')
    }
  }
  if (origins !== undefined && typeof origins !== 'function') requireOrigins(origins)
  requireMilliseconds('providerMs', providerMs)
  requireMilliseconds('requestMs', requestMs)
}

function requireFunctions(of: string, given: object, names: readonly string[]) {
  for (const name of names) {
    // SAFETY: Object() makes an object of anything, and what is in it is unknown.
    const member = (Object(given) as Record<string, unknown>)[name]
    if (typeof member !== 'function') throw new TypeError(`\`${of}${name}\` has to be a function.`)
  }
}

function requireOrigins(origins: unknown) {
  if (!Array.isArray(origins) || origins.length === 0) {
    throw new TypeError('`origins` has to be a list of at least one, such as ["https://app.example.com"].')
  }
  if (!origins.every((origin: unknown) => typeof origin === 'string' && isOrigin(origin))) {
    throw new TypeError('One of these `origins` is none. Give it with its scheme, such as https://app.example.com')
  }
}
