import { expect, it } from 'vitest'
import { aPlainKey as aKey } from '../aKey'
import { reacts } from './harness/bundleGuest'
import { openGuest } from './harness/openGuest'

it.each(reacts)('in React %s, elements of the host in the place of parts keep key, refs and buttons', async (react) => {
  const { page, start } = await openGuest({ component: 'OwnElements', react })
  await start()
  const field = page.getByLabel('API key', { exact: false }).and(page.locator('input'))
  const key = aKey()
  await field.fill(key)
  for (const round of [0, 1]) await page.getByRole('button', { name: `Round ${round}` }).click()
  expect(await field.getAttribute('data-round')).toBe('2')
  expect(await field.inputValue()).toBe(key)
  const given = await page.evaluate(() =>
    Object.fromEntries(Object.entries(globalThis.given).map(([name, element]) => [name, element?.className])),
  )
  expect(given).toEqual({
    'own outermost': 'lk-key-input lk-root',
    outermost: 'lk-key-input lk-root',
    input: expect.stringMatching(/^lk-input /),
    submit: 'lk-button lk-submit',
  })
  await page.locator('[data-kind="plain"]', { hasText: 'Show key' }).click()
  expect(await field.getAttribute('type')).toBe('text')
  await page.locator('[data-kind="main"]', { hasText: 'Connect' }).click()
  await expect.poll(() => field.getAttribute('type')).toBe('password')
})
