import { openField } from '../checks/openField.mjs'
import { spentWhile } from './metrics.mjs'

const text = 'good_0123456789abcdef0123456789abcdef0123456789abcdef0123456789ab'

/** Types a key, a letter after the other, by the browser's own input. */
export const typing = ({ visit }) =>
  visit('usual', async (page, cdp) => {
    await page.evaluate(() => void globalThis.bench.mount(1))
    const field = await openField(page)
    await field.focus()
    // The first letters compile what the others run.
    await page.keyboard.type(text.slice(0, 16))
    await page.evaluate(() => globalThis.bench.painted())
    const before = await page.evaluate(() => globalThis.commits)
    const { script } = await spentWhile(cdp, () => page.keyboard.type(text))
    const commits = (await page.evaluate(() => globalThis.commits)) - before
    return { 'key-script': script / text.length, 'key-commits': commits / text.length }
  })
