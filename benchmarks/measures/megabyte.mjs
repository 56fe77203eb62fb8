import { copyText } from './copyText.mjs'
import { pasteOnce } from './pasteOnce.mjs'

/** Somebody has the wrong thing on the clipboard. */
export const megabyte = ({ visit }) =>
  visit('usual', async (page, cdp) => {
    await copyText(page, 'a'.repeat(2 ** 20))
    const { painted, script } = await pasteOnce(page, cdp)
    return { 'megabyte-painted': painted, 'megabyte-script': script }
  })
