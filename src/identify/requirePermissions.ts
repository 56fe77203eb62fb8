import type { Identify } from '../server/provider/ProviderContext'
import { missing } from './missing'

/**
 * For a vendor that says which permissions a key has, and takes any key that works: refuses one that lacks what your
 * integration needs, before it is kept. Where the vendor does not say, every key passes.
 *
 * `identify: requirePermissions(identifySlack, ['chat:write'])`
 *
 * @param permissions by the vendor's own names, compared as they are; `*` in what a key has stands for all
 */
export function requirePermissions(identify: Identify, permissions: readonly string[]): Identify {
  return async (credential, context) => {
    const identity = await identify(credential, context)
    if (!identity.ok || !identity.permissions) return identity
    const has = new Set(identity.permissions)
    const lacking = has.has('*') ? [] : permissions.filter((one) => !has.has(one))
    return lacking.length > 0 ? missing(...lacking) : identity
  }
}
