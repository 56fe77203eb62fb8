import { shopify } from '../../providers/vendors/shopify'
import type { Identify, Identity } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { companyOf } from '../companyOf'
import { membersOf } from '../membersOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

/** Supported until 2027-07; Shopify answers with the oldest version that it has after that. */
const version = '2026-07'
const query = '{ shop { name myshopifyDomain } currentAppInstallation { accessScopes { handle } } }'

/**
 * Whose a Shopify token is: the Admin API's `shop`, at the shop's own address, with the scopes that the app has. GraphQL
 * answers 200 to a refusal as well.
 *
 * Facts checked on 2026-11-29: shopify.dev/docs/api/admin-graphql (statuses: 401, 402 frozen, 403, 404, 423 locked),
 * shopify.dev/docs/api/admin-graphql/latest/queries/shop, shopify.dev/docs/api/usage/versioning,
 * shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420. In doubt: whether
 * `currentAppInstallation` needs anything, so an answer without it passes.
 */
export const identifyShopify: Identify = ({ key, fields: { shop = '' } }, context) => {
  // The name of one shop and nothing else: it becomes part of the host that the key is sent to.
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/i.test(shop))
    return Promise.resolve({ ok: false, code: 'field-invalid', field: 'shop' })
  return ask(
    context,
    `https://${shop}.myshopify.com/admin/api/${version}/graphql.json`,
    {
      method: 'POST',
      headers: { 'X-Shopify-Access-Token': key, 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    },
    ({ status, body }) => {
      if (status === 401) return refuse(key, shopify)
      if (status === 402 || status === 423) return { ok: false, code: 'not-entitled' }
      if (status === 403) return missing()
      if (status === 404) return { ok: false, code: 'field-invalid', field: 'shop' }
      const { shop: found, currentAppInstallation } = membersOf(body.data)
      const { name, myshopifyDomain } = membersOf(found)
      if (status !== 200 || myshopifyDomain === undefined) return refusal(body.errors)
      const { accessScopes } = membersOf(currentAppInstallation)
      const scopes = Array.isArray(accessScopes) ? accessScopes.map((one) => String(membersOf(one).handle)) : null
      return accept([companyOf(myshopifyDomain, name)], scopes ? { permissions: scopes } : {})
    },
  )
}

function refusal(errors: unknown): Identity {
  const codes = Array.isArray(errors) ? errors.map((one) => membersOf(membersOf(one).extensions).code) : []
  if (codes.includes('ACCESS_DENIED')) return missing()
  return { ok: false, code: codes.includes('THROTTLED') ? 'rate-limited' : 'unexpected-answer' }
}
