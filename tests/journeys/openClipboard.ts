import type { Browser } from 'playwright'

/** A page apart from all journeys, in which a person selects a text and copies it. */
export async function openClipboard(browser: Browser) {
  const page = await (await browser.newContext()).newPage()
  await page.setContent('<input aria-label="Text">')
  const field = page.getByLabel('Text')
  return async (text: string) => {
    await field.press('ControlOrMeta+A')
    await field.pressSequentially(text)
    await field.press('ControlOrMeta+A')
    await field.press('ControlOrMeta+C')
  }
}
