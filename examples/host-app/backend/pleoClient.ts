import type { Company, FailedAnswer } from 'latchkey/server'
import { z } from 'zod'
import { pleoRequest } from './pleoRequest'

/** What a key is for, as Pleo tells. */
export interface Identity {
  readonly ok: true
  readonly companies: readonly [Company, ...Company[]]
  readonly permissions: readonly string[]
  /** The application that the key was made for; a Standalone key has one of its own. */
  readonly clientId: string
  /** The company or organisation that the key is for. */
  readonly urn: string
}

/** `urn`: the company or organisation that is installed, which is how Pleo says whose connection this is. */
export type Installed =
  | { readonly ok: true; readonly pending: boolean; readonly id: string; readonly urn: string }
  | FailedAnswer

/** The part of Pleo's API that connecting needs. Every method resolves; none throws, and none repeats what Pleo said. */
export interface PleoClient {
  identify(key: string): Promise<Identity | FailedAnswer>
  install(key: string): Promise<Installed>
  installation(key: string): Promise<Installed>
  uninstall(key: string): Promise<{ readonly ok: true } | FailedAnswer>
}

/** Without control characters: a NUL is more than a database takes. Empty where nothing else is in it. */
const name = z.string().transform((text) => text.replace(/\p{Cc}+/gu, ' ').trim())
const id = z.string().regex(/^[\w-]{1,120}$/)
const namedCompany = z.object({ id, name }).transform(toCompany)

const introspection = z.object({
  data: z.object({
    authMethod: z.string(),
    clientId: z.string(),
    scope: z.string(),
    subjectURN: z.string().optional(),
  }),
})
const installation = z.object({ id, resource: z.string(), status: z.string(), errorCode: z.string().nullish() })
const company = z.object({ data: z.object({ name }) })
const companies = z.object({
  data: z.array(namedCompany),
  pagination: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
})

/** Pages of 100 companies; an organisation with more of them is not one that a person chooses from. */
const mostPages = 50

/**
 * To identify a key, to install it and to remove what it replaces must take less than the 20 seconds that the widget
 * waits for an answer.
 *
 * @param baseUrl https://external.pleo.io, https://external.staging.pleo.io, or a stand-in
 * @param timeoutMs for each request
 * @param identificationMs for all the requests together that it takes to identify a key
 */
export function createPleoClient(baseUrl: string, timeoutMs = 5_000, identificationMs = 8_000): PleoClient {
  const ask = pleoRequest(baseUrl, timeoutMs)

  async function companiesOf(
    key: string,
    urn: string,
    signal: AbortSignal,
  ): Promise<Identity['companies'] | FailedAnswer> {
    const [, kind, id = ''] = /^urn:pleo:(company|organi[sz]ation):([\w-]+)$/.exec(urn) ?? []
    if (!kind) return { ok: false, code: 'unexpected-answer' }
    if (kind === 'company') {
      // The name needs a permission of its own, and a key without it is as good.
      const named = await ask(key, 'GET', `/v1/companies/${id}`, company, { signal })
      return [toCompany({ id, name: named.ok ? named.body.data.name : '' })]
    }
    return listCompanies(key, id, signal)
  }

  async function listCompanies(
    key: string,
    organizationId: string,
    signal: AbortSignal,
  ): Promise<Identity['companies'] | FailedAnswer> {
    const found: Company[] = []
    let after = ''
    for (let page = 0; page < mostPages; page++) {
      const path = `/v1/companies?organization_id=${organizationId}&limit=100${after}`
      const answer = await ask(key, 'GET', path, companies, { signal })
      if (!answer.ok) return answer
      found.push(...answer.body.data)
      const { hasNextPage, endCursor } = answer.body.pagination
      if (!hasNextPage || !endCursor) break
      after = `&after=${encodeURIComponent(endCursor)}`
    }
    const [first, ...rest] = found
    return first ? [first, ...rest] : { ok: false, code: 'unexpected-answer' }
  }

  async function installed(key: string, method: 'GET' | 'POST'): Promise<Installed> {
    const body = method === 'POST' ? { metadata: {} } : undefined
    const answer = await ask(key, method, '/v1/installations/me', installation, { body })
    // Pleo knows the key then, and no installation with it.
    if (!answer.ok && method === 'GET' && (answer.status === 400 || answer.status === 404)) {
      return { ok: false, code: 'activation-failed' }
    }
    if (!answer.ok) return answer
    const { id, status, errorCode, resource: urn } = answer.body
    if (status === 'ACTIVATED') return { ok: true, pending: false, id, urn }
    if (status === 'PENDING_INTEGRATION' || status === 'AUTHORIZED') return { ok: true, pending: true, id, urn }
    return { ok: false, code: errorCode === 'NOT_ENTITLED' ? 'not-entitled' : 'activation-failed' }
  }

  return {
    async identify(key) {
      const signal = AbortSignal.timeout(identificationMs)
      const answer = await ask(key, 'GET', '/v1/introspect', introspection, { signal })
      if (!answer.ok) return answer
      const { authMethod, clientId, scope, subjectURN } = answer.body.data
      if (authMethod !== 'API_KEY') return { ok: false, code: 'wrong-key-type' }
      const found = await companiesOf(key, subjectURN ?? '', signal)
      if ('ok' in found) return found
      return {
        ok: true,
        companies: found,
        permissions: scope.split(/\s+/).filter(Boolean),
        clientId,
        urn: subjectURN ?? '',
      }
    },
    install: (key) => installed(key, 'POST'),
    installation: (key) => installed(key, 'GET'),
    async uninstall(key) {
      const answer = await ask(key, 'DELETE', '/v1/installations/me', z.unknown())
      const isGone = answer.ok || answer.status === 404
      return isGone ? { ok: true } : { ok: false, code: answer.code }
    },
  }
}

function toCompany({ id, name }: { readonly id: string; readonly name: string }): Company {
  return name ? { id, name } : { id }
}
