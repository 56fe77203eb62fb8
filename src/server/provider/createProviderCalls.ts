import type { FailedAnswer } from '../../border/callbacks'
import { type FailureCode, failureCodes } from '../../core/failures/failures'
import { type Company, longestId } from '../../core/provider/company'
import { timeOf } from '../../core/values/timeOf'
import { createScrubber } from '../../key/scrubbing/createScrubber'
import { within } from '../waiting/within'
import type { Credential } from './Credential'
import type { Met } from './meet'
import type { Owner } from './Owner'
import type { HostFunction, Identify, Installation, ProviderContext } from './ProviderContext'
import { ProviderFailure } from './ProviderFailure'
import { providerFetch } from './providerFetch'

export interface KnownIdentity {
  readonly ok: true
  readonly companies: readonly [Company, ...Company[]]
  readonly permissions: readonly string[] | null
  readonly expiresAt: string | null
  /** Null where keys are not installed. */
  readonly installationOf: (company: Company) => string | null
}

export type InstallAnswer =
  | { readonly ok: true; readonly state: 'installed' | 'pending'; readonly company?: Company }
  | FailedAnswer

/** The host's functions, each of which answers in time and rejects never. What they answer is judged before it is believed. */
export interface ProviderCalls {
  identify(credential: Credential, owner: Owner): Promise<KnownIdentity | FailedAnswer>
  install(credential: Credential, owner: Owner, company: Company): Promise<InstallAnswer>
  isInstalled(
    credential: Credential,
    owner: Owner,
    company: Company,
  ): Promise<{ readonly ok: true; readonly state: 'installed' | 'pending' | 'absent' } | FailedAnswer>
  uninstall(credential: Credential, owner: Owner, company: Company): Promise<{ readonly ok: true } | FailedAnswer>
}

const unexpected = { ok: false, code: 'unexpected-answer' } as const

export interface ProviderWatch {
  /** Told of what nobody expected. */
  readonly onThrown: (owner: Owner, thrown: unknown, from: HostFunction, credential: Credential) => void
  /** Told that `identify` took a key and named nobody. */
  readonly onNobody: (owner: Owner) => void
  /** Told of each call's end, with what its last request met; null where it succeeded. */
  readonly onAnswered: (code: FailureCode | null, from: HostFunction, met: Met) => void
}

/** @param limitMs for each call */
export function createProviderCalls(
  identify: Identify,
  installation: Installation | undefined,
  limitMs: number,
  { onThrown, onNobody, onAnswered }: ProviderWatch,
): ProviderCalls {
  async function call<Answer extends { readonly ok: true }>(
    from: HostFunction,
    credential: Credential,
    owner: Owner,
    run: (context: ProviderContext) => Promise<Answer | FailedAnswer>,
  ): Promise<Answer | FailedAnswer> {
    let met: Met = {}
    const answer = await answerOf(from, credential, owner, run, (one) => {
      met = one
    })
    onAnswered(answer.ok ? null : answer.code, from, met)
    return answer
  }

  async function answerOf<Answer extends { readonly ok: true }>(
    from: HostFunction,
    credential: Credential,
    owner: Owner,
    run: (context: ProviderContext) => Promise<Answer | FailedAnswer>,
    onMet: (met: Met) => void,
  ): Promise<Answer | FailedAnswer> {
    const limit = new AbortController()
    const late = () => {
      limit.abort(new DOMException('The provider had its time.', 'TimeoutError'))
      return { ok: false, code: 'timeout' } as const
    }
    try {
      const asked = run({ owner, signal: limit.signal, fetch: providerFetch(limit.signal, onMet) })
      const answer = await within(limitMs, asked, late)
      return answer.ok ? answer : cleanFailure(answer, createClean(credential))
    } catch (thrown) {
      if (thrown instanceof ProviderFailure) return cleanFailure(thrown.answer, createClean(credential))
      if (thrown instanceof DOMException && thrown.name === 'TimeoutError') return { ok: false, code: 'timeout' }
      onThrown(owner, thrown, from, credential)
      return { ok: false, code: 'unknown' }
    } finally {
      // What was not read to its end would stay open for as long as the provider likes.
      limit.abort()
    }
  }

  const about = <Answer extends { readonly ok: true }>(
    from: HostFunction,
    run: (
      credential: Credential,
      context: ProviderContext & { readonly company: Company },
    ) => Promise<Answer | FailedAnswer>,
  ) => {
    return (credential: Credential, owner: Owner, company: Company) =>
      call(from, credential, owner, (context) => run(credential, { ...context, company }))
  }
  const nothing = () => Promise.resolve(unexpected)

  return {
    async identify(credential, owner) {
      const identity = await call('identify', credential, owner, (context) => identify(credential, context))
      if (!identity.ok) return identity
      const { permissions, expiresAt, installation: name } = identity
      if (!Array.isArray(identity.companies) || !isListOrNothing(permissions)) return unexpected
      const clean = createClean(credential)
      const companies = identity.companies.flatMap((company) => cleanCompany(company, clean) ?? [])
      const [first, ...rest] = companies
      if (!first || companies.length < identity.companies.length) {
        onNobody(owner)
        return unexpected
      }
      return {
        ok: true,
        companies: [first, ...rest],
        permissions: permissions ? permissions.map(clean) : null,
        expiresAt: isTime(expiresAt) ? expiresAt : null,
        installationOf: ({ id }) => (installation ? (name ?? id) : null),
      }
    },
    install: about('install', installation?.install ?? nothing),
    isInstalled: about('isInstalled', installation?.isInstalled ?? nothing),
    uninstall: about('uninstall', installation?.uninstall ?? nothing),
  }
}

/** Characters of a text that is shown (K04). */
const longest = 120
/** No name of anything is longer. */
const longestName = 1_000

type Clean = (text: unknown) => string

/** Frees texts of the key. What is looked for is worked out once, for however many texts there are. */
function createClean({ key, secrets }: Credential): Clean {
  let scrub: ((text: string) => string) | undefined
  return (text) => {
    if (typeof text !== 'string' || text.length > longestName) return ''
    scrub ??= createScrubber([key, ...Object.values(secrets)])
    return scrub(text.replace(/\p{Cc}+/gu, ' ').trim()).slice(0, longest)
  }
}

/** Undefined where its id is none: what would be left of it names nobody, and a NUL is more than a database takes. */
function cleanCompany(company: unknown, clean: Clean): Company | undefined {
  const { id: given, name } = Object(company) as { id?: unknown; name?: unknown }
  const id = typeof given === 'bigint' || Number.isSafeInteger(given) ? String(given) : given
  const isId = typeof id === 'string' && id !== '' && id.length <= longestId && !/\p{Cc}/u.test(id)
  if (!isId) return undefined
  const shown = clean(name)
  return shown ? { id, name: shown } : { id }
}

/** A failure with its facts only, none of which holds a part of the key. */
function cleanFailure(answer: FailedAnswer, clean: Clean): FailedAnswer {
  const { code, missingPermissions, retryAfterSeconds, found, field, side } = answer
  const isKnown = failureCodes.some((known: FailureCode) => known === code)
  if (!isKnown || !isListOrNothing(missingPermissions)) return { ...unexpected, side: 'host' }
  const { company } = answer
  const named = company && cleanCompany({ ...company, id: String(company.id) }, clean)
  return {
    ok: false,
    code,
    ...(missingPermissions && { missingPermissions: missingPermissions.map(clean) }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(named && { company: named }),
    ...(found && { found: clean(found) }),
    ...(field && { field: clean(field) }),
    ...(side && { side }),
  }
}

const isListOrNothing = (value: unknown): boolean => (value ?? null) === null || Array.isArray(value)

/** As the widget reads it; anything else may be anything, the key too. */
const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d[T \d:.Z+-]{0,22}$/i.test(value) && !Number.isNaN(timeOf(value))
