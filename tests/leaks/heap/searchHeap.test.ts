import { expect, it } from 'vitest'
import { aLeakKey } from '../aLeakKey'
import { startLeakPage } from '../startLeakPage'
import { searchHeap } from './searchHeap'

it('the heap is searched to the end of long texts, for parts, and in other encodings', { tags: ['K02'] }, async () => {
  const { page, context, close } = await startLeakPage()
  const devtools = await context.newCDPSession(page)
  const [long, part, encoded, gone] = [aLeakKey(), aLeakKey(), aLeakKey(), aLeakKey()]
  await page.evaluate(
    (texts) => {
      // Joined in the page and made flat, as texts are that a script works with.
      Object.assign(window, { held: texts.map((text) => new TextDecoder().decode(new TextEncoder().encode(text))) })
    },
    [`${'x'.repeat(50_000)}${long}`, part.slice(0, 35), Buffer.from(encoded).toString('base64')],
  )
  await page.evaluate((text) => void text.length, gone)
  expect(await searchHeap(devtools, [long])).toEqual([{ form: 'as it is', run: long.length }])
  expect(await searchHeap(devtools, [part])).toEqual([{ form: 'as it is', run: 35 }])
  expect((await searchHeap(devtools, [encoded])).map(({ form }) => form)).toEqual(['base64'])
  expect(await searchHeap(devtools, [gone]), 'what nobody holds').toEqual([])
  await close()
})
