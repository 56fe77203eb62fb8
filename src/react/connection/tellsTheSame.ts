import { isSameData } from '../../core/values/isSameData'
import type { ConnectionOptions } from '../../store/ConnectionOptions'

type Told = ConnectionOptions['initialConnection']

/** Milliseconds. Far longer than it takes to show what was told. */
const aMomentMs = 60_000

const times = ['verifiedAt', 'connectedAt', 'expiresAt'] as const
const timeNames: ReadonlySet<string> = /* @__PURE__ */ new Set(times)

/**
 * Whether a host tells the same, but for times that differ by a moment. One that writes down the time at each render
 * would be shown again after each, without end.
 */
export function tellsTheSame(one: Told, other: Told): boolean {
  if (!isSameData(one, other, timeNames)) return false
  const [mine, theirs] = [one, other].map(timesOf)
  return times.every((name) => {
    const [before, after] = [mine?.[name], theirs?.[name]]
    return before === after || Math.abs(Date.parse(String(before)) - Date.parse(String(after))) < aMomentMs
  })
}

function timesOf(told: Told): Partial<Record<(typeof times)[number], string>> {
  const { connection = told } = Object(told) as { readonly connection?: unknown }
  // SAFETY: read as whatever it is: what is no time is no number either.
  return Object(connection) as Partial<Record<(typeof times)[number], string>>
}
