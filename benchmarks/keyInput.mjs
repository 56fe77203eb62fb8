// npm run bench: KeyInput against a bare form, and against its own markup in plain React, in the same run and the same browser, production builds. Prints ratios;
// single times say nothing on a machine that does other things as well.
import { createServer } from 'node:http'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, ensureChromium } from '../scripts/chromium.mjs'

const rounds = 9
const names = ['bare', 'markup', 'latchkey']
const text = 'pls_0123456789abcdef'.repeat(3)

const { outputFiles } = await build({
  entryPoints: ['benchmarks/page.tsx'],
  bundle: true,
  write: false,
  format: 'esm',
  jsx: 'automatic',
  minify: true,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const script = outputFiles[0].text
const server = createServer((request, response) => {
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('cross-origin-embedder-policy', 'require-corp')
  if (request.url === '/page.js') return response.setHeader('content-type', 'text/javascript').end(script)
  response.setHeader('content-type', 'text/html').end('<!doctype html><script type="module" src="/page.js"></script>')
}).listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS })
const page = await browser.newPage()
await page.goto(`http://127.0.0.1:${server.address().port}/`)
await page.waitForFunction(() => globalThis.bench)
const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable')

const metric = async (wanted) => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted).value
}
const heap = async () => {
  await cdp.send('HeapProfiler.collectGarbage')
  return metric('JSHeapUsedSize')
}
const mount = (name, count) => page.evaluate(([who, many]) => globalThis.bench.mount(who, many), [name, count])
const unmount = () => page.evaluate(() => globalThis.bench.unmount())

const figures = Object.fromEntries(names.map((name) => [name, { mount: [], key: [], heap: [], left: [] }]))
for (let round = 0; round < rounds; round++) {
  for (const name of round % 2 ? names : [...names].reverse()) {
    const own = figures[name]
    own.mount.push(await mount(name, 200))
    await unmount()

    await mount(name, 1)
    await page.locator('input').focus()
    const before = await metric('ScriptDuration')
    await page.keyboard.type(text)
    own.key.push((((await metric('ScriptDuration')) - before) / text.length) * 1000)
    await unmount()

    const empty = await heap()
    await mount(name, 200)
    own.heap.push(((await heap()) - empty) / 200 / 1024)
    await unmount()
    own.left.push(((await heap()) - empty) / 200 / 1024)
  }
}
await browser.close()
server.close()

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const { bare, markup, latchkey } = figures
const ratio = (one, other) => (median(one) / median(other)).toFixed(2)
const row = (what, key, unit) => ({
  what: `${what}, ${unit}`,
  'bare form': median(bare[key]).toFixed(2),
  'same markup': median(markup[key]).toFixed(2),
  KeyInput: median(latchkey[key]).toFixed(2),
  'to bare': ratio(latchkey[key], bare[key]),
  'to markup': ratio(latchkey[key], markup[key]),
})
console.table([
  row('mount of 200', 'mount', 'ms'),
  row('script per key', 'key', 'ms'),
  row('heap per instance', 'heap', 'kB'),
  row('left after unmount, per instance', 'left', 'kB'),
])
console.log(
  `Medians of ${rounds} rounds. Aims: mount at most 2 times, script per key at most 1.15 times, heap at most 8 kB.`,
)
