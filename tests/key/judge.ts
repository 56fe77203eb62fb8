import { expect } from 'vitest'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { readKey } from '../../src/key/reading/readKey'
import type { Outcome, Row } from './Row'

type Come = ReturnType<typeof whatComesOf>

/** Everything that a text leads to, before any call. */
function whatComesOf({ text, provider }: Pick<Row, 'text' | 'provider'>) {
  const reading = readKey(text, provider)
  return { reading, suspicions: reading.found === 'key' ? suspicionsOf(reading.key, provider) : [] }
}

function fits({ reading, suspicions }: Come, outcome: Outcome): boolean {
  if ('fault' in outcome) return reading.found === 'nothing' && reading.fault === outcome.fault
  if ('several' in outcome) {
    if (reading.found !== 'several') return false
    return outcome.several === 'any' || JSON.stringify(reading.names) === JSON.stringify(outcome.several)
  }
  if (reading.found !== 'key') return false
  if ('key' in outcome) {
    return (
      reading.key === outcome.key &&
      suspicions.length === 0 &&
      JSON.stringify(sorted(reading.fields)) === JSON.stringify(sorted(outcome.fields ?? {}))
    )
  }
  const { asks, about, at, what } = outcome
  return (
    reading.key === asks &&
    suspicions.length > 0 &&
    Object.keys(reading.fields).length === 0 &&
    about.every((kind) => suspicions.some((suspicion) => suspicion.kind === kind)) &&
    (at === undefined || suspicions.some((one) => one.kind === 'character' && one.position === at)) &&
    (what === undefined || suspicions.some((one) => one.kind === 'character' && one.what === what))
  )
}

const sorted = (fields: Readonly<Record<string, string>>) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))

/** Fails, and shows what came, unless what comes of the text is one of what the row allows. */
export function judge(row: Row): void {
  const come = whatComesOf(row)
  const allowed = 'oneOf' in row.gives ? row.gives.oneOf : [row.gives]
  if (!allowed.some((outcome) => fits(come, outcome))) expect(come).toEqual({ oneOf: allowed })
  const { reading } = come
  // A person is told that something was taken off if and only if something was.
  if (reading.found === 'key' && Object.keys(reading.fields).length === 0)
    expect(reading.removed.length > 0, 'what was taken off is said').toBe(reading.key !== row.text)
  expect(new Set(reading.found === 'key' ? reading.removed : []).size).toBe(
    reading.found === 'key' ? reading.removed.length : 0,
  )
}
