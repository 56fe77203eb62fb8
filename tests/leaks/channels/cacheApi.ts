import type { Channel } from '../Channel'

/** Every request and response that a script has stored. */
export const cacheApi: Channel = {
  name: 'Cache API',
  async read({ page }) {
    const texts = await page.evaluate(async () => {
      const found: string[] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        found.push(name)
        for (const request of await cache.keys()) {
          const response = await cache.match(request)
          found.push(request.url, ...[...request.headers].flat(), (await response?.text()) ?? '')
        }
      }
      return found
    })
    return texts.map((text) => ({ where: 'cache', text }))
  },
}
