// The pages of a run, on a server of this machine, and the browser that opens them.
import { createServer } from 'node:http'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, ensureChromium } from '../scripts/chromium.mjs'
import { bundleHostPage, bundlePage, bundleStyles } from './bundle.mjs'

/** React tells it of each commit, in production too. */
const countCommits = `
  globalThis.commits = 0
  globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true, checkDCE() {}, inject: () => 1, onCommitFiberUnmount() {},
    onCommitFiberRoot() { globalThis.commits += 1 },
  }`
/** What a host's own stylesheet may hold: enough that no single rule of another one is half of it. */
const hostRules = Array.from({ length: 300 }, (_, index) =>
  index % 3
    ? `.panel .part-${index} > a, .card-${index} { color: #123; padding: ${index % 9}px }`
    : `.panel-${index}:hover td { border: 1px solid }`,
).join('\n')

const htmlOf = (head, script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">${head}</head><body></body><script type="module">${script}</script></html>`

const ready = {
  usual: (hasStyles) =>
    htmlOf(
      `<script>${countCommits}</script>${hasStyles ? '<link rel="stylesheet" href="styles.css">' : ''}`,
      `await import('./page.js'); globalThis.isReady = true`,
    ),
  /** Loads script and stylesheet when the page is there already, and says how long it took until there was a field. */
  late: (hasStyles) =>
    htmlOf(
      `<script>${countCommits}</script>`,
      `const start = performance.now()
      const styles = ${hasStyles} ? new Promise((resolve, reject) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'styles.css', onload: resolve, onerror: reject })
        document.head.append(link)
      }) : null
      await Promise.all([import('./page.js'), styles])
      bench.mount(1)
      await bench.painted()
      globalThis.interactiveAfter = performance.now() - start
      globalThis.isReady = true`,
    ),
  host: () =>
    htmlOf(
      `<style>${hostRules}</style><link rel="stylesheet" href="styles.css">`,
      `await import('./host.js'); globalThis.isReady = true`,
    ),
}

/** @param {readonly import('./candidates.mjs').Candidate[]} candidates */
export async function openPages(candidates) {
  const files = new Map()
  const host = await bundleHostPage()
  for (const candidate of candidates) {
    files.set(candidate.name, { page: await bundlePage(candidate), styles: await bundleStyles(candidate) })
  }

  const server = createServer((request, response) => {
    const [, name, file] = request.url.split('/')
    const own = files.get(name)
    if (!own) return response.writeHead(404).end()
    // Isolated from other origins: only then is a clock finer than a tenth of a millisecond.
    response.setHeader('cross-origin-opener-policy', 'same-origin')
    response.setHeader('cross-origin-embedder-policy', 'require-corp')
    response.setHeader('cache-control', 'no-store')
    const answers = { 'page.js': own.page, 'host.js': host, 'styles.css': own.styles }
    const type = file.endsWith('.js') ? 'text/javascript' : file.endsWith('.css') ? 'text/css' : 'text/html'
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(answers[file] ?? ready[file](own.styles !== ''))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS })

  return {
    browserVersion: browser.version(),
    /**
     * Opens a page in a process of its own, has `use` do with it what it wants, and closes it.
     * @param {keyof ready} way
     * @throws Error when the page logged an error
     */
    async visit(candidate, way, use) {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
      try {
        const page = await context.newPage()
        const errors = []
        page.on('pageerror', (error) => errors.push(error.message))
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
        page.setDefaultTimeout(30_000)
        await page.goto(`http://127.0.0.1:${server.address().port}/${candidate.name}/${way}`)
        await page.waitForFunction(() => globalThis.isReady).catch((error) => errors.push(error.message))
        if (errors.length) throw new Error(`The page of ${candidate.title} did not open: ${errors.join(' ')}`)
        const cdp = await context.newCDPSession(page)
        await cdp.send('Performance.enable')
        const result = await use(page, cdp)
        if (errors.length) throw new Error(`The page of ${candidate.title} logged an error: ${errors.join(' ')}`)
        return result
      } finally {
        await context.close()
      }
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}
