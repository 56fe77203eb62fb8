import type { KnownConnection } from '../core/connection/connection'
import type { Known } from '../core/states/events'
import { type CompanyTexts, parseAnswer, parseFailure } from './parseAnswer'
import { type ConnectionRules, toEstablished } from './toEstablished'

/** Something that claims to be known, from a host or another tab. */
export interface Claim {
  readonly connection: unknown
  readonly failure?: unknown
}

/**
 * What is known, as the machine takes it: known members only, hints cut to four characters, texts to 120 and free of
 * `keys` (K03, K04). Where something of it can't be read, the company alone is; `null` where not even that can be: then
 * nothing is known.
 * @param source who gave it, for a warning in development
 */
export function readKnown(
  { connection, failure }: Claim,
  rules: ConnectionRules,
  keys: readonly string[],
  source: string,
  texts?: CompanyTexts,
): Known | null {
  const read = (given: unknown) => {
    const answer = parseAnswer('check', { ok: true, connection: given }, keys, source, texts)
    return answer.ok && 'connection' in answer ? answer : null
  }
  const { company } = Object(connection) as { readonly company?: unknown }
  const answer = read(connection) ?? read({ company })
  if (!answer) return null
  if (answer.connection === null) return { connection: null }
  const established = toEstablished(answer.connection, rules)
  return failure == null
    ? { connection: established }
    : { connection: established, failure: parseFailure(failure, keys, source, texts) }
}

/** What a host says that it knows, in each of its forms; `null` where that can't be read. */
export function toKnown(
  given: KnownConnection,
  rules: ConnectionRules,
  keys: readonly string[],
  source: string,
  texts?: CompanyTexts,
): Known | null {
  const claim: Claim = given && typeof given === 'object' && 'failure' in given ? given : { connection: given }
  return readKnown(claim, rules, keys, source, texts)
}
