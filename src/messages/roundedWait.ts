/** A wait in the unit that a person would say it in, rounded up, so that nobody comes back too early. */
export function roundedWait(seconds: number): { readonly count: number; readonly unit: 'second' | 'minute' | 'hour' } {
  const [unit, size] =
    seconds <= 90 ? (['second', 1] as const) : seconds <= 5400 ? (['minute', 60] as const) : (['hour', 3600] as const)
  return { unit, count: Math.max(1, Math.ceil(seconds / size)) }
}
