import { median } from '../figures/quartiles.mjs'

/** A page of 5,000 elements and none of ours: its styles from nothing, with the stylesheet and without, in turn. */
export const host = ({ visit }) =>
  visit('host', async (page) => {
    const times = await page.evaluate(() => globalThis.bench.compare(15))
    return { 'host-style': median(times.with) / median(times.without) }
  })
