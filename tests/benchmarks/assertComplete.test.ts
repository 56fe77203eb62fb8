import { describe, expect, it } from 'vitest'
import { candidates } from '../../benchmarks/candidates.mjs'
import { assertComplete } from '../../benchmarks/figures/assertComplete.mjs'
import { applies, figures } from '../../benchmarks/figures/figures.mjs'
import { readmeTable } from '../../benchmarks/figures/readmeTable.mjs'
import { aRun } from './aRun'

const whole = aRun()
/** Every figure that somebody has. */
const pairs = candidates.flatMap((candidate) =>
  figures.filter((figure) => applies(figure, candidate)).map((figure) => [candidate.name, figure.name] as const),
)

describe('a run', () => {
  it('is complete with every figure of every candidate', () => {
    expect(pairs.length).toBeGreaterThan(400)
    expect(() => assertComplete(whole)).not.toThrow()
  })

  it('is refused when it is empty', () => {
    expect(() => assertComplete({ ...whole, candidates: [] })).toThrow('This run is empty.')
    expect(() => assertComplete({ ...whole, figures: [] })).toThrow('This run is empty.')
    expect(() => assertComplete({ ...whole, values: {} })).toThrow('This run has no')
  })

  it('is refused without any one figure of any one candidate', () => {
    const accepted = pairs.filter(([candidate, figure]) => {
      const { [figure]: _gone, ...rest } = whole.values[candidate] ?? {}
      try {
        assertComplete({ ...whole, values: { ...whole.values, [candidate]: rest } })
        return true
      } catch {
        return false
      }
    })
    expect(accepted).toEqual([])
  })

  it('is refused with a figure that is no number, or was never taken', () => {
    const floor = whole.values.floor ?? {}
    for (const spoilt of [[], [Number.NaN], [1, Number.POSITIVE_INFINITY]])
      expect(() =>
        assertComplete({ ...whole, values: { ...whole.values, floor: { ...floor, 'mount-1': spoilt } } }),
      ).toThrow()
  })

  it('is refused with too few rounds for quartiles', () => {
    expect(() => assertComplete({ ...whole, rounds: 2 })).toThrow('This run has 2 rounds, and needs 5.')
  })

  it('is refused without the floor that its ratios are to', () => {
    const withoutFloor = whole.candidates.filter(({ name }) => name !== 'floor')
    expect(() => assertComplete({ ...whole, candidates: withoutFloor })).toThrow('has no floor in this run')
  })

  it('that is refused gets into no README', () => {
    expect(() => readmeTable({ ...whole, values: {} })).toThrow('This run has no')
  })
})
