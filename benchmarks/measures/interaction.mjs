import { openField } from '../checks/openField.mjs'
import { copyText } from './copyText.mjs'

/** The browser tells no interaction below this. */
const least = 16

/** A key that is refused, on a slow telephone: the slowest of typing, pasting and sending, which everybody has. */
export const interaction = ({ visit }) =>
  visit('usual', async (page, cdp) => {
    await copyText(page, 'bad_0123456789abcdef0123456789abcdef')
    await page.evaluate(() => void globalThis.bench.mount(1))
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const field = await openField(page)
    await field.focus()
    await page.keyboard.type('0123456789')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('ControlOrMeta+v')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => globalThis.bench.asked().length === 1)
    await page.evaluate(() => globalThis.bench.answerNext())
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
    const all = await page.evaluate(() => globalThis.bench.takeInteractions())
    return { interaction: Math.max(least, ...all) }
  })
