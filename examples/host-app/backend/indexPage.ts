import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handler } from 'hono'
import type { KnownConnection } from 'latchkey/server'
import { type IntegrationName, integrationNames } from '../integrations'
import type { AppOptions } from './app'

/** Leads to the provider's own page. */
export const keySourcePath = '/key-source'

/** What the page knows before it has asked anything. Nothing in it is a secret to whoever sees the page. */
export interface PageData {
  /** Tells this customer's connections from those of another one who uses the same browser. */
  readonly tenant: string
  readonly csrfToken: string
  readonly keySourceUrl?: string
  /** An integration is left out while its installation is pending: then the page asks first. */
  readonly connections: Partial<Record<IntegrationName, KnownConnection>>
}

/** The page that Vite built, with what is known of this customer's connections put into it as JSON. */
export function indexPage({ handlers, tenant, pageDirectory, keySourceUrl }: AppOptions): Handler {
  return async (c) => {
    const customer = tenant.welcome(c)
    const connections: PageData['connections'] = {}
    for (const integration of integrationNames) {
      const known = await handlers[integration].read({ id: customer })
      if (known !== undefined) connections[integration] = known
    }
    const data: PageData = {
      tenant: customer,
      csrfToken: tenant.csrfToken(customer),
      ...(keySourceUrl && { keySourceUrl: keySourcePath }),
      connections,
    }
    // Inside a script element, `<` could end it.
    const json = JSON.stringify(data).replaceAll('<', '\\u003c')
    const html = await readFile(join(pageDirectory, 'index.html'), 'utf8')
    c.header('Cache-Control', 'no-store')
    return c.html(html.replace('"page-data"></script>', () => `"page-data">${json}</script>`))
  }
}
