// What a framework does with a custom element: moves it, takes it away, and puts it back.
import { check, fieldIn, inConsumerPage } from './consumerPage.mjs'

const text = 'pls_half'

export async function driveElement({ browser, url }) {
  await inConsumerPage({ browser, keys: [text] }, async ({ page, silent }) => {
    const press = (name) => page.getByRole('button', { name, exact: true }).click()
    await page.goto(url)
    const field = fieldIn(page.getByTestId('inline'))
    await field.fill(text)
    await press('Move')
    check((await field.inputValue()) === text, 'What was entered is gone after the element was moved.')
    await press('Take away or put back')
    await field.waitFor({ state: 'detached' })
    await press('Take away or put back')
    await field.waitFor()
    check((await field.inputValue()) === '', 'The element that was taken away has kept what was entered.')
    silent('after the element was moved, taken away and put back')
  })
}
