import { defineProvider, type Identify } from 'latchkey/server'
import { readJson } from './readJson'

/** Datadog's sites and where their API is (docs.datadoghq.com/api/latest/authentication). */
export const datadogSites = {
  'datadoghq.com': 'https://api.datadoghq.com',
  'us3.datadoghq.com': 'https://api.us3.datadoghq.com',
  'us5.datadoghq.com': 'https://api.us5.datadoghq.com',
  'datadoghq.eu': 'https://api.datadoghq.eu',
  'ap1.datadoghq.com': 'https://api.ap1.datadoghq.com',
  'ap2.datadoghq.com': 'https://api.ap2.datadoghq.com',
}

export const datadog = defineProvider({
  name: 'Datadog',
  keyKind: 'standalone',
  keyFormat: { pattern: /^[0-9a-f]{32}$/ },
  fields: [
    {
      kind: 'select',
      name: 'site',
      label: 'Datadog site',
      options: Object.keys(datadogSites).map((site) => ({ value: site, label: site })),
    },
  ],
})

/**
 * A provider whose 403 means a bad key, where elsewhere it means a good key without a permission. Here: Datadog, which has
 * several sites besides, and does not say whom a key is for: the company is then your own customer.
 */
export function datadogIdentify(sites: Readonly<Record<string, string>> = datadogSites): Identify {
  return async ({ key, fields: { site = '' } }, { owner, fetch }) => {
    // From the list and nowhere else: a browser may send any address.
    const baseUrl = Object.hasOwn(sites, site) ? sites[site] : undefined
    if (!baseUrl) return { ok: false, code: 'field-missing', field: 'site' }
    const response = await fetch(new URL('/api/v1/validate', baseUrl), { headers: { 'DD-API-KEY': key } })
    const { valid } = await readJson(response)
    // A good key of another site is a 403 too.
    if (response.status === 403 || response.status === 401 || valid === false) return { ok: false, code: 'invalid-key' }
    if (!response.ok || valid !== true) return { ok: false, code: 'unexpected-answer' }
    return { ok: true, companies: [owner.name ? { id: owner.id, name: owner.name } : { id: owner.id }] }
  }
}
