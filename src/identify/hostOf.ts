/**
 * The host that a person named, where it is exactly one of `hosts`; null for every other. Compared as a whole and never
 * parsed, so that no port, path, user name, escaped dot or other alphabet can lead a key elsewhere.
 *
 * @param value undefined where nobody was asked, which is enough where there is but one host
 */
export function hostOf(value: string | undefined, hosts: readonly string[]): string | null {
  if (value === undefined) return (hosts.length === 1 && hosts[0]) || null
  const host = value.trim().toLowerCase()
  return hosts.find((one) => one.toLowerCase() === host) ?? null
}
