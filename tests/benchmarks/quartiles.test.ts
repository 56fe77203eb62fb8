import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, quartiles } from '../../benchmarks/figures/quartiles.mjs'
import { cases } from '../cases'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('quartiles', () => {
  it.each([
    [[3], { low: 3, median: 3, high: 3 }],
    [[2, 1], { low: 1.25, median: 1.5, high: 1.75 }],
    [[9, 1, 5], { low: 3, median: 5, high: 7 }],
    [[5, 1, 4, 2, 3], { low: 2, median: 3, high: 4 }],
  ])('of %j are %j', (values, expected) => {
    expect(quartiles(values)).toEqual(expected)
  })

  it('do not depend on the order, lie in order, and leave the list as it is', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const before = [...values]
        const { low, median: middle, high } = quartiles(values)
        expect(values).toEqual(before)
        expect(quartiles([...values].reverse())).toEqual({ low, median: middle, high })
        expect(low).toBeGreaterThanOrEqual(Math.min(...values))
        expect(middle).toBeGreaterThanOrEqual(low)
        expect(high).toBeGreaterThanOrEqual(middle)
        expect(high).toBeLessThanOrEqual(Math.max(...values))
      }),
      cases(200),
    )
  })

  it('have as many values above the median as below it', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values)
        const above = values.filter((value) => value > middle).length
        const below = values.filter((value) => value < middle).length
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2)
      }),
      cases(200),
    )
  })

  it.each([[[]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY]]])('of %j are refused', (values) => {
    expect(() => quartiles(values)).toThrow(/no value|no(t a list of)? numbers?/)
  })
})
