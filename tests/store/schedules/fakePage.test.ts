import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, vi } from 'vitest'
import { fakePage } from './fakePage'

it('what a signal ends listens no more, also after garbage was collected', async () => {
  const page = fakePage()
  const { signal, abort } = endable()
  const heard: string[] = []
  for (const type of ['focus', 'online', 'offline']) {
    window.addEventListener(type, () => heard.push(type), { signal })
  }
  expect(page.listeners()).toBe(3)
  await collectGarbage()
  abort()
  page.focus()
  page.connect(true)
  page.connect(false)
  expect(heard).toEqual([])
  expect(page.listeners()).toBe(0)
  vi.unstubAllGlobals()
})

function endable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

async function collectGarbage() {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  // What is still on the stack is not collected.
  await new Promise(setImmediate)
  collect()
  await new Promise(setImmediate)
}
