import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createApiKey } from '../../src/key/createApiKey'
import { cases } from '../cases'

const text = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdefABCDEF0123456789_-'), minLength, maxLength, size: 'max' })

test('a key of 16 characters or more is hinted at by its last four and nothing else', { tags: ['K11'] }, () => {
  fc.assert(
    fc.property(text(16, 80), (value) => {
      expect(createApiKey(value).key.hint).toBe(`••••${value.slice(-4)}`)
    }),
    cases(1000),
  )
})

test('a shorter key has no hint', { tags: ['K11'] }, () => {
  fc.assert(
    fc.property(text(0, 15), (value) => {
      expect(createApiKey(value).key.hint).toBeNull()
    }),
    cases(1000),
  )
})

test('the hint stays readable once the key is gone', { tags: ['K11'] }, () => {
  const { key, forget } = createApiKey('pls_4f9d20c1ab77e3_620d75')
  forget()
  expect(key.hint).toBe('••••0d75')
})
