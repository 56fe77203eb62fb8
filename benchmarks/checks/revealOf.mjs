/**
 * What shows the key.
 * @param {import('playwright').Page} page
 * @param {true | string} reveals a selector, where it has no name
 */
export const revealOf = (page, reveals) =>
  reveals === true
    ? page.getByRole('button', { name: /^(show|hide) key$/i, includeHidden: true }).first()
    : page.locator(reveals)
