import type { BrowserContext } from 'playwright'

/** What a browser did during a journey. */
export interface Witness {
  /** Every console message of every page. */
  readonly console: string[]
  /** Errors and warnings in the console, errors of the page, and requests to anyone but the host: none is expected. */
  readonly complaints: string[]
  /** Address and headers of every request; its body only where no key may be in it. */
  readonly requests: string[]
}

const keyRoutes = /^\/api\/[\w-]+\/(validate|activate)$/

export function watchContext(context: BrowserContext, hostUrl: string): Witness {
  const witness: Witness = { console: [], complaints: [], requests: [] }

  context.on('console', (message) => {
    const { url } = message.location()
    const text = `${message.type()}: ${message.text()} (${url})`
    witness.console.push(text)
    // Chromium's own note that an answer was no 2xx, or that nobody answered. No page can prevent it.
    const isStatus = message.text().startsWith('Failed to load resource') && url.startsWith(`${hostUrl}/api/`)
    if (['error', 'warning', 'assert'].includes(message.type()) && !isStatus) witness.complaints.push(text)
  })
  context.on('weberror', (error) => {
    witness.complaints.push(`A page threw: ${String(error.error().stack)}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== hostUrl) witness.complaints.push(`A request to another host: ${url.href}`)
    const mayHoldKey = request.method() === 'POST' && keyRoutes.test(url.pathname)
    const headers = Object.entries(request.headers()).map(([name, value]) => `${name}: ${value}`)
    const body = mayHoldKey ? '' : (request.postData() ?? '')
    witness.requests.push([`${request.method()} ${url.href}`, ...headers, body].join('\n'))
  })
  return witness
}
