import { afterEach, expect, it, vi } from 'vitest'
import { startBackend } from './backend'

afterEach(() => void vi.unstubAllGlobals())

/** As on a worker whose bundler replaces nothing. */
const withoutProcess = () => vi.stubGlobal('process', undefined)

const mistakes: readonly (readonly [title: string, identify: () => Promise<unknown>, code: string])[] = [
  ['throws', () => Promise.reject(new TypeError('x')), 'unknown'],
  ['names nobody', () => Promise.resolve({ ok: true, companies: [{}] }), 'unexpected-answer'],
  ['answers nothing', () => Promise.resolve(), 'unexpected-answer'],
]

it.each(mistakes)('a runtime without `process` answers where `identify` %s', async (_, identify, code) => {
  const { validate, log } = startBackend({ identify })
  withoutProcess()
  expect((await validate()).json).toMatchObject({ code })
  expect(log.some(({ level, note }) => level === 'error' && note !== 'failed')).toBe(true)
})

it('a runtime without `process` answers where a function of the host throws before anything is asked', async () => {
  const { check } = startBackend({
    owner: () => {
      throw new TypeError('x')
    },
  })
  withoutProcess()
  expect((await check()).json).toMatchObject({ code: 'unknown' })
})
