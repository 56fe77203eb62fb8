/**
 * The field for the key, or what opens it first.
 * @param {import('playwright').Page} page
 */
export async function openField(page) {
  const field = page.getByLabel('Acme API key', { exact: true }).last()
  const opener = page.getByRole('button', { name: 'Connect', exact: true })
  // A modal that comes in with a transition has no field at first.
  await field.or(opener).first().waitFor({ timeout: 3000 })
  if ((await field.count()) === 0) await opener.click()
  await field.waitFor({ timeout: 3000 })
  return field
}
