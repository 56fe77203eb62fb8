// What a person does in a consumer app, and what must hold all the while: no console message, no error, no key left.
import { check, fieldIn, inConsumerPage, shown } from './consumerPage.mjs'

const key = `pls_${'0123456789abcdef'.repeat(2)}_c0ffee`
const badKey = `pls_${'0123456789abcdef'.repeat(2)}_badbad`

export async function driveConsumer({ browser, url, html, rendersOnServer }) {
  if (rendersOnServer) {
    const markup = html.replace(/<script[\s\S]*?<\/script>/g, '')
    check(/type="password"/.test(markup) && /API key/i.test(markup), 'The field is not in the HTML of the server.')
    check(!markup.includes('Application error'), 'The server rendered an error page.')
  }
  await inConsumerPage({ browser, keys: [key, badKey] }, async ({ page, silent, paste, holdsNoKey }) => {
    await page.goto(url)
    const inline = page.getByTestId('inline')
    const update = page.getByTestId('update')
    const dialogSection = page.getByTestId('dialog')

    await inline
      .getByLabel(/API key/i)
      .first()
      .waitFor()
    // Wherever the sheet is: of the page, or adopted by a shadow root.
    const container = await inline.locator('.lk-frame').evaluate((frame) => getComputedStyle(frame).containerType)
    check(container === 'inline-size', 'latchkey/styles.css is not applied.')
    silent('after the first render')

    const connectInline = inline.getByRole('button', { name: 'Connect', exact: true })
    await paste(badKey, fieldIn(inline))
    await connectInline.click()
    await shown(inline, /appears to be invalid/).waitFor()
    silent('after a key that is refused')
    await paste(key, fieldIn(inline))
    await connectInline.click()
    await shown(inline, 'Connected to Acme').waitFor()
    silent('after connecting')

    await update.getByRole('button', { name: 'Update API Key' }).click()
    await paste(key, fieldIn(update))
    await update.getByRole('button', { name: 'Save new key' }).click()
    await update.getByRole('button', { name: 'Switch to Acme' }).click()
    await shown(update, 'Connected to Acme').waitFor()
    silent('after switching the company')

    await dialogSection.getByRole('button').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await dialogSection.getByRole('button').first().click()
    await dialog.waitFor()
    await paste(key, fieldIn(dialog))
    // Another provider's prefix is asked about once, and the same press sends it.
    const connect = dialog.getByRole('button', { name: 'Connect', exact: true })
    await connect.click()
    await shown(dialog, /press the button again/).waitFor()
    await connect.click()
    await shown(page.getByTestId('dialog').or(dialog), 'Connected to Acme').waitFor()
    silent('after the dialog')
    await holdsNoKey()
  })
}
