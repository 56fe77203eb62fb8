import { checkWidget } from './checkWidget.mjs'

/**
 * Throws where the candidate does not do what it is there for. A page's figures are worth nothing when it does not work.
 * @param {import('playwright').Page} page
 * @param {import('../candidates.mjs').Candidate} candidate
 */
export async function checkCandidate(page, candidate) {
  if (candidate.kind === 'widget') return checkWidget(page, candidate)
  if (candidate.kind === 'list') return checkList(page, candidate)
  await page.evaluate(() => void globalThis.bench.mount(2))
  const count = await page
    .getByText(candidate.kind === 'status' ? 'Connected' : 'Acme API key', { exact: true })
    .count()
  if (count !== 2) throw new Error(`${candidate.title} does not do the work: two of it show their text ${count} times`)
}

async function checkList(page, { title }) {
  const { shown, commits } = await page.evaluate(() => globalThis.bench.changeOneBadge(20))
  if (shown !== 1 || commits < 1)
    throw new Error(`${title} does not do the work: of 20 badges ${shown} show the change`)
  const rows = await page.evaluate(() => globalThis.bench.mountRows(20).shown)
  if (rows !== 20) throw new Error(`${title} does not do the work: of 20 rows ${rows} are there`)
}
