import { randomUUID } from 'node:crypto'
import type { ValidateContext } from 'latchkey/headless'
import { httpValidator } from 'latchkey/http'
import type { PageData } from '../../examples/host-app/backend/indexPage'
import type { IntegrationName } from '../../examples/host-app/integrations'
import type { Host } from '../../examples/host-app/start'
import { createApiKey } from '../../src/key/createApiKey'

/**
 * A browser without a page: one customer of the host, with its cookie and its CSRF token.
 *
 * @param send what its requests go through
 */
export async function hostClient({ url }: Pick<Host, 'url'>, send: typeof fetch = fetch) {
  const first = await fetch(url)
  const cookie = (first.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  const data = readPageData(await first.text())

  const request = (path: string, init: RequestInit = {}) => {
    const headers = new Headers({ Cookie: cookie, Origin: new URL(path, url).origin, 'X-CSRF-Token': data.csrfToken })
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    for (const [name, value] of [...headers]) if (value === '') headers.delete(name)
    return send(new URL(path, url), { ...init, headers })
  }

  return {
    request,
    cookie,
    csrfToken: data.csrfToken,
    pageData: async () => readPageData(await (await request('/')).text()),
    /** @param at another instance of the same host */
    integration(name: IntegrationName, at: string = url) {
      const validator = httpValidator(`${at}/api/${name}`, { fetch: (path, init) => request(String(path), init) })
      const signal = new AbortController().signal
      const context = (overrides: Partial<ValidateContext>): ValidateContext => ({
        signal,
        intent: 'connect',
        current: null,
        mayActivateFor: null,
        fields: {},
        secrets: {},
        idempotencyKey: randomUUID(),
        ...overrides,
      })
      return {
        validate: (key: string, overrides: Partial<ValidateContext> = {}) =>
          validator.validate(createApiKey(key).key, context(overrides)),
        activate: (key: string, company: { id: string }, overrides: Partial<ValidateContext> = {}) =>
          validator.activate(createApiKey(key).key, { ...context(overrides), company }),
        check: () => validator.check({ signal, current: null }),
        disconnect: (company: { id: string }) => validator.disconnect({ signal, company }),
      }
    },
  }
}

function readPageData(html: string): PageData {
  const [, json = ''] = /id="page-data">(.*?)<\/script>/s.exec(html) ?? []
  return JSON.parse(json) as PageData
}
