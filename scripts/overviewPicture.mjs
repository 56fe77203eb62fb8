// The picture at the head of the README: what a person sees, twice as sharp as a plain screen, in a typeface that is a
// real one on every machine. Storybook brings it along.
import { readFileSync, writeFileSync } from 'node:fs'

const family = 'Nunito Sans'
/** CSS pixels of one card, and of the room between two. */
const cardWidth = 440
const gap = 24
const columns = 3

const rows = [
  {
    theme: 'light',
    states: ['not-connected', 'activating', 'failed-connect', 'confirming-change', 'connected', 'action-required'],
  },
  { theme: 'dark', states: ['not-connected', 'connected', 'action-required'] },
]

/**
 * @param {import('playwright').Browser} browser
 * @param {string} base where the static Storybook is served
 * @param {string} file
 */
export async function overviewPicture(browser, base, file) {
  const figures = []
  for (const { theme, states } of rows) {
    const context = await browser.newContext({
      viewport: { width: cardWidth, height: 200 },
      deviceScaleFactor: 2,
      colorScheme: theme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const state of states) {
      await page.goto(`${base}/iframe.html?id=components-apikeyconnect--${state}&viewMode=story&globals=theme:${theme}`)
      await page.locator('.lk-card').waitFor()
      await page.addStyleTag({
        content: `.page { padding: 0; font-family: '${family}', sans-serif; background: none } body { background: none }`,
      })
      await page.evaluate(isThere, family)
      const picture = await page
        .locator('.lk-card')
        .screenshot({ animations: 'disabled', caret: 'hide', omitBackground: true })
      figures.push({ theme, source: `data:image/png;base64,${picture.toString('base64')}` })
    }
    await context.close()
  }
  const width = columns * cardWidth + (columns + 1) * gap
  const page = await browser.newPage({ viewport: { width, height: 600 }, deviceScaleFactor: 2 })
  const bands = rows.map(({ theme }) => {
    const shown = figures.filter((figure) => figure.theme === theme)
    return `<section data-theme="${theme}">${shown.map(({ source }) => `<img src="${source}" width="${cardWidth}">`).join('')}</section>`
  })
  await page.setContent(`<style>${sheet}</style>${bands.join('')}`)
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
  writeFileSync(file, await page.screenshot({ fullPage: true }))
  await page.close()
  const { length } = readFileSync(file)
  console.log(`${file}: ${width * 2} px wide, ${Math.round(length / 1000)} kB`)
}

const sheet = `
  body { margin: 0 }
  section { display: grid; grid-template-columns: repeat(${columns}, ${cardWidth}px); gap: ${gap}px; align-items: start; padding: ${gap}px }
  [data-theme="light"] { background: #f4f4f5 }
  [data-theme="dark"] { background: #09090b }
  img { display: block }`

/** Runs in the page. @throws Error where the typeface is not there: the picture would be in another one. */
async function isThere(name) {
  const faces = await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 14px '${name}'`)))
  if (faces.some((found) => found.length === 0)) throw new Error(`There is no ${name}.`)
  await document.fonts.ready
}
