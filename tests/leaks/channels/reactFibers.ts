import type { Channel } from '../Channel'

/** What React's developer tools show, and more: props, state, hooks, refs, queues, of both trees. */
export const reactFibers: Channel = {
  name: 'React fibers',
  async read({ page }) {
    const texts = await page.evaluate(() => {
      const { textsOf } = window.leakInstruments
      // From the root, and from every element, whose fiber and props may be of another time than the tree's.
      const elements = [document, ...document.querySelectorAll('*')]
      const held = elements.flatMap((element) => Object.entries(element).filter(([name]) => name.startsWith('__react')))
      return textsOf(held)
    })
    return texts.map((text) => ({ where: 'fiber', text }))
  },
}
