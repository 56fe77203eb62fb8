/**
 * The field for the key, or what opens it first.
 * @param {import('playwright').Page} page
 */
export async function openField(page) {
  const field = page.getByLabel('Acme API key', { exact: true }).last()
  if ((await field.count()) === 0) await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await field.waitFor({ timeout: 3000 })
  return field
}
