import type { Channel } from '../Channel'

/** All of the browser context's, scripts' own or not. */
export const cookies: Channel = {
  name: 'cookies',
  read: async ({ context }) =>
    (await context.cookies()).map((cookie) => ({ where: `cookie of ${cookie.domain}`, text: JSON.stringify(cookie) })),
}
