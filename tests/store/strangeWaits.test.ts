// @vitest-environment happy-dom

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConnectionFailure } from '../../src/border/ConnectionFailure'
import type { CheckAnswer } from '../../src/border/callbacks'
import { parseAnswer } from '../../src/border/parseAnswer'
import { problem } from '../../src/http/problem'
import { retryAfterSeconds } from '../../src/http/retryAfterSeconds'
import { failureText } from '../../src/messages/failureText'
import { aKey } from '../aKey'
import { cases } from '../cases'
import { catalogues } from '../messages/catalogues'
import { acme, reach, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const day = 86_400
const limited = (wait: unknown) => ({ ok: false, code: 'rate-limited', retryAfterSeconds: wait }) as CheckAnswer
const strange: readonly (readonly [unknown])[] = [
  [Number.POSITIVE_INFINITY],
  [Number.NEGATIVE_INFINITY],
  [Number.NaN],
  [-5],
  [1e300],
  [30 * day],
  ['30'],
  [''],
  ['1e999'],
  ['0xff'],
  ['Wed, 21 Oct 2099 07:28:00 GMT'],
  [new Date()],
  [true],
  [{}],
  [[]],
  [null],
]

describe('a wait without sense', { tags: ['R15', 'R23'] }, () => {
  it.each(strange)('of %s in an answer takes nothing from its code, and is a day at most', (wait) => {
    const answer = parseAnswer('check', limited(wait), [])
    expect(answer).toMatchObject({ ok: false, code: 'rate-limited' })
    const { retryAfterSeconds: read = 0 } = answer as { retryAfterSeconds?: number }
    expect(read).toBeGreaterThanOrEqual(0)
    expect(read).toBeLessThanOrEqual(day)
  })

  it.each(strange)('of %s never stops the polling', async (wait) => {
    const check = vi.fn(() => limited(wait))
    const { store } = watched({ initialConnection: { company: acme }, check, checkIntervalMs: 60_000 })
    store.check()
    await vi.advanceTimersByTimeAsync(25 * 3_600_000)
    expect(check.mock.calls.length).toBeGreaterThan(1)
  })

  it.each(strange)('of %s is never said as an endless one, in any language', async (wait) => {
    const { store } = watched({ validate: () => limited(wait) as never, initialConnection: null })
    store.submit(aKey())
    const { failure } = await reach(store, 'failed')
    expect(failure.code).toBe('rate-limited')
    for (const [tag, { failures }] of Object.entries(catalogues)) {
      const text = failureText(failures, failure, store.provider, tag)
      expect(`${text?.todo}`).not.toMatch(/∞|NaN|Infinity|\d{3}/)
    }
  })

  it('of a thrown failure is a day at most as well', async () => {
    const { store } = watched({
      validate: () => {
        throw new ConnectionFailure('rate-limited', { retryAfterSeconds: 1e12 })
      },
      initialConnection: null,
    })
    store.submit(aKey())
    expect(await reach(store, 'failed')).toMatchObject({ failure: { code: 'rate-limited', retryAfterSeconds: day } })
  })

  it.each([
    ['1e999'],
    ['0xff'],
    ['-5'],
    [''],
    ['NaN'],
    ['Infinity'],
    ['soon'],
    ['99999999999'],
    ['1.5.2'],
    ['Mon GMT'],
  ])('of `%s` in a header is none', (value) => {
    expect(retryAfterSeconds(new Headers({ 'Retry-After': value }))).toBeNull()
  })

  it.each([['2592000'], ['9999999999'], ['Wed, 21 Oct 2099 07:28:00 GMT']])(
    'of `%s` in a header is a day at most',
    (value) => {
      expect(retryAfterSeconds(new Headers({ 'Retry-After': value }))).toBe(day)
    },
  )

  it('never gets into a header of a problem', () => {
    for (const [wait] of strange) {
      const { headers, body } = problem({ code: 'rate-limited', retryAfterSeconds: wait as number })
      expect(headers['retry-after'] ?? '0').toMatch(/^\d{1,5}$/)
      expect(body.retryAfterSeconds ?? 0).toBeLessThanOrEqual(day)
    }
  })

  it('whatever it is, an answer keeps its code, and a sensible wait', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.anything()), (wait) => {
        const answer = parseAnswer('validate', { ok: false, code: 'rate-limited', retryAfterSeconds: wait }, [])
        const isSensible = typeof wait === 'number' && wait >= 0 && wait <= day
        expect(answer).toEqual({
          ok: false,
          code: 'rate-limited',
          ...(isSensible && { retryAfterSeconds: wait }),
          ...(typeof wait === 'number' && wait > day && Number.isFinite(wait) && { retryAfterSeconds: day }),
        })
      }),
      cases(500),
    )
  })
})
