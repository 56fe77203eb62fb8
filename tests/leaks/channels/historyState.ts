import type { Channel } from '../Channel'

/** What the page keeps with its place in the history. */
export const historyState: Channel = {
  name: 'history state',
  async read({ page }) {
    const texts = await page.evaluate(() =>
      window.leakInstruments.textsOf([history.state, navigation.entries().map((entry): unknown => entry.getState())]),
    )
    return texts.map((text) => ({ where: 'state', text }))
  },
}
