// npm run bench: what reading and doubting a secret of several lines costs for texts that are made to be slow, and how that
// grows with their length. Ratios; single times say nothing on a machine that does other things as well.
import { build } from 'esbuild'

const { outputFiles } = await build({
  stdin: {
    contents: "export * from './src/key/reading/readKey'\nexport * from './src/key/doubts/suspicionsOf'",
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const { readKey, suspicionsOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
)

const rounds = 9
const limit = 65_000
const units = [
  'a',
  '"',
  '\\"',
  '{"a":',
  'A_KEY=x\n',
  'k: |\n',
  '> a\n',
  '-----BEGIN A-----\n',
  '-----END A-----\n',
  '%7B',
  '•a',
]
const shapes = {
  'as it is': (body) => body,
  'in a text of JSON': (body) => JSON.stringify({ key: body }),
  'half an object': (body) => `{"key":"${body}`,
  'before a key in PEM': (body) => `${body}\n-----BEGIN A-----\nabc\n-----END A-----`,
}
const providers = {
  PEM: { name: 'Acme', keyKind: 'standalone', keyFormat: { shape: 'text' } },
  'service account': { name: 'Acme', keyKind: 'standalone', keyFormat: { shape: 'text', members: ['private_key'] } },
}

function costOf(text, provider) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const reading = readKey(text, provider)
    if (reading.found === 'key') suspicionsOf(reading.key, provider)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]
}

const rows = []
for (const [name, provider] of Object.entries(providers))
  for (const unit of units)
    for (const [shape, write] of Object.entries(shapes)) {
      const ofLength = (length) => write(unit.repeat(Math.floor(length / unit.length)).slice(0, length - 100))
      const [quarter, whole] = [limit / 4, limit].map((length) => costOf(ofLength(length), provider))
      rows.push({ provider: name, unit: JSON.stringify(unit), shape, whole, quarter })
    }
console.table(
  rows
    .sort((a, b) => b.whole - a.whole)
    .slice(0, 12)
    .map(({ whole, quarter, ...what }) => ({
      ...what,
      '64 kB, ms': whole.toFixed(1),
      '16 kB, ms': quarter.toFixed(1),
      growth: (whole / quarter).toFixed(1),
    })),
)
console.log(
  `The slowest of ${rows.length}, medians of ${rounds} rounds. Linear growth is 4; aim: nothing grows as the square, 16, at more than a frame (16 ms).`,
)
