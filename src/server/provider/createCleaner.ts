import type { FailedAnswer } from '../../border/callbacks'
import { type FailureCode, failureCodes } from '../../core/failures/failures'
import { type Company, longestId } from '../../core/provider/company'
import type { ProviderDefinition } from '../../core/provider/provider'
import { capText } from '../../key/scrubbing/capText'
import { createScrubber } from '../../key/scrubbing/createScrubber'
import { openWords } from '../../key/scrubbing/openWords'
import { secretParts } from '../../key/scrubbing/secretParts'
import { shortestLeak } from '../../key/scrubbing/shortestLeak'
import type { Credential } from './Credential'

/** No name of anything is longer. */
const longestName = 1_000

/** Reads what a host's function answered: known members of known shapes, in none of which is a key. */
export interface Cleaner {
  /** Freed of the key, and short enough to show (K04); empty for what is no text, or too long for a name. */
  text(text: unknown): string
  /** None is empty. */
  texts(texts: readonly unknown[]): readonly string[]
  /** Null for what is no id, and for one that holds the key: what would be left of that names nobody. */
  id(id: unknown): string | null
  /** Null where its id is none. */
  company(company: unknown): Company | null
  /** A failure with its facts only; null for what is none. */
  failure(failure: unknown): FailedAnswer | null
}

/**
 * What is looked for is worked out once, for however many texts there are, and not where there are none. A company's name keeps
 * what is no secret of a key, as on the page (`openWords`).
 *
 * @param onMasked told where a company's name was masked all the same
 */
export function createCleaner(
  { key, secrets }: Credential,
  { name: provider, keyFormat }: ProviderDefinition,
  onMasked: () => void,
): Cleaner {
  const keys = [key, ...Object.values(secrets)]
  let hide: ((text: string, mayHoldWords: boolean) => string) | undefined
  let scrubbers: readonly (readonly [number, (text: string) => string])[] | undefined

  /** All of it: vendors put an account's id into its keys, and that id is no secret. */
  function holdsKey(text: string): boolean {
    const telling = keys.filter(({ length }) => length >= shortestLeak)
    if (telling.every(({ length }) => length > text.length)) return false
    scrubbers ??= telling.map((one) => [one.length, createScrubber([one])])
    return scrubbers.some(([length, scrubOne]) => length <= text.length && hiddenIn(text, scrubOne(text)) >= length)
  }

  function createHide() {
    const secret = [...secretParts(key, keyFormat?.publicPart), ...Object.values(secrets)]
    const scrub = createScrubber(secret)
    const isOpen = openWords(secret, [provider])
    return (text: string, mayHoldWords: boolean) => (mayHoldWords ? scrub(text, isOpen) : scrub(text))
  }

  function read(given: unknown, mayHoldWords: boolean): string {
    if (typeof given !== 'string' || given.length > longestName) return ''
    hide ??= createHide()
    // Not before control characters are gone, which would keep the parts of a key apart.
    const plain = given.replace(/\p{Cc}+/gu, ' ').trim()
    const hidden = hide(plain, mayHoldWords)
    if (mayHoldWords && hidden !== plain) onMasked()
    return capText(hidden)
  }

  const text = (given: unknown) => read(given, false)
  const texts = (given: readonly unknown[]) => given.map(text).filter((one) => one !== '')

  function id(given: unknown): string | null {
    const told = typeof given === 'bigint' || Number.isSafeInteger(given) ? String(given) : given
    // A NUL is more than a database takes.
    const isId = typeof told === 'string' && told !== '' && told.length <= longestId && !/\p{Cc}/u.test(told)
    return isId && !holdsKey(told) ? told : null
  }

  function company(given: unknown): Company | null {
    const members = membersOf(given)
    const known = id(members.id)
    const name = read(members.name, true)
    return known === null ? null : name ? { id: known, name } : { id: known }
  }

  function failure(given: unknown): FailedAnswer | null {
    const members = membersOf(given)
    const { missingPermissions, retryAfterSeconds, side } = members
    const code = failureCodes.find((known: FailureCode) => known === members.code)
    if (!code || !isListOrNothing(missingPermissions)) return null
    const [named, found, field] = [company(members.company), text(members.found), text(members.field)]
    return {
      ok: false,
      code,
      ...(missingPermissions && { missingPermissions: texts(missingPermissions) }),
      ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
      ...(named && { company: named }),
      ...(found && { found }),
      ...(field && { field }),
      ...((side === 'host' || side === 'provider') && { side }),
    }
  }

  return { text, texts, id, company, failure }
}

/** Of anything at all. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  // SAFETY: Object() makes an object of anything, and what is in it is unknown.
  return Object(value) as Readonly<Record<string, unknown>>
}

export function isListOrNothing(value: unknown): value is readonly unknown[] | null | undefined {
  return (value ?? null) === null || Array.isArray(value)
}

const mask = '••••'

function hiddenIn(text: string, scrubbed: string): number {
  return text.length - scrubbed.replaceAll(mask, '').length
}
