import { median } from '../figures/quartiles.mjs'

const count = 1000

export const lists = ({ visit }) =>
  visit('usual', async (page) => {
    const change = () => page.evaluate((many) => globalThis.bench.changeOneBadge(many), count)
    const mountRows = () => page.evaluate((many) => globalThis.bench.mountRows(many).total, count)
    await change()
    await mountRows()
    const changes = [await change(), await change(), await change()]
    const rows = [await mountRows(), await mountRows()]
    return {
      'badge-commits': Math.max(...changes.map(({ commits }) => commits)),
      'badge-change': median(changes.map(({ time }) => time)),
      rows: median(rows),
    }
  })
