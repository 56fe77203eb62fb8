import type { Channel } from '../Channel'

export const inLocalStorage: Channel = {
  name: 'localStorage',
  async read({ page }) {
    const entries = await page.evaluate(() => Object.entries(localStorage))
    return entries.map(([name, value]) => ({ where: 'localStorage', text: `${name}=${value}` }))
  },
}
