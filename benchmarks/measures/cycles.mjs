import { remains } from './metrics.mjs'

/** What stays of 400 that came and went. The floor shows what the page itself keeps. */
export const cycles = ({ visit }) =>
  visit('usual', async (page, cdp) => {
    await page.evaluate(() => void globalThis.bench.mountOften(1, 50))
    const before = await remains(page, cdp)
    await page.evaluate(() => void globalThis.bench.mountOften(1, 400))
    const after = await remains(page, cdp)
    return {
      growth: after.heap - before.heap,
      'nodes-left': after.nodes - before.nodes,
      'listeners-left': after.listeners - before.listeners,
    }
  })
