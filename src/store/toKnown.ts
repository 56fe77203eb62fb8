import type { KnownConnection } from '../core/connection'
import type { Known } from '../core/events'
import type { CompanyTexts } from './CompanyTexts'
import { type Claim, readKnown } from './readKnown'
import type { ConnectionRules } from './toEstablished'

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
