import type { FailedAnswer } from '../../border/callbacks'
import type { FailureCode } from '../../core/failures/failures'
import type { Company } from '../../core/provider/company'
import type { ProviderDefinition } from '../../core/provider/provider'
import { timeOf } from '../../core/values/timeOf'
import { within } from '../waiting/within'
import type { Credential } from './Credential'
import { type Cleaner, createCleaner, isListOrNothing, membersOf } from './createCleaner'
import { lackingOf } from './lackingOf'
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

interface Installed {
  readonly ok: true
  readonly state: 'installed' | 'pending'
  readonly company?: Company
}

export type InstallAnswer = Installed | FailedAnswer

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
/** The provider may have said anything. */
const unusable = { ...unexpected, side: 'host' } as const

export interface ProviderWatch {
  /** Told of what nobody expected. */
  readonly onThrown: (owner: Owner, thrown: unknown, from: HostFunction, credential: Credential) => void
  /** Told that a function answered what its type does not allow. */
  readonly onUnusable: (owner: Owner, from: HostFunction) => void
  /** Told that a company's name held a part of the key, so that this part was masked. */
  readonly onMasked: (owner: Owner, from: HostFunction) => void
  /** Told that `identify` took a key and named nobody. */
  readonly onNobody: (owner: Owner) => void
  /** Told that `identify` took a key, and which of the provider's `requiredPermissions` are not among those that it told. */
  readonly onLacking: (owner: Owner, permissions: readonly string[]) => void
  /** Told of each call's end, with what its last request met; null where it succeeded. */
  readonly onAnswered: (code: FailureCode | null, from: HostFunction, met: Met) => void
}

/** What an answer of success comes to; null where it is none. */
type Read<Answer> = (answer: Readonly<Record<string, unknown>>, clean: Cleaner) => Answer | FailedAnswer | null

/** @param limitMs for each call */
export function createProviderCalls(
  provider: ProviderDefinition,
  identify: Identify,
  installation: Installation | undefined,
  limitMs: number,
  { onThrown, onUnusable, onNobody, onLacking, onMasked, onAnswered }: ProviderWatch,
): ProviderCalls {
  async function call<Answer extends { readonly ok: true }>(
    from: HostFunction,
    credential: Credential,
    owner: Owner,
    run: (credential: Credential, context: ProviderContext) => unknown,
    read: Read<Answer>,
  ): Promise<Answer | FailedAnswer> {
    let met: Met = {}
    const answer = await answerOf(from, credential, owner, run, read, (one) => {
      met = one
    })
    onAnswered(answer.ok ? null : answer.code, from, met)
    return answer
  }

  async function answerOf<Answer extends { readonly ok: true }>(
    from: HostFunction,
    credential: Credential,
    owner: Owner,
    run: (credential: Credential, context: ProviderContext) => unknown,
    read: Read<Answer>,
    onMet: (met: Met) => void,
  ): Promise<Answer | FailedAnswer> {
    const limit = new AbortController()
    const late = () => {
      limit.abort(new DOMException('The provider had its time.', 'TimeoutError'))
      return { ok: false, code: 'timeout' } as const
    }
    const judge = (answer: unknown) => {
      const clean = createCleaner(credential, provider, () => onMasked(owner, from))
      const members = membersOf(answer)
      const known = members.ok === true ? read(members, clean) : members.ok === false ? clean.failure(members) : null
      if (!known) onUnusable(owner, from)
      return known ?? unusable
    }
    try {
      const { key, fields, secrets } = credential
      // Copies: what a host makes of them changes nothing of what is kept, and for whom.
      const asked = run(
        { key, fields: { ...fields }, secrets: { ...secrets } },
        { owner: { ...owner }, signal: limit.signal, fetch: providerFetch(limit.signal, onMet) },
      )
      return judge(await within(limitMs, Promise.resolve(asked), late))
    } catch (thrown) {
      if (thrown instanceof ProviderFailure) return judge(thrown.answer)
      if (thrown instanceof DOMException && thrown.name === 'TimeoutError') return { ok: false, code: 'timeout' }
      onThrown(owner, thrown, from, credential)
      return { ok: false, code: 'unknown' }
    } finally {
      // What was not read to its end would stay open for as long as the provider likes.
      limit.abort()
    }
  }

  const about = <Answer extends { readonly ok: true }>(from: keyof Installation, read: Read<Answer>) => {
    return (credential: Credential, owner: Owner, company: Company): Promise<Answer | FailedAnswer> =>
      installation
        ? call(
            from,
            credential,
            owner,
            (given, context) => installation[from](given, { ...context, company: { ...company } }),
            read,
          )
        : Promise.resolve(unexpected)
  }

  return {
    identify(credential, owner) {
      return call<KnownIdentity>('identify', credential, owner, identify, (identity, clean) => {
        const { permissions, expiresAt, installation: named } = identity
        const given: readonly unknown[] = Array.isArray(identity.companies) ? identity.companies : []
        const companies = given.flatMap((company) => clean.company(company) ?? [])
        if (companies.length === 0 || companies.length < given.length) {
          onNobody(owner)
          return unexpected
        }
        const name = (named ?? null) === null ? null : clean.id(named)
        if (!isListOrNothing(permissions) || ((named ?? null) !== null && name === null)) return null
        const lacking = permissions ? lackingOf(permissions, provider.requiredPermissions) : []
        if (lacking.length > 0) onLacking(owner, lacking)
        const [first, ...rest] = new Map(companies.map((company) => [company.id, company])).values()
        return {
          ok: true,
          // SAFETY: there is at least one.
          companies: [first as Company, ...rest],
          permissions: permissions ? clean.texts(permissions) : null,
          expiresAt: isTime(expiresAt) ? expiresAt : null,
          installationOf: ({ id }) => (installation ? (name ?? id) : null),
        }
      })
    },
    install: about<Installed>('install', ({ state, company }, clean) => {
      const whom = (company ?? null) === null ? undefined : clean.company(company)
      if ((state !== 'installed' && state !== 'pending') || whom === null) return null
      return { ok: true, state, ...(whom && { company: whom }) }
    }),
    isInstalled: about('isInstalled', ({ state }) =>
      state === 'installed' || state === 'pending' || state === 'absent' ? { ok: true, state } : null,
    ),
    uninstall: about('uninstall', () => ({ ok: true })),
  }
}

/** As the widget reads it; anything else may be anything, the key too. */
const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d[T \d:.Z+-]{0,22}$/i.test(value) && !Number.isNaN(timeOf(value))
