import { fileURLToPath } from 'node:url'
import { afterAll, expect, it, vi } from 'vitest'
import { aLeakKey } from '../aLeakKey'
import { LeakDriver } from '../LeakDriver'
import { watchRecorder } from '../recorders/watchRecorder'
import { startLeakPage } from '../startLeakPage'
import { isExhaustive } from '../table/leakRuns'
import { encodings } from './encodings'
import { revealedForms } from './revealedForms'

vi.setConfig({ testTimeout: 240_000 })

const rrweb = fileURLToPath(new URL('../recorders/rrwebRecorder.ts', import.meta.url))
const acme = { id: 'c-2001', name: 'Acme ApS' }

/** As long as an id may be: a longer one is refused, and nothing of its answer is taken. */
const idOf = (text: string) => `c-${text}`.slice(0, 512)

let tried = 0
let shown = 0
afterAll(() => console.info(`${tried} hostile answers tried in Chromium, ${shown} shown or recorded`))

/** A hostile backend, and what the page says once it has taken its answer. */
const backends: readonly (readonly [name: string, answer: (text: string) => object | Response, says: RegExp])[] = [
  ['reference', (text) => ({ ok: false, code: 'unknown', reference: text }), /contact support/],
  ['found', (text) => ({ ok: false, code: 'wrong-key-type', found: text }), /another kind of key/],
  [
    'missing permissions',
    (text) => ({ ok: false, code: 'insufficient-permissions', missingPermissions: [text] }),
    /required permissions/,
  ],
  [
    'company',
    (text) => ({ ok: false, code: 'already-connected', company: { id: idOf(text), name: text } }),
    /somewhere else/,
  ],
  ['choice', (text) => ({ ok: true, companies: [acme, { id: idOf(text), name: text }] }), /Which company/],
  [
    'prose',
    (text) => Response.json({ title: text, detail: text, message: text }, { status: 400 }),
    /couldn't get an answer/,
  ],
  ['page', (text) => new Response(`<h1>${text}</h1>`, { status: 404 }), /couldn't get an answer/],
]

// `npm test` takes the one that shows the most of what it is given.
it.each(backends.filter(([name]) => isExhaustive || name === 'choice'))(
  'a backend that gives the key back as %s: nothing is shown, nothing recorded',
  { tags: ['R20', 'K04', 'K05'] },
  async (_, answer, says) => {
    const found: string[] = []
    const told: string[] = []
    const { sent, prepare } = watchRecorder()
    const started = await startLeakPage({ mode: 'development', recorder: rrweb, prepare })
    const { page, answers } = started
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', (error) => told.push(String(error.stack)))
    await page.evaluate(() => window.startRecorder())
    const I = new LeakDriver(started, 'inline')
    await I.startConnecting()
    for (const [encoding, encode] of encodings) {
      const key = aLeakKey()
      answers.validate = answer(encode(key)) as never
      await I.field.fill(key)
      const asked = page.waitForResponse('**/api/validate')
      await I.submit()
      await (await asked).finished()
      await I.sees(says)
      const seen = [await page.content(), await page.locator('body').innerText(), ...told, ...sent].join('\n')
      tried += 1
      if (revealedForms(seen, key).length > 0) found.push(encoding)
      // The choice of a company waits for the person, who thinks better of it.
      const cancel = I.button('Cancel')
      if (await cancel.isVisible()) await cancel.click()
      told.length = 0
      sent.length = 0
    }
    shown += found.length
    await started.close()
    expect(found).toEqual([])
  },
)
