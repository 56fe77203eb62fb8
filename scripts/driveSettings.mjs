// What a person does on a settings page whose backend is the app's own: fails, connects, and comes back.
import { check, fieldIn, inConsumerPage, shown } from './consumerPage.mjs'
import { company, key } from './driveBackend.mjs'

export async function driveSettings({ browser, url }) {
  const badKey = key.replace(/.$/, '0')
  const sentTo = `POST ${url}api/acme-pay/validate`
  const options = { browser, keys: [key, badKey], sentTo, mayBeRefused: true }
  await inConsumerPage(options, async ({ context, page, silent, paste, holdsNoKey }) => {
    await context.addCookies([{ name: 'user', value: 'u-2', url }])
    await page.goto(`${url}settings`)
    const connect = page.getByRole('button', { name: 'Connect', exact: true })
    await paste(badKey, fieldIn(page))
    await connect.click()
    await shown(page, /appears to be invalid/).waitFor()
    silent('after a key that the backend refused')
    await paste(key, fieldIn(page))
    await connect.click()
    await shown(page, `Connected to ${company.name}`).waitFor()
    await holdsNoKey()
    await page.reload()
    await shown(page, `Connected to ${company.name}`).waitFor()
    check((await fieldIn(page).count()) === 0, 'The page asks for a key that it has.')
    await holdsNoKey()
    silent('after the page was opened anew')
  })
}
