import type { Channel } from '../Channel'

/** Workers that outlive the page: how they are registered, and what they are told. */
export const serviceWorker: Channel = {
  name: 'service worker',
  async read({ page, take }) {
    const registered = await page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations()
      return registrations.flatMap(({ scope, active, waiting, installing }) => [
        scope,
        ...[active, waiting, installing].map((worker) => worker?.scriptURL ?? ''),
      ])
    })
    return [...registered, ...(await take('service worker'))].map((text) => ({ where: 'service worker', text }))
  },
}
