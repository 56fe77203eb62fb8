// A page of a consumer app, watched: what its console says, and where a key goes.

export const check = (holds, message) => {
  if (!holds) throw new Error(message)
}

/** Everything that the document holds, and the shadow trees within it. */
const wholeMarkup = () => {
  const read = (root) => [
    root.innerHTML,
    ...[...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? read(one.shadowRoot) : [])),
  ]
  return read(document.documentElement).join('\n')
}

/**
 * Opens a page, does something in it, and closes it. What fails says what the page had complained of by then.
 *
 * @param keys none of which may be anywhere but in a field
 * @param sentTo the only address that a key may be sent to, if there is one
 * @param mayBeRefused whether the backend refuses a key, which the browser itself then says on the console
 */
export async function inConsumerPage({ browser, keys, sentTo, mayBeRefused }, run) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints = []
  const holdsKey = (text) => keys.some((key) => text.includes(key))
  const isRefusal = (text) => mayBeRefused && /^Failed to load resource: .*\b422\b/.test(text)
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    if (['error', 'warning'].includes(message.type()) && !isRefusal(text)) complaints.push(`${message.type()}: ${text}`)
    if (holdsKey(text)) complaints.push('the key is in the console')
  })
  page.on('request', (request) => {
    const address = `${request.method()} ${request.url()}`
    const elsewhere = JSON.stringify([request.url(), request.headers()])
    if (holdsKey(elsewhere) || (holdsKey(request.postData() ?? '') && address !== sentTo))
      complaints.push(`the key is in a request: ${address.slice(0, 80)}`)
  })
  const watched = {
    context,
    page,
    silent: (when) => check(complaints.length === 0, `${when}: ${complaints.join('\n')}`),
    /** A real paste, over what stands there: through the clipboard and the keyboard. */
    async paste(key, field) {
      await page.evaluate((text) => navigator.clipboard.writeText(text), key)
      await field.focus()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.press('ControlOrMeta+V')
    },
    async holdsNoKey() {
      check(!holdsKey(await page.evaluate(wholeMarkup)), 'The key is in the DOM.')
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
      )
      check(!holdsKey(kept), 'The key is in the storage or the address.')
      check(!holdsKey(JSON.stringify(await context.cookies())), 'The key is in a cookie.')
    },
  }
  try {
    await run(watched)
  } catch (error) {
    throw new Error([error.message, ...complaints].join('\n'), { cause: error })
  } finally {
    await context.close()
  }
}

/** The field of a card or a dialog, masked or not. */
export const fieldIn = (scope) =>
  scope
    .getByRole('textbox', { name: /API key/i })
    .or(scope.locator('input[type=password]'))
    .first()

export const shown = (scope, text) => scope.getByText(text).filter({ visible: true }).first()
