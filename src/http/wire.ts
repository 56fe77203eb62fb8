import * as z from 'zod/mini'
import { longestId } from '../core/provider/company'

/** Characters; no key is longer (K10). */
const longestKey = 4_096

const id = z.string().check(z.minLength(1), z.maxLength(longestId))
const company = z.object({ id, name: z.exactOptional(z.string().check(z.maxLength(1_000))) })
const named = z.record(z.string(), z.string().check(z.maxLength(longestKey)))
const attempt = {
  key: z.string().check(z.minLength(1), z.maxLength(longestKey)),
  intent: z.enum(['connect', 'update']),
  /** The company that the person saw connected; which one is connected, the backend knows. */
  current: z.nullable(company),
  fields: named,
  secrets: named,
}

/**
 * What `httpValidator` sends, for a route handler to parse: `wire.validate.safeParse(body)`. Issues hold paths and never
 * values; still, answer with a bare 400 and log none of the input (K03).
 */
export const wire = {
  /** `POST …/validate` */
  validate: z.object({ ...attempt, mayActivateFor: z.nullable(id) }),
  /** `POST …/activate` */
  activate: z.object({ ...attempt, company }),
}

/** The body of `POST /validate`, as the backend reads it. `key` is the secret. */
export type ValidateRequest = z.infer<typeof wire.validate>
/** The body of `POST /activate`, as the backend reads it. `key` is the secret. */
export type ActivateRequest = z.infer<typeof wire.activate>
