import { nodeEnv } from './operating/nodeEnv'
import { lackingOf } from './provider/lackingOf'
import type { Identify } from './provider/ProviderContext'

const nothingToCheck =
  'latchkey: requirePermissions had nothing to check, since identify answered no `permissions`: every key passes. Where the vendor tells them, answer them as a list.'

/**
 * For a vendor that says which permissions a key has, and takes any key that works: refuses one that lacks what your
 * integration needs, before it is kept. Where the vendor does not say, every key passes; in development, the console tells so
 * once.
 *
 * `identify: requirePermissions(identifySlack, ['chat:write'])`
 *
 * @param permissions by the vendor's own names, compared as they are; `*` in what a key has stands for all
 * @throws TypeError for no list of at least one, with which every key would pass
 */
export function requirePermissions(identify: Identify, permissions: readonly string[]): Identify {
  if (!Array.isArray(permissions) || permissions.length === 0) {
    throw new TypeError('requirePermissions needs a list of at least one permission: with none, every key passes.')
  }
  let isSaid = false
  return async (credential, context) => {
    const identity = await identify(credential, context)
    if (!identity.ok) return identity
    const told: unknown = identity.permissions ?? undefined
    if (told === undefined && !isSaid && nodeEnv() === 'development') {
      isSaid = true
      console.warn(nothingToCheck)
    }
    // What is no list, the handler refuses and tells.
    if (!Array.isArray(told)) return identity
    const lacking = lackingOf(told, permissions)
    return lacking.length > 0 ? { ok: false, code: 'insufficient-permissions', missingPermissions: lacking } : identity
  }
}
