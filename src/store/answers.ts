import * as z from 'zod/v4/core'
import type { Company } from '../core/company'
import { type Failure, failureCodes } from '../core/failures'
import { timeOf } from '../core/timeOf'
import { waitSeconds } from '../core/waitSeconds'
import { capText } from '../key/capText'
import { createScrubber } from '../key/createScrubber'
import { type Misfits, misfitPaths } from './misfitPaths'

// zod's core, which is meant for libraries: an embedded widget need not carry what `zod/mini` wraps around it.
// SAFETY: the classes forget the types of their parts; each cast names the very parts that were handed over.
const object = <Shape extends z.$ZodShape>(shape: Shape) =>
  new z.$ZodObject({ type: 'object', shape }) as z.$ZodObject<Shape, z.$strip>
const array = <Item extends z.$ZodType>(element: Item, ...checks: z.$ZodCheck<never>[]) =>
  new z.$ZodArray({ type: 'array', element, checks }) as z.$ZodArray<Item>
const literal = <const Value extends z.util.Literal>(...values: readonly Value[]) =>
  new z.$ZodLiteral({ type: 'literal', values: [...values] }) as z.$ZodLiteral<Value>
const nullable = <Part extends z.$ZodType>(innerType: Part) =>
  new z.$ZodNullable({ type: 'nullable', innerType }) as z.$ZodNullable<Part>
const optional = <Part extends z.$ZodType>(innerType: Part) =>
  new z.$ZodOptional({ type: 'optional', innerType }) as z.$ZodOptional<Part>
const withoutNonsense = <Part extends z.$ZodType>(innerType: Part) =>
  new z.$ZodCatch({ type: 'catch', innerType, catchValue: () => undefined }) as z.$ZodCatch<Part>
const string = (...checks: z.$ZodCheck<string>[]) => new z.$ZodString({ type: 'string', checks })
const number = (...checks: z.$ZodCheck<number>[]) => new z.$ZodNumber({ type: 'number', checks })
const atLeastOne = new z.$ZodCheckMinLength({ check: 'min_length', minimum: 1 })
const atMost = (maximum: number) => new z.$ZodCheckMaxLength({ check: 'max_length', maximum })
const capped = new z.$ZodCheckOverwrite({
  check: 'overwrite',
  tx: (value) => waitSeconds(value) ?? 0,
}) as z.$ZodCheck<number>
const notNegative = new z.$ZodCheckGreaterThan({ check: 'greater_than', value: 0, inclusive: true })
const readableTime = new z.$ZodCheck({ check: 'custom' }) as z.$ZodCheck<string>
readableTime._zod.check = ({ value, issues }) => {
  if (Number.isNaN(timeOf(value))) issues.push({ code: 'custom', input: value, continue: true })
}

// Backends say `null` for what they do not know, so null is taken for absent everywhere but in `connection`.
const absent = <Part extends z.$ZodType>(part: Part) => optional(nullable(part))
const text = absent(string())
const time = absent(string(readableTime))
// What a backend can't count is no reason to doubt the rest of what it says.
const wait = withoutNonsense(absent(number(notNegative, capped)))
// An id goes back to the host, so it is refused where a text would be cut: the rest of it would name nobody.
const company = object({ id: string(atLeastOne, atMost(120)), name: text })
const companies = array(company, atLeastOne, atMost(10_000))
const connection = object({
  company,
  keyHint: text,
  connectedAt: time,
  verifiedAt: time,
  expiresAt: time,
  revision: absent(number()),
})

const failed = object({
  ok: literal(false),
  code: literal(...failureCodes),
  missingPermissions: absent(array(string(), atMost(1_000))),
  retryAfterSeconds: wait,
  company: absent(company),
  companies: absent(companies),
  reference: text,
  found: text,
  field: text,
})
const pending = object({ ok: literal(true), pending: literal(true) })
const accepted = { ok: literal(true), expiresAt: time, keyHint: text }

/** The shapes of what each callback may answer. `latchkey/openapi.json` and `validatorContract` are made from them. */
export const answerSchemas = {
  validate: [object({ ...accepted, company }), object({ ...accepted, companies }), failed],
  activate: [pending, object({ ...accepted, company }), failed],
  check: [pending, object({ ok: literal(true), connection: nullable(connection) }), failed],
  disconnect: [object({ ok: literal(true) }), failed],
} as const

type Schemas = typeof answerSchemas
export type CallbackName = keyof Schemas

/** Nulls and undefineds gone, and every string cut and free of keys. */
type Cleaned<T> = T extends readonly (infer Item)[]
  ? readonly Cleaned<Item>[]
  : T extends object
    ? { readonly [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: Cleaned<T[K]> } & {
        readonly [K in keyof T as undefined extends T[K] ? K : never]?: Cleaned<NonNullable<T[K]>>
      } & { readonly [K in keyof T as null extends T[K] ? (undefined extends T[K] ? never : K) : never]: Cleaned<T[K]> }
    : T

export type Answer<Name extends CallbackName> = Cleaned<z.output<Schemas[Name][number]>>
export type Rejection = Failure & { readonly ok: false; readonly companies?: readonly Company[] }

/**
 * Reads what a callback answered, at the border (K04): a known shape, its texts free of `keys` and cut to 120
 * characters. A malformed answer is `unexpected-answer`, in development with a warning that says where, never what.
 *
 * @param source who gave it, for the warnings; null for none
 */
export function parseAnswer<Name extends CallbackName>(
  name: Name,
  answer: unknown,
  keys: readonly string[],
  source: string | null = `\`${name}\` gave an answer`,
): Answer<Name> | Rejection {
  const reading = readAnswer(name, answer)
  if ('value' in reading) {
    const clean = createCleaner(keys)
    if (process.env.NODE_ENV !== 'production' && source) warnOfMaskedId(source, reading.value, clean)
    // SAFETY: a schema of `name` accepted it, and cleaning drops only nulls.
    return cleanTexts(reading.value, clean) as Answer<Name>
  }
  if (process.env.NODE_ENV !== 'production' && source) warn(source, misfitPaths(reading.misfits))
  return { ok: false, code: 'unexpected-answer' }
}

/** The answer as the first shape that fits takes it, or what misfits for each: for none, where it throws when it is read. */
export function readAnswer(
  name: CallbackName,
  answer: unknown,
): { readonly value: unknown } | { readonly misfits: Misfits } {
  const misfits: Misfits[number][] = []
  for (const schema of answerSchemas[name]) {
    // By the standard that schemas share (standardschema.dev): zod's own way would bring its errors into the bundle.
    const reading = schema['~standard'].validate(answer)
    if (reading instanceof Promise) {
      // No schema here waits: it is how the standard hands on what was thrown.
      reading.catch(() => {})
      return { misfits: [] }
    }
    if (!reading.issues) return { value: reading.value }
    misfits.push(reading.issues)
  }
  return { misfits }
}

function createCleaner(keys: readonly string[]): (text: string) => string {
  const scrub = createScrubber(keys)
  // Of the 120 characters that are shown, at most two units each, and as much again as a key's shortest telling part takes
  // in any of its forms.
  return (text) => capText(scrub(text.slice(0, 600)))
}

function cleanTexts(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((item) => cleanTexts(item, clean))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== undefined && (member !== null || name === 'connection'))
      // A code is one of ours by now: scrubbed, it would be none, just because the key contains its words.
      .map(([name, member]) => [name, name === 'code' ? member : cleanTexts(member, clean)]),
  )
}

/** A masked id names nobody when it goes back to the host, and two companies may end up with the same. */
function warnOfMaskedId(source: string, value: unknown, clean: (text: string) => string) {
  if (!idsIn(value).some((id) => clean(id) !== capText(id))) return
  console.warn(
    `latchkey: ${source} whose company id holds a part of the key, so that part was masked and the id names nobody. Where it is no secret, say so with \`keyFormat.publicPart\` of the provider.`,
  )
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'id' && typeof member === 'string' ? [member] : idsIn(member),
  )
}

function warn(source: string, where: readonly string[]) {
  console.warn(`latchkey: ${source} that does not fit its type${where.length > 0 ? `, at: ${where.join(', ')}` : ''}.`)
}
