import { expect, it } from 'vitest'
import { waitSeconds } from '../../src/core/values/waitSeconds'

it.each([
  [0, 0],
  [0.5, 0.5],
  [86_400, 86_400],
  [86_401, 86_400],
  [Number.POSITIVE_INFINITY, 86_400],
  [-1, null],
  [Number.NaN, null],
  ['30', null],
  [undefined, null],
])('a backend that asks to wait for %j is waited for %j seconds', (asked, seconds) => {
  expect(waitSeconds(asked)).toBe(seconds)
})
