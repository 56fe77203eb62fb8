import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationInWords } from '../../src/messages/wording/durationInWords'
import { listInWords } from '../../src/messages/wording/listInWords'

const sizes: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 }

describe('durationInWords', () => {
  it('never sends anyone back too early, and at most one unit too late', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3_000_000, noNaN: true }), (seconds) => {
        const [, count, unit] = /^([\d,]+) (second|minute|hour)s?$/.exec(durationInWords(seconds, 'en')) ?? []
        const size = sizes[unit ?? ''] ?? Number.NaN
        const said = Number(count?.replaceAll(',', '')) * size
        expect(said).toBeGreaterThanOrEqual(seconds)
        expect(said).toBeLessThanOrEqual(seconds + size)
      }),
    )
  })

  it('speaks other languages', () => {
    expect(durationInWords(30, 'da')).toBe('30 sekunder')
    expect(durationInWords(120, 'de')).toBe('2 Minuten')
  })
})

describe('listInWords', () => {
  it('joins as a person would', () => {
    expect(listInWords(['a'], 'en')).toBe('a')
    expect(listInWords(['a', 'b', 'c'], 'en')).toBe('a, b, and c')
    expect(listInWords(['a', 'b'], 'da')).toBe('a og b')
  })
})
