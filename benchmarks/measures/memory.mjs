import { remains } from './metrics.mjs'

const count = 200

/** What 200 of it, mounted at once, take more than none. */
export const memory = ({ visit }) =>
  visit('usual', async (page, cdp) => {
    await page.evaluate(() => void globalThis.bench.mountOften(10, 3))
    const empty = await remains(page, cdp)
    await page.evaluate((many) => void globalThis.bench.mount(many), count)
    const full = await remains(page, cdp)
    // The wrapper of each is the page's own.
    const each = (name) => (full[name] - empty[name]) / count
    return { heap: each('heap'), nodes: each('nodes') - 1, listeners: each('listeners') }
  })
