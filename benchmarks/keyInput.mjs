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

// 5 MB that somebody pastes by mistake, or on purpose.
const megabytes = 5 * 2 ** 20
const ofSize = (unit) => unit.repeat(Math.ceil(megabytes / unit.length)).slice(0, megabytes)
const hostile = {
  'one letter': ofSize('a'),
  'key=': ofSize('key='),
  quotes: ofSize('"'),
  blanks: ofSize(' '),
  'blanks around a key': `${ofSize(' ')}${text}${ofSize(' ')}`.slice(megabytes / 2, megabytes * 1.5),
  'nested JSON': ofSize('{"a":'),
  'lines of settings': ofSize('A_KEY=x\n'),
  'line breaks': ofSize('\n'),
  'invisible characters': ofSize('\u200b'),
}
const pasteRounds = 5
const copy = (what) =>
  page.evaluate((copied) => {
    const source = globalThis.document.createElement('textarea')
    const give = (event) => {
      event.clipboardData.setData('text/plain', copied)
      event.preventDefault()
    }
    globalThis.document.body.append(source)
    source.value = '-'
    source.select()
    source.addEventListener('copy', give)
    globalThis.document.execCommand('copy')
    source.remove()
  }, what)
/** Milliseconds of script, and of all that the page does, until the next frame is there. */
async function pasteInto(name) {
  await mount(name, 1)
  await page.locator('input').focus()
  const before = { script: await metric('ScriptDuration'), task: await metric('TaskDuration') }
  await page.keyboard.press('ControlOrMeta+v')
  await page.evaluate(() => new Promise((resolve) => globalThis.requestAnimationFrame(() => setTimeout(resolve))))
  const spent = {
    script: ((await metric('ScriptDuration')) - before.script) * 1000,
    task: ((await metric('TaskDuration')) - before.task) * 1000,
  }
  await unmount()
  return spent
}
const pastes = {}
for (const [what, copied] of Object.entries(hostile)) {
  await copy(copied)
  const own = { bare: { script: [], task: [] }, latchkey: { script: [], task: [] } }
  pastes[what] = own
  for (let round = 0; round < pasteRounds; round++) {
    for (const name of round % 2 ? ['bare', 'latchkey'] : ['latchkey', 'bare']) {
      const spent = await pasteInto(name)
      own[name].script.push(spent.script)
      own[name].task.push(spent.task)
    }
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
console.table(
  Object.entries(pastes).map(([what, { bare, latchkey }]) => ({
    '5 MB pasted': what,
    'script, bare, ms': median(bare.script).toFixed(1),
    'script, KeyInput, ms': median(latchkey.script).toFixed(1),
    'all, bare, ms': median(bare.task).toFixed(1),
    'all, KeyInput, ms': median(latchkey.task).toFixed(1),
    'script to bare': ratio(latchkey.script, bare.script),
    'all to bare': ratio(latchkey.task, bare.task),
  })),
)
console.log(
  `Medians of ${pasteRounds} rounds. Aim: all that the page does at most 1 time. Script reads the clipboard, which for a bare input the browser does.`,
)
