import { setTimeout as delay } from 'node:timers/promises'
import { Hono } from 'hono'
import type { StandIn } from './createStandIn'
import { demoCompanies } from './demoCompanies'
import type { DemoKey } from './demoKeys'
import type { Installation } from './installations'

/** The application that Integrated keys belong to; a Standalone key is its own client. */
export const applicationId = 'c4f3a7d2-9b1e-4f0a-8d35-2e6b7a90c100'
const applicationName = 'Acme Expenses'

/** The part of Pleo's API that an integration needs, with the paths, shapes and statuses of its documentation. */
export function createApi({ keys, faults, installations }: StandIn) {
  const api = new Hono<{ Variables: { key: DemoKey } }>()

  api.use(async (c, next) => {
    const { delayMs, down, rateLimitedSeconds } = faults
    if (delayMs) await delay(delayMs)
    if (down) return c.json({ error: 'Service Unavailable' }, 503)
    if (rateLimitedSeconds !== null) return c.body(null, 429, { 'Retry-After': String(rateLimitedSeconds) })
    const key = keys.find(userName(c.req.header('Authorization')) ?? '')
    // One answer to a wrong, an expired and a revoked key: the real one does not tell them apart either.
    if (key?.state !== 'active') return c.json({ error: 'Unauthorized' }, 401)
    c.set('key', key)
    return next()
  })

  api.get('/v1/introspect', (c) => {
    const { kind, scopes, subject } = c.var.key
    return c.json({
      data: {
        authMethod: 'API_KEY',
        clientId: clientOf(c.var.key),
        scope: scopes.join(' '),
        ...(kind === 'integrated' && { applicationName }),
        subjectURN: urnOf(subject),
      },
    })
  })

  api.get('/v1/companies/:id', (c) => {
    if (!c.var.key.scopes.includes('companies:read')) return c.json({ error: 'Forbidden' }, 403)
    const company = visibleCompanies(c.var.key).find(({ id }) => id === c.req.param('id'))
    return company ? c.json({ data: company }) : c.json({ error: 'Not Found' }, 404)
  })

  api.get('/v1/companies', (c) => {
    if (!c.var.key.scopes.includes('companies:read')) return c.json({ error: 'Forbidden' }, 403)
    const organization = c.req.query('organization_id')
    const data = visibleCompanies(c.var.key).filter((one) => !organization || one.organizationId === organization)
    const pagination = { currentRequestPagination: { parameters: {} }, hasNextPage: false, hasPreviousPage: false }
    return c.json({ data, pagination: { ...pagination, total: data.length } })
  })

  api.get('/v1/installations/me', (c) => {
    const found = installations.get(clientOf(c.var.key), urnOf(c.var.key.subject))
    return found ? c.json(found) : c.json({ error: 'Bad Request' }, 400)
  })

  api.post('/v1/installations/me', async (c) => {
    const { metadata = {} } = await c.req.json<{ metadata?: Record<string, unknown> }>()
    const planned = faults.installation
    if (planned === 'fails' || planned === 'error') faults.installation = 'works'
    if (planned === 'fails') return c.json({ error: 'Internal Server Error' }, 500)
    const outcomes = {
      works: { status: 'ACTIVATED' },
      pending: { status: 'PENDING_INTEGRATION' },
      error: { status: 'ERROR', errorCode: 'NOT_ENTITLED' },
    } satisfies Record<string, Pick<Installation, 'status'> & Pick<Partial<Installation>, 'errorCode'>>
    return c.json(installations.put(clientOf(c.var.key), urnOf(c.var.key.subject), { ...outcomes[planned], metadata }))
  })

  api.delete('/v1/installations/me', (c) => {
    const removed = installations.remove(clientOf(c.var.key), urnOf(c.var.key.subject))
    return removed ? c.body(null, 204) : c.json({ error: 'Not Found' }, 404)
  })

  function visibleCompanies(key: DemoKey) {
    const ids = keys.companiesOf(key)
    return demoCompanies.filter(({ id }) => ids.includes(id))
  }

  return api
}

/** Basic authentication with the key as user name and nothing as password (RFC 7617). */
function userName(authorization = ''): string | null {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? []
  const [, name] = /^([^:]+):$/.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? []
  return name ?? null
}

function clientOf({ kind, id }: DemoKey): string {
  return kind === 'integrated' ? applicationId : id
}

function urnOf(subject: DemoKey['subject']): string {
  return 'companyId' in subject
    ? `urn:pleo:company:${subject.companyId}`
    : `urn:pleo:organization:${subject.organizationId}`
}
