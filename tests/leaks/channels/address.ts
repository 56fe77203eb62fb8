import type { Channel } from '../Channel'

/** The address bar, and the addresses that going back leads to. */
export const address: Channel = {
  name: 'URL',
  async read({ page }) {
    const texts = await page.evaluate(() => [
      location.href,
      document.URL,
      document.baseURI,
      ...navigation.entries().map((entry) => entry.url ?? ''),
    ])
    return texts.map((text) => ({ where: 'address', text }))
  },
}
