import type { ProviderDefinition } from '../core/provider/provider'
import { checkProvider } from './checkProvider'
import { frozenCopy } from './frozenCopy'
import { isSafeUrl } from './isSafeUrl'

/**
 * Describes a provider: its name, its kind of key, and optionally what a key looks like, where it comes from, which
 * permissions it needs and what else is asked for. Returns a frozen copy: plain data, without React, for the browser,
 * Server Components and route handlers alike.
 *
 * @throws Error if `keySource.url` or `logo` is an address that no link may lead to, and in development if any property can't work;
 * it names the property and what to pass.
 */
export function defineProvider(definition: ProviderDefinition): ProviderDefinition {
  // Bare, because that is what bundlers replace, and what lets them drop the checks from a production build.
  if (process.env.NODE_ENV !== 'production') checkProvider(definition)
  const addresses = { 'keySource.url': definition?.keySource?.url, logo: definition?.logo }
  for (const [property, url] of Object.entries(addresses)) {
    if (url && !isSafeUrl(url)) {
      throw new Error(
        `defineProvider: \`${property}\` can't be used. Pass an address that starts with https://, or a relative one.`,
      )
    }
  }
  return frozenCopy(definition)
}
