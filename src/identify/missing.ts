import type { FailedAnswer } from '../border/callbacks'

/** The key works, and lacks what the request needs. @param permissions by the vendor's names, where it tells them */
export function missing(...permissions: readonly string[]): FailedAnswer {
  return {
    ok: false,
    code: 'insufficient-permissions',
    ...(permissions.length > 0 && { missingPermissions: permissions }),
  }
}
