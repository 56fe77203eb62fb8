import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { walkThrough } from '../csp/walkThrough'
import { findKey } from '../findKey'
import { type Clipboard, openClipboard } from '../openClipboard'
import type { Presentation } from '../page/PageConfig'
import { startLeakPage } from '../startLeakPage'
import { isExhaustive } from '../table/leakRuns'
import { watchRecorder } from './watchRecorder'

vi.setConfig({ testTimeout: 180_000 })

const everyRecorder = ['rrweb', 'sentry', 'postHog'] as const
// `npm test` takes the one that records most.
const recorders = isExhaustive ? everyRecorder : (['rrweb'] as const)
/** When the recorder starts: before there is a widget, with a key in the field, or with one that has failed. */
const everyStart = [
  { start: 'before', presentation: 'inline', shape: 'line' },
  { start: 'hidden', presentation: 'dialog', shape: 'line' },
  { start: 'revealed', presentation: 'inline', shape: 'line' },
  { start: 'revealed', presentation: 'dialog', shape: 'line' },
  { start: 'after', presentation: 'inline', shape: 'line' },
  { start: 'before', presentation: 'row', shape: 'line' },
  { start: 'before', presentation: 'dialog', shape: 'text' },
  { start: 'revealed', presentation: 'inline', shape: 'text' },
] as const
// `npm test` takes the one that is hardest to withstand.
const starts = everyStart.filter(
  (one) => isExhaustive || (one.start === 'revealed' && one.presentation === 'inline' && one.shape === 'line'),
)
/** Sentry throws away what lasted shorter than five seconds. */
const shortestMs = 5_500

interface Run {
  readonly page: 'latchkey' | 'control'
  readonly recorder: (typeof recorders)[number]
  readonly start: (typeof starts)[number]['start']
  readonly presentation: Presentation
  readonly shape: 'line' | 'text'
}

let clipboard: Clipboard
beforeAll(async () => {
  clipboard = await openClipboard()
})
afterAll(() => clipboard.close())

/** A recorded life of a connection: what was sent, and what of its keys was found in it. */
async function recorded({ page: which, recorder, start, presentation, shape }: Run) {
  const { sent, prepare } = watchRecorder()
  const path = fileURLToPath(new URL(`${recorder}Recorder.ts`, import.meta.url))
  const started = await startLeakPage({ page: which, presentation, shape, recorder: path, prepare })
  const { page } = started
  let since = 0
  const begin = async (now: Run['start']) => {
    if (now !== start) return
    since = Date.now()
    await page.evaluate(() => window.startRecorder())
  }
  await begin('before')
  const keys = await walkThrough(started, {
    presentation,
    until: which === 'control' ? 'first-connection' : 'end',
    enter(I, key, nth) {
      if (nth === 3) return I.pressPaste(key, clipboard)
      return nth % 2 ? I.type(key) : I.paste(key, clipboard)
    },
    async entered(I, nth) {
      if (nth === 1) await begin('hidden')
      await I.button('Show key').click()
      if (nth === 1) await begin('revealed')
      await I.field.press('End')
      await I.field.pressSequentially('x')
      await I.field.press('Backspace')
      await I.button('Hide key').click()
    },
    failed: () => begin('after'),
  })
  await page.waitForTimeout(Math.max(0, shortestMs - (Date.now() - since)))
  await page.evaluate(() => window.flushRecorder())
  await page.waitForTimeout(1_000)
  await started.close()
  const found = sent.flatMap((text) => {
    const find = findKey(text, keys)
    return find ? [`${text.split('\n', 1)[0] ?? ''}: ${find.run} characters, ${find.form}`] : []
  })
  return { sent, found }
}

describe.each(recorders)('%s with its default settings', { tags: ['K05'] }, (recorder) => {
  it.each(starts)(
    'records no 8 characters of any key: started $start, $presentation, $shape',
    async ({ start, presentation, shape }) => {
      const { sent, found } = await recorded({ page: 'latchkey', recorder, start, presentation, shape })
      // It did record: the form is there, without its field.
      expect(sent.some((text) => text.includes('lk-key-input'))).toBe(true)
      if (recorder === 'postHog') expect(sent.some((text) => text.includes('$autocapture'))).toBe(true)
      expect(found).toEqual([])
    },
  )

  it('records the key of a page that leaks it, and the search finds it', async () => {
    const { found } = await recorded({
      page: 'control',
      recorder,
      start: 'before',
      presentation: 'inline',
      shape: 'line',
    })
    expect(found).not.toEqual([])
  })
})
