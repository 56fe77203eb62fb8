/** A page that is there already imports it, with React, and paints the field. In a browser that has never seen it. */
export const loading = ({ visit }) =>
  visit('late', async (page) => ({ interactive: await page.evaluate(() => globalThis.interactiveAfter) }))
