// 5 MB that somebody pastes by mistake, or on purpose, into KeyInput and into bare React: ratios in one run, of the package as
// it was built last. Single times say nothing on a machine that does other things as well.
import { candidates } from './candidates.mjs'
import { quartiles } from './figures/quartiles.mjs'
import { ensureRivals } from './install.mjs'
import { copyText } from './measures/copyText.mjs'
import { pasteOnce } from './measures/pasteOnce.mjs'
import { openPages } from './pages.mjs'

const rounds = 5
const key = 'pls_0123456789abcdef'.repeat(3)
const megabytes = 5 * 2 ** 20
const ofSize = (unit) => unit.repeat(Math.ceil(megabytes / unit.length)).slice(0, megabytes)
const hostile = {
  'one letter': ofSize('a'),
  'key=': ofSize('key='),
  quotes: ofSize('"'),
  blanks: ofSize(' '),
  'blanks around a key': `${ofSize(' ')}${key}${ofSize(' ')}`.slice(megabytes / 2, megabytes * 1.5),
  'nested JSON': ofSize('{"a":'),
  'lines of settings': ofSize('A_KEY=x\n'),
  'line breaks': ofSize('\n'),
  'invisible characters': ofSize('\u200b'),
}
const chosen = candidates.filter(({ name }) => ['floor', 'latchkey-key-input'].includes(name))

ensureRivals()
const pages = await openPages(chosen)
const rows = []
try {
  for (const [what, text] of Object.entries(hostile)) {
    const taken = Object.fromEntries(chosen.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round++) {
      for (const candidate of round % 2 ? chosen : [...chosen].reverse()) {
        const paste = await pages.visit(candidate, 'usual', async (page, cdp) => {
          await copyText(page, text)
          return pasteOnce(page, cdp)
        })
        taken[candidate.name].push(paste)
      }
    }
    const of = (name, part) => quartiles(taken[name].map((paste) => paste[part])).median
    const [bare, own] = [
      { script: of('floor', 'script'), task: of('floor', 'task') },
      { script: of('latchkey-key-input', 'script'), task: of('latchkey-key-input', 'task') },
    ]
    rows.push({
      '5 MB pasted': what,
      'script, bare, ms': bare.script.toFixed(1),
      'script, KeyInput, ms': own.script.toFixed(1),
      'all, bare, ms': bare.task.toFixed(1),
      'all, KeyInput, ms': own.task.toFixed(1),
      'all to bare': (own.task / bare.task).toFixed(2),
    })
  }
} finally {
  await pages.close()
}
console.table(rows)
console.log(
  `Medians of ${rounds} rounds. Aim: all that the page does at most 1 time. Script reads the clipboard, which for a bare input the browser does.`,
)
