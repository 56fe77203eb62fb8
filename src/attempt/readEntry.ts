import type { Failure } from '../core/failures/failures'
import type { Suspicion } from '../core/failures/suspicion'
import type { ProviderDefinition } from '../core/provider/provider'
import type { Questions } from '../key/doubts/createQuestions'
import { suspicionsOf } from '../key/doubts/suspicionsOf'
import { copied } from '../key/reading/copied'
import { lineFault } from '../key/reading/lineFault'
import type { ExpectedKey, Reading } from '../key/reading/Reading'
import { type FieldReading, readField } from '../key/reading/readField'
import { readKey } from '../key/reading/readKey'

/** What was entered, read and complete: ready to be validated. */
export interface Entry {
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** As in `ProviderDefinition`. */
  readonly publicPart: RegExp | string | undefined
}

/** What was entered, as the field or the host handed it over. */
export interface Given {
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  /** `as-is`: the person put back what had been taken off the key. */
  readonly reading: 'read' | 'as-is'
}

/**
 * Reads what was entered (K08), or says what is wrong with it before anything is called: what can't be meant, or once,
 * what may not be (K09).
 */
export function readEntry(given: Given, provider: ProviderDefinition, questions: Questions): Entry | Failure {
  const main = given.reading === 'as-is' ? asIs(given.key, provider) : readKey(given.key, provider)
  if (main.found !== 'key') return refusal(main)
  const fields: Record<string, string> = {}
  const secrets: Record<string, string> = {}
  for (const field of provider.fields ?? []) {
    const { name, optional } = field
    const raw = given.fields[name]?.trim() ? given.fields[name] : (main.fields[name] ?? '')
    if (field.kind !== 'secret') {
      const { value, fault: amiss } = field.kind === 'text' ? readField(raw, field) : chosen(raw)
      if (!amiss) fields[name] = copied(value)
      else if (amiss === 'field-invalid' || !optional) return { code: amiss, field: name }
      continue
    }
    const reading = readKey(raw, { name: provider.name })
    if (reading.found === 'key') secrets[name] = reading.key
    else if (!isEmpty(reading)) return { ...refusal(reading), field: name }
    else if (!optional) return { code: 'field-missing', field: name }
  }
  // About what was taken off, putting it back is the answer.
  const isAnswered = given.reading === 'as-is' && isPlain(given.key, provider)
  const doubted = isAnswered ? [] : suspicionsOf(main.key, provider)
  return (
    doubtAbout([{ input: '', suspicions: doubted, text: main.key }, ...secretDoubts(secrets, provider)], questions) ?? {
      key: main.key,
      fields,
      secrets,
      publicPart: provider.keyFormat?.publicPart,
    }
  )
}

function isEmpty(reading: Reading): boolean {
  return reading.found === 'nothing' && reading.fault === 'key-missing'
}

/** A text that is not to be read: only what could never be sent is refused. */
function asIs(text: string, { name, keyFormat: { shape = 'line' } = {} }: ExpectedKey): Reading {
  if (shape === 'text') {
    const reading = readKey(text, { name, keyFormat: { shape } })
    return reading.found === 'key' ? { ...reading, key: text } : reading
  }
  const fault = text.trim() === '' ? 'key-missing' : lineFault(text.trim())
  return fault ? { found: 'nothing', fault } : { found: 'key', key: text, fields: {}, removed: [] }
}

function refusal(reading: Exclude<Reading, { readonly found: 'key' }>): Failure {
  return reading.found === 'several'
    ? { code: 'key-several', names: reading.names.map(copied) }
    : { code: reading.fault }
}

/** Whether there is nothing to ask about but what reading takes off a text. */
function isPlain(text: string, provider: ProviderDefinition): boolean {
  const reading = readKey(text, provider)
  return reading.found === 'key' && suspicionsOf(reading.key, provider).length === 0
}

interface Doubt {
  readonly input: string
  readonly suspicions: readonly Suspicion[]
  readonly text: string
}

function secretDoubts(secrets: Readonly<Record<string, string>>, { name }: ProviderDefinition): Doubt[] {
  return Object.entries(secrets).map(([input, text]) => ({ input, suspicions: suspicionsOf(text, { name }), text }))
}

/** One question about everything that is suspicious and that the person has not just answered. */
function doubtAbout(all: readonly Doubt[], questions: Questions): Failure | null {
  const doubts = all.filter(
    ({ input, suspicions, text }) => suspicions.length > 0 && !questions.isAnswered(input, text),
  )
  const [first] = doubts
  if (!first) return null
  const suspicions = doubts.flatMap((doubt) => doubt.suspicions)
  return { code: 'key-doubtful', suspicions, ...(first.input && { field: first.input }) }
}

function chosen(value: string): FieldReading {
  return { value, fault: value ? null : 'field-missing' }
}
