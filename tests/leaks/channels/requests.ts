import type { Channel } from '../Channel'
import { mayCarryKey } from '../harness/servePage'

/** Whatever is sent, to whomever; but for the body of the two calls whose purpose is to carry the key. */
export const requests: Channel = {
  name: 'other requests',
  async read({ take, takeRequests, url }) {
    const sent = takeRequests().map((request) => {
      const address = new URL(request.url())
      const isCall = address.origin === url && mayCarryKey({ method: request.method(), path: address.pathname })
      const headers = Object.entries(request.headers())
        .filter(([name]) => name !== 'referer')
        .map(([name, value]) => `${name}: ${value}`)
      const body = isCall ? '' : (request.postData() ?? '')
      return { where: `${request.method()} ${address.pathname}`, text: [address.href, ...headers, body].join('\n') }
    })
    return [...sent, ...(await take('requests')).map((text) => ({ where: 'WebSocket', text }))]
  },
}
