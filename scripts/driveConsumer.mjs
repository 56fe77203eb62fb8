// What a person does in a consumer app, and what must hold all the while: no console message, no error, no key left.

const key = `pls_${'0123456789abcdef'.repeat(2)}_c0ffee`

const check = (holds, message) => {
  if (!holds) throw new Error(message)
}

/** A real paste: through the clipboard and the keyboard. */
async function paste(page, field) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), key)
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
}

const shown = (scope, text) => scope.getByText(text).filter({ visible: true }).first()

export async function driveConsumer({ browser, url, html, rendersOnServer }) {
  if (rendersOnServer) {
    const markup = html.replace(/<script[\s\S]*?<\/script>/g, '')
    check(/type="password"/.test(markup) && /API key/i.test(markup), 'The field is not in the HTML of the server.')
    check(!markup.includes('Application error'), 'The server rendered an error page.')
  }
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints = []
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
    if (message.text().includes(key)) complaints.push('the key is in the console')
  })
  const silent = (when) => check(complaints.length === 0, `${when}: ${complaints.join('\n')}`)
  try {
    await page.goto(url)
    const inline = page.getByTestId('inline')
    const update = page.getByTestId('update')
    const dialogSection = page.getByTestId('dialog')

    await inline
      .getByLabel(/API key/i)
      .first()
      .waitFor()
    const styled = await page.evaluate(() =>
      [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes('.lk-'))),
    )
    check(styled, 'latchkey/styles.css is not applied.')
    silent('after the first render')

    await paste(
      page,
      inline
        .getByRole('textbox', { name: /API key/i })
        .or(inline.locator('input[type=password]'))
        .first(),
    )
    await inline.getByRole('button', { name: 'Connect', exact: true }).click()
    await shown(inline, 'Connected to Acme').waitFor()
    silent('after connecting')

    await update.getByRole('button', { name: 'Update API Key' }).click()
    await paste(
      page,
      update
        .getByRole('textbox', { name: /API key/i })
        .or(update.locator('input[type=password]'))
        .first(),
    )
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
    await paste(
      page,
      dialog
        .getByRole('textbox', { name: /API key/i })
        .or(dialog.locator('input[type=password]'))
        .first(),
    )
    // Another provider's prefix is asked about once, and the same press sends it.
    const connect = dialog.getByRole('button', { name: 'Connect', exact: true })
    await connect.click()
    await shown(dialog, /press the button again/).waitFor()
    await connect.click()
    await shown(page.getByTestId('dialog').or(dialog), 'Connected to Acme').waitFor()
    silent('after the dialog')

    check(!(await page.content()).includes(key), 'The key is in the DOM.')
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    check(!stored.includes(key), 'The key is in the storage.')
  } finally {
    await context.close()
  }
}
