import type { Messages, PartialMessages } from './Messages'

/**
 * The catalogue with some of its messages replaced. Sections without a replacement stay the same objects. What the
 * catalogue doesn't know and what is `undefined` is left out, so that the result is always complete.
 */
export function mergeMessages(base: Messages, overrides?: PartialMessages): Messages {
  // SAFETY: merge() keeps every key of `base`, and the type of PartialMessages keeps each value's type.
  return overrides ? (merge(base, overrides) as Messages) : base
}

function merge(base: unknown, override: unknown): unknown {
  if (override === undefined) return base
  if (!isRecord(base) || !isRecord(override)) return override
  return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, merge(value, override[key])]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
