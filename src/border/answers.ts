import * as z from 'zod/v4/core'
import { failureCodes, type OwnFailure, type ToldFailure } from '../core/failures/failures'
import { longestId } from '../core/provider/company'
import { timeOf } from '../core/values/timeOf'
import { waitSeconds } from '../core/values/waitSeconds'
import type { Misfits } from './warnOfAnswer'

/** Stands for a time that can't be read, from the schema that looked at it until the answer is cleaned. */
export const unreadable: unique symbol = Symbol('unreadable')

// zod's core, which is meant for libraries: an embedded widget need not carry what `zod/mini` wraps around it.
// SAFETY: the classes forget the types of their parts; each cast names the very parts that were handed over.
const object = <Shape extends z.$ZodShape>(shape: Shape) =>
  new z.$ZodObject({ type: 'object', shape }) as z.$ZodObject<Shape, z.$strip>
const array = <Item extends z.$ZodType>(element: Item, ...checks: z.$ZodCheck<never>[]) =>
  new z.$ZodArray({ type: 'array', element, checks }) as z.$ZodType as z.$ZodType<
    readonly z.output<Item>[],
    readonly z.input<Item>[]
  >
const literal = <const Value extends z.util.Literal>(...values: readonly Value[]) =>
  new z.$ZodLiteral({ type: 'literal', values: [...values] }) as z.$ZodLiteral<Value>
const nullable = <Part extends z.$ZodType>(innerType: Part) =>
  new z.$ZodNullable({ type: 'nullable', innerType }) as z.$ZodNullable<Part>
const withoutNonsense = <Part extends z.$ZodType>(innerType: Part) =>
  new z.$ZodCatch({ type: 'catch', innerType, catchValue: () => undefined }) as z.$ZodType as Part
const string = (...checks: z.$ZodCheck<string>[]) =>
  new z.$ZodString({ type: 'string', checks }) as z.$ZodString<string>
const number = (...checks: z.$ZodCheck<number>[]) =>
  new z.$ZodNumber({ type: 'number', checks }) as z.$ZodNumber<number>
const atLeastOne = new z.$ZodCheckMinLength({ check: 'min_length', minimum: 1 })
const atMost = (maximum: number) => new z.$ZodCheckMaxLength({ check: 'max_length', maximum })
const capped = new z.$ZodCheckOverwrite({
  check: 'overwrite',
  tx: (value) => waitSeconds(value) ?? 0,
}) as z.$ZodCheck<number>
const notNegative = new z.$ZodCheckGreaterThan({ check: 'greater_than', value: 0, inclusive: true })
/** A member that `check` looks at, of which it may put something else in the place. */
const read = <Output, Input = Output>(check: (payload: z.ParsePayload) => void) => {
  const reading = new z.$ZodCheck({ check: 'custom' }) as z.$ZodCheck<unknown>
  reading._zod.check = check
  return new z.$ZodUnknown({ type: 'unknown', checks: [reading] }) as z.$ZodType as z.$ZodType<Output, Input>
}
/** A member that may be absent. Backends say `null` for what they do not know, so it is dropped before it is parsed. */
const absent = <Part extends z.$ZodType>(innerType: Part) => {
  const schema = new z.$ZodOptional({ type: 'optional', innerType }) as z.$ZodType as z.$ZodExactOptional<Part>
  const run = schema._zod.run.bind(schema._zod)
  schema._zod.run = (payload, context) => {
    payload.value ??= undefined
    return run(payload, context)
  }
  return schema
}

const text = absent(string())
/** A time, or `unreadable`: that is no reason to refuse a key. */
export const givenTime = read<string>((payload) => {
  if (typeof payload.value !== 'string' || Number.isNaN(timeOf(payload.value))) payload.value = unreadable
})
const time = absent(givenTime)
/**
 * An id as its text. A number that JavaScript does not hold exactly has other digits by now, and of a text that is too
 * long to be an id a part would name nobody: both are refused.
 */
export const givenId = read<string, string | number | bigint>((payload) => {
  const { value, issues } = payload
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) payload.value = String(value)
  const taken = payload.value
  const fits = typeof taken === 'string' && taken.length > 0 && taken.length <= longestId
  if (!fits) issues.push({ code: 'custom', input: value, continue: true })
})
// What can't be read of them costs the fields, and not the connection that they are of.
const texts = absent(
  new z.$ZodCatch({
    type: 'catch',
    innerType: new z.$ZodObject({ type: 'object', shape: {}, catchall: absent(string()) }),
    catchValue(misfit) {
      // Also asked without one, by what describes the shape.
      if (process.env.NODE_ENV !== 'production' && misfit)
        console.warn('latchkey: the `fields` of a connection are not all texts, so none of them is taken over.')
    },
  }) as z.$ZodType as z.$ZodType<Readonly<Record<string, string>>, Readonly<Record<string, string>>>,
)
const company = object({ id: givenId, name: text })
// What a backend can't count is no reason to doubt the rest of what it says.
const wait = withoutNonsense(absent(number(notNegative, capped)))
const companies = array(company, atLeastOne, atMost(10_000))
const connection = object({
  company,
  keyHint: text,
  connectedAt: time,
  verifiedAt: time,
  expiresAt: time,
  revision: absent(number()),
  fields: texts,
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
  side: withoutNonsense(absent(literal('provider', 'host'))),
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

/** What a host told of a failure, as its schema reads it. */
export type ReadFailure = z.output<typeof failed>
/** Either the host told it, or there was no answer that could be read: then it says on whose side that was. */
export type Rejection =
  | (ReadFailure & ToldFailure)
  | ({ readonly ok: false; readonly companies?: undefined } & OwnFailure)
/** What a callback answered, once it was read; every callback may answer with a rejection. */
export type Answer<Name extends CallbackName> = z.output<Exclude<Schemas[Name][number], typeof failed>> | Rejection
/** What a callback may answer. `callbacks.ts` says the same to hosts, with what each member means; a test compares them. */
export type GivenAnswer<Name extends CallbackName> = z.input<Schemas[Name][number]>

/** The answer as the first shape that fits takes it, or what misfits for each: for none, where it throws when it is read. */
export function readAnswer<Name extends CallbackName>(
  name: Name,
  answer: unknown,
): { readonly value: Answer<Name> } | { readonly misfits: Misfits } {
  const misfits: Misfits[number][] = []
  for (const schema of answerSchemas[name]) {
    // By the standard that schemas share (standardschema.dev): zod's own way would bring its errors into the bundle.
    const reading = schema['~standard'].validate(answer)
    if (reading instanceof Promise) {
      // No schema here waits: it is how the standard hands on what was thrown.
      reading.catch(() => {})
      return { misfits: [] }
    }
    // SAFETY: the schemas of `name` are looked through; their union forgets which of them it is.
    if (!reading.issues) return { value: reading.value as Answer<Name> }
    misfits.push(reading.issues)
  }
  return { misfits }
}
