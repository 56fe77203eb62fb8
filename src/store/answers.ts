import * as z from 'zod/mini'
import type { Company } from '../core/company'
import { type Failure, failureCodes } from '../core/failures'
import { timeOf } from '../core/timeOf'
import { capText } from '../key/capText'
import { createScrubber } from '../key/createScrubber'

// Backends say `null` for what they do not know, so null is taken for absent everywhere but in `connection`.
const text = z.optional(z.nullable(z.string()))
const time = z.optional(
  z.nullable(z.string().check(z.refine((value) => !Number.isNaN(timeOf(value)), 'not an ISO 8601 time'))),
)
// An id goes back to the host, so it is refused where a text would be cut: the rest of it would name nobody.
const company = z.object({ id: z.string().check(z.minLength(1), z.maxLength(120)), name: text })
const companies = z.array(company).check(z.minLength(1), z.maxLength(10_000))
const connection = z.object({
  company,
  keyHint: text,
  connectedAt: time,
  verifiedAt: time,
  expiresAt: time,
  revision: z.optional(z.nullable(z.number())),
})

const failed = z.object({
  ok: z.literal(false),
  code: z.enum(failureCodes),
  missingPermissions: z.optional(z.nullable(z.array(z.string()).check(z.maxLength(1_000)))),
  retryAfterSeconds: z.optional(z.nullable(z.number().check(z.nonnegative()))),
  company: z.optional(z.nullable(company)),
  companies: z.optional(z.nullable(companies)),
  reference: text,
  found: text,
  field: text,
})
const pending = z.object({ ok: z.literal(true), pending: z.literal(true) })
const accepted = { ok: z.literal(true), expiresAt: time, keyHint: text }

/** What each callback may answer. `latchkey/openapi.json` and `validatorContract` are made from it. */
export const answerSchemas = {
  validate: z.union([z.object({ ...accepted, company }), z.object({ ...accepted, companies }), failed]),
  activate: z.union([pending, z.object({ ...accepted, company }), failed]),
  check: z.union([pending, z.object({ ok: z.literal(true), connection: z.nullable(connection) }), failed]),
  disconnect: z.union([z.object({ ok: z.literal(true) }), failed]),
}

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

export type Answer<Name extends CallbackName> = Cleaned<z.infer<Schemas[Name]>>
export type Rejection = Failure & { readonly ok: false; readonly companies?: readonly Company[] }

/**
 * Reads what a callback answered, at the border (K04): a known shape, its texts free of `keys` and cut to 120
 * characters. A malformed answer is `unexpected-answer`, in development with a warning that says where, never what.
 *
 * @param source who gave it, for the warning
 */
export function parseAnswer<Name extends CallbackName>(
  name: Name,
  answer: unknown,
  keys: readonly string[],
  source = `\`${name}\` gave an answer`,
): Answer<Name> | Rejection {
  try {
    const parsed = z.safeParse(answerSchemas[name], answer)
    // SAFETY: the schema of `name` accepted it, and cleaning drops only nulls.
    if (parsed.success) return cleanTexts(parsed.data, createCleaner(keys)) as Answer<Name>
    warn(source, paths(parsed.error.issues))
  } catch {
    warn(source, [])
  }
  return { ok: false, code: 'unexpected-answer' }
}

function createCleaner(keys: readonly string[]): (text: string) => string {
  const scrub = createScrubber(keys)
  return (text) => capText(scrub(text.slice(0, 10_000)))
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

function paths(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? issue.errors.flatMap(paths) : [issue.path.join('.') || '(the answer itself)'],
  )
}

function warn(source: string, where: readonly string[]) {
  if (process.env.NODE_ENV === 'production') return
  console.warn(
    `latchkey: ${source} that does not fit its type${where.length > 0 ? `, at: ${[...new Set(where)].join(', ')}` : ''}.`,
  )
}
