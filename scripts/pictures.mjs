// npm run pictures: a picture of every component story at 320 and 640 px and of every theme story at 320 and 1280 px, light and dark, into
// reports/pictures, and the contact sheets and the overview that the README shows, into stories/docs. Needs the static Storybook: npm run
// build:storybook. With `-- --overview` only the README's picture is taken. With `-- <part of a story's id>` only those pictures are taken anew, and the sheets are made of those
// and of the others that are there; with `-- --sheets`, of all that are there.
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs'
import { overviewPicture } from './overviewPicture.mjs'

const site = 'storybook-static'
const out = 'reports/pictures'
if (!existsSync(`${site}/index.json`)) {
  console.error('There is no static Storybook. Run `npm run build:storybook` first.')
  process.exit(1)
}
mkdirSync(out, { recursive: true })
mkdirSync('stories/docs/contact-sheets', { recursive: true })

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
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
// Left out: the texts of failures.
const stories = Object.values(entries).filter(
  ({ id, type, title }) =>
    type === 'story' && /^(Components|Themes)\//.test(title) && !id.startsWith('components-failures--'),
)
const wanted = process.argv[2] ?? ''
/** What covers the page covers no more than the window: a picture of the whole page would show its edge. */
const isOverlay = (id) => /dialog|menu-open/.test(id)
const shots = []
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS })
const overview = 'stories/docs/overview.png'
if (wanted === '--overview') {
  await overviewPicture(browser, base, overview)
  await browser.close()
  server.close()
  process.exit()
}
/** A theme's stories are whole pages; a component is no wider than a column. */
const isPage = ({ title }) => title.startsWith('Themes/')
for (const width of [320, 640, 1280]) {
  for (const theme of ['light', 'dark']) {
    const context = await browser.newContext({
      viewport: { width, height: 720 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const { id, title, name } of stories.filter((story) => width === 320 || isPage(story) === (width === 1280))) {
      const file = `${out}/${id}--${theme}-${width}.png`
      shots.push({ id, title, file, width, theme, label: `${title.split('/').at(-1)} · ${name}` })
      if (!id.includes(wanted)) continue
      // No higher than its story; what covers the page needs a page to cover.
      await page.setViewportSize({ width, height: isOverlay(id) || isPage({ title }) ? 720 : 200 })
      await page.goto(`${base}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`)
      await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' })
      await page.waitForTimeout(250)
      await page.screenshot({ path: file, fullPage: !isOverlay(id) })
    }
    await context.close()
  }
}
console.log(`${shots.length} pictures of ${shots.length / 4} stories in ${out}`)

const isComponent = (shot) => !isPage(shot)
await sheet('contact-sheet.jpg', (shot) => isComponent(shot) && shot.width === 640, { 640: 384 })
await sheet('contact-sheet-320.jpg', (shot) => isComponent(shot) && shot.width === 320, { 320: 150 })
await overviewPicture(browser, base, overview)
const themes = new Set(shots.filter((shot) => !isComponent(shot)).map(({ title }) => title))
for (const theme of themes) {
  const name = theme.slice('Themes/'.length).toLowerCase().replaceAll(/\W+/g, '-')
  // At 320 px the states stand one below the other, for longer than a sheet is.
  await sheet(
    `contact-sheets/${name}.jpg`,
    ({ id, title, width }) => title === theme && !(width === 320 && /--states$/.test(id)),
    { 1280: 770, 320: 246 },
  )
}
await browser.close()
server.close()

/** One picture of many, wide ones first, each at the width that `shownAt` has for its own; a theme's dark ones beside its light ones. */
async function sheet(name, isWanted, shownAt) {
  const order = name.startsWith('contact-sheets/') ? byStory : byTheme
  const figures = shots
    .filter(isWanted)
    .sort((a, b) => b.width - a.width || order(a, b))
    .map(({ file, label, theme, width }) => {
      const source = `data:image/png;base64,${readFileSync(file).toString('base64')}`
      return `<figure style="inline-size:${shownAt[width]}px"><img src="${source}" width="${shownAt[width]}"><figcaption>${label} · ${theme}, ${width} px</figcaption></figure>`
    })
  const page = await browser.newPage({ viewport: { width: 1600, height: 600 } })
  await page.setContent(
    `<style>body{margin:16px;font:9px system-ui,sans-serif;background:#e5e7eb;display:flex;flex-wrap:wrap;gap:10px;align-items:flex-start}
     figure{margin:0}img{display:block;border-radius:4px}figcaption{margin-top:3px;color:#374151}</style>${figures.join('')}`,
  )
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
  const file = `stories/docs/${name}`
  const options = name.endsWith('.jpg') ? { type: 'jpeg', quality: 82 } : {}
  writeFileSync(file, await page.screenshot({ fullPage: true, ...options }))
  console.log(file)
  await page.close()
}

function byTheme(a, b) {
  return b.theme.localeCompare(a.theme)
}

function byStory(a, b) {
  return a.id.localeCompare(b.id) || byTheme(a, b)
}
