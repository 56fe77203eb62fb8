// npm run pictures: a picture of every component and theme story, light and dark, at 320 and 1280 px, into
// reports/pictures, and the contact sheets (one for each theme and width) and the overview that the README shows, into
// stories/docs. Needs the static Storybook: npm run
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
  ({ id, type, title }) => type === 'story' && /^(Components|Themes)\//.test(title) && !repeats.test(id),
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
      await page.screenshot({ path: file, fullPage: true, clip: await shownIn(page) })
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
for (const theme of ['light', 'dark']) {
  for (const [width, imageWidth] of [
    [1280, 360],
    [320, 176],
  ])
    await sheet(
      `stories/docs/contact-sheet-${theme}-${width}.png`,
      (shot) => shot.theme === theme && shot.width === width,
      imageWidth,
    )
}
await sheet(
  'stories/docs/overview.png',
  ({ id, width }) => width === 320 && overview.some((name) => id === `components-apikeyconnect--${name}`),
  210,
  'rows',
)
await browser.close()
server.close()

/** Where in the page a story is, with a little around it; all that is seen where a dialog lies over it. */
function shownIn(page) {
  return page.evaluate(() => {
    const { document, innerHeight, innerWidth } = globalThis
    const around = 16
    const overlay = document.querySelector('.lk-overlay, [role="dialog"]')
    const bottom = (elements) => Math.max(...[...elements].map((element) => element.getBoundingClientRect().bottom))
    if (overlay) return { x: 0, y: 0, width: innerWidth, height: Math.max(innerHeight, bottom([overlay])) }
    const parts = document.querySelectorAll('.page > *, .page > * > *')
    const boxes = [...parts].map((part) => part.getBoundingClientRect()).filter(({ width }) => width)
    const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)) + around)
    const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - around)
    const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - around)
    return { x: left, y: top, width: right - left, height: Math.max(...boxes.map((box) => box.bottom)) + around - top }
  })
}

/** One picture of many: in columns, or light above dark in rows. */
async function sheet(file, wanted, imageWidth, layout = 'columns') {
  const figures = shots.filter(wanted).map(({ file: picture, label }) => {
    const source = `data:image/png;base64,${readFileSync(picture).toString('base64')}`
    return `<figure><img src="${source}"><figcaption>${label}</figcaption></figure>`
  })
  const page = await browser.newPage({ viewport: { width: layout === 'rows' ? 1600 : 1900, height: 600 } })
  await page.setContent(
    `<style>body{margin:16px;font:10px system-ui,sans-serif;background:#e5e7eb;${layout === 'rows' ? 'display:flex;flex-wrap:wrap;gap:10px;align-items:flex-start' : `columns:${imageWidth}px;column-gap:12px`}}
     figure{margin:0 0 12px;break-inside:avoid;${layout === 'rows' ? `inline-size:${imageWidth}px` : ''}}img{display:block;inline-size:100%;border-radius:4px}figcaption{margin-top:3px;color:#374151}</style>${figures.join('')}`,
  )
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
  writeFileSync(file, await page.screenshot({ fullPage: true }))
  console.log(file)
  await page.close()
}
