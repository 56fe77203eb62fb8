// npm run pictures: a picture of every component story, light and dark, at 320 and 1280 px, into reports/pictures, and
// the contact sheets and the overview that the README shows, into stories/docs. Needs the static Storybook: npm run
// build:storybook. With `-- --sheets` only the sheets are made anew, from the pictures that are there.
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs'

const site = 'storybook-static'
const out = 'reports/pictures'
if (!existsSync(`${site}/index.json`)) {
  console.error('There is no static Storybook. Run `npm run build:storybook` first.')
  process.exit(1)
}
mkdirSync(out, { recursive: true })

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}
const server = createServer((request, response) => {
  const file = join(site, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
  if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}).listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const base = `http://127.0.0.1:${server.address().port}`

const { entries } = JSON.parse(readFileSync(`${site}/index.json`, 'utf8'))
// Left out: what only repeats a state in another theme, direction or width, and a failure's text in a known place.
const repeats = /-(dark|right-to-left|narrow)$|^components-failures--(?!all$)/
const stories = Object.values(entries).filter(
  ({ id, type, title }) => type === 'story' && title.startsWith('Components/') && !repeats.test(id),
)
const sheetsOnly = process.argv.includes('--sheets')
const shots = []
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS })
for (const width of [320, 1280]) {
  for (const theme of ['light', 'dark']) {
    const context = await browser.newContext({
      viewport: { width, height: 400 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const { id, title, name } of stories) {
      const file = `${out}/${id}--${theme}-${width}.png`
      shots.push({ id, file, width, theme, label: `${title.split('/').at(-1)} · ${name}` })
      if (sheetsOnly) continue
      await page.goto(`${base}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`)
      await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' })
      await page.waitForTimeout(250)
      await page.screenshot({ path: file, fullPage: true })
    }
    await context.close()
  }
}
console.log(`${shots.length} pictures of ${shots.length / 4} stories in ${out}`)

const overview = [
  'not-connected',
  'failed-connect',
  'activating',
  'confirming-change',
  'connected',
  'replacing',
  'action-required',
]
await sheet('stories/docs/contact-sheet.png', ({ width }) => width === 1280, 320)
await sheet('stories/docs/contact-sheet-320.png', ({ width }) => width === 320, 150)
await sheet(
  'stories/docs/overview.png',
  ({ id, width }) => width === 320 && overview.some((name) => id === `components-apikeyconnect--${name}`),
  210,
)
await browser.close()
server.close()

/** One picture of many: light above dark. */
async function sheet(file, wanted, imageWidth) {
  const figures = shots
    .filter(wanted)
    .sort((a, b) => b.theme.localeCompare(a.theme))
    .map(({ file: picture, label, theme }) => {
      const source = `data:image/png;base64,${readFileSync(picture).toString('base64')}`
      return `<figure><img src="${source}" width="${imageWidth}"><figcaption>${label} · ${theme}</figcaption></figure>`
    })
  const page = await browser.newPage({ viewport: { width: 1600, height: 600 } })
  await page.setContent(
    `<style>body{margin:16px;font:9px system-ui,sans-serif;background:#e5e7eb;display:flex;flex-wrap:wrap;gap:10px;align-items:flex-start}
     figure{margin:0;inline-size:${imageWidth}px}img{display:block;border-radius:4px}figcaption{margin-top:3px;color:#374151}</style>${figures.join('')}`,
  )
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
  writeFileSync(file, await page.screenshot({ fullPage: true }))
  console.log(file)
  await page.close()
}
