import { describe, expect, it } from 'vitest'
import { edges } from '../../src/core/edges'
import { transitions } from '../../src/core/transitions'
import { cells, eventTypes, statuses } from './matrix'

const sorted = (texts: readonly string[]) => [...texts].sort()

describe('the transition table, against a matrix written by hand', () => {
  it('has one row for each of the ten statuses, and no other', () => {
    expect(sorted(Object.keys(transitions))).toEqual(sorted(statuses))
  })

  it.each(statuses)('leads from %s where the matrix says, event by event', (status) => {
    const byHand = Object.fromEntries(cells.filter(({ from }) => from === status).map(({ on, to }) => [on, sorted(to)]))
    const declared = edges(transitions).filter(({ from }) => from === status)
    const table = Object.fromEntries(
      eventTypes.map((type) => [type, sorted(declared.filter(({ on }) => on === type).map(({ to }) => to))]),
    )
    expect(table).toEqual(byHand)
  })

  it.each(statuses)('knows no event in %s that the matrix lacks', (status) => {
    expect(eventTypes).toEqual(expect.arrayContaining(Object.keys(transitions[status])))
  })

  it.each(statuses)('declares no target of %s twice', (status) => {
    const declared = edges(transitions).filter(({ from }) => from === status)
    expect(new Set(declared.map(({ on, to }) => `${on} ${to}`)).size).toBe(declared.length)
  })
})
