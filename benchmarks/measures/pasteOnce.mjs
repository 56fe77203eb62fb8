import { openField } from '../checks/openField.mjs'
import { spentWhile } from './metrics.mjs'

/**
 * Pastes what was copied into a fresh field: milliseconds to painted, of script, and of all that the page does; and the length
 * of what is in the field then.
 */
export async function pasteOnce(page, cdp) {
  await page.evaluate(() => void globalThis.bench.mount(1))
  const field = await openField(page)
  await field.focus()
  await page.evaluate(() => globalThis.bench.painted())
  let painted
  const spent = await spentWhile(cdp, async () => {
    await page.keyboard.press('ControlOrMeta+v')
    painted = await page.evaluate(() => globalThis.bench.takePaste())
  })
  const { length } = await field.inputValue()
  await page.evaluate(() => void globalThis.bench.unmount())
  return { painted, length, ...spent }
}
