import type { Channel } from '../Channel'

export const inSessionStorage: Channel = {
  name: 'sessionStorage',
  async read({ page }) {
    const entries = await page.evaluate(() => Object.entries(sessionStorage))
    return entries.map(([name, value]) => ({ where: 'sessionStorage', text: `${name}=${value}` }))
  },
}
