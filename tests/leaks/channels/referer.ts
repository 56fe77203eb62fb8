import type { Channel } from '../Channel'

/** What the next page is told of this one. */
export const referer: Channel = {
  name: 'Referer',
  async read({ page, requests }) {
    const sent = requests.map(({ path, headers }) => ({ where: `request for ${path}`, text: headers.referer ?? '' }))
    return [...sent, { where: 'document.referrer', text: await page.evaluate(() => document.referrer) }]
  },
}
