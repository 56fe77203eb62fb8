// Does the candidate do the work? In a real browser, by what a person finds there.
import { openField } from './openField.mjs'
import { revealOf } from './revealOf.mjs'

const keys = { wrong: 'bad_0123456789abcdef0123456789abcdef', right: 'good_0123456789abcdef0123456789ab1111' }
const next = 'good_0123456789abcdef0123456789ab2222'
const refused = /The API Key appears to be invalid\. Please check and try again\./
/** Masked by its type, or by a style where the type is another one. */
const isMasked = (input) =>
  input.type === 'password' || !['none', ''].includes(globalThis.getComputedStyle(input).webkitTextSecurity)

/**
 * @param {import('playwright').Page} page with nothing mounted
 * @param {import('../candidates.mjs').Candidate} candidate
 * @throws Error that names the first step that did not go
 */
export async function checkWidget(page, { title, reveals }) {
  const step = async (what, isSo) => {
    try {
      if ((await isSo()) === false) throw new Error('it does not')
    } catch (error) {
      throw new Error(`${title} does not do the work: ${what} (${error.message.split('\n')[0]})`)
    }
  }
  const asked = () => page.evaluate(() => globalThis.bench.asked())
  const answer = () => page.evaluate(() => globalThis.bench.answerNext())
  const send = async (key, button) => {
    const field = await openField(page)
    await field.fill(key)
    if (button === 'Enter') await field.press('Enter')
    else await page.getByRole('button', { name: button, exact: true }).last().click()
    await page.waitForFunction(() => globalThis.bench.asked().length === 1, undefined, { timeout: 3000 })
    return (await asked())[0] === key
  }
  const shows = (text) => page.getByText(text).last().waitFor({ timeout: 3000 })
  const showsNot = async (text) => (await page.getByText(text).filter({ visible: true }).count()) === 0

  await page.evaluate(() => void globalThis.bench.mount(1))
  await step('it has a field with its label', () => openField(page))
  await step('it says that the key is a secret', () => shows(/A secret credential/))
  await step('the key is masked', async () => (await openField(page)).evaluate(isMasked))
  if (reveals) {
    await step('it shows the key', async () => {
      const field = await openField(page)
      // Some offer it only once there is something to show.
      await field.fill(keys.wrong)
      await revealOf(page, reveals).click()
      return !(await field.evaluate(isMasked))
    })
    await step('it hides the key again', async () => {
      const field = await openField(page)
      await revealOf(page, reveals).click()
      return field.evaluate(isMasked)
    })
  }
  await step('it asks the backend about a wrong key', () => send(keys.wrong, 'Connect'))
  await step('it says nothing before the backend does', () => showsNot(refused))
  await step('it says what is wrong', async () => {
    await answer()
    await shows(refused)
  })
  await step('it asks the backend about a right key', () => send(keys.right, 'Enter'))
  await step('it is not connected before the backend says so', () => showsNot('••••1111'))
  await step('it is connected, with a hint', async () => {
    await answer()
    await shows('••••1111')
    await shows(/^Connected/)
  })
  await step('it takes another key', async () => {
    await page.getByRole('button', { name: 'Update API Key', exact: true }).click()
    return send(next, /^(Connect|Save new key)$/)
  })
  await step('it shows the hint of the other key', async () => {
    await answer()
    await shows('••••2222')
  })
  await step('it leaves nothing when it goes', async () => {
    await page.evaluate(() => void globalThis.bench.unmount())
    return (await page.locator('input').count()) === 0
  })
}
