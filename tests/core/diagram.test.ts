import { describe, expect, it } from 'vitest'
import { diagram } from '../../src/core/diagram'
import { edges } from '../../src/core/edges'
import { transitions } from '../../src/core/transitions'

const drawn = diagram(transitions)
describe('the state diagram', () => {
  it('draws every edge of the table once, and the four ways to begin', () => {
    const names = new Map(Array.from(drawn.matchAll(/state "(.+)" as (\w+)/g), ([, name, id]) => [id, name]))
    const arrows = Array.from(drawn.matchAll(/^ {2}(\S+) --> (\w+)(?:: (.+))?$/gm), ([, from, to, on]) => ({
      from,
      to,
      on,
    }))
    expect(arrows.flatMap(({ from, to }) => (from === '[*]' ? [names.get(to)] : []))).toEqual([
      'loading',
      'not-connected',
      'connected',
      'action-required',
    ])
    expect(
      arrows
        .flatMap(({ from, to, on }) => (on?.split(', ') ?? []).map((type) => [names.get(from), type, names.get(to)]))
        .map(String)
        .sort(),
    ).toEqual(
      edges(transitions)
        .map(({ from, on, to }) => String([from, on, to]))
        .sort(),
    )
  })

  it('gives no status a name that Mermaid would take for an arrow', () => {
    const [, ...lines] = drawn
      .replaceAll(' --> ', ' ')
      .replace(/"[^"]*"/g, '')
      .split('\n')
    expect(lines.filter((line) => line.includes('-'))).toEqual([])
  })
})
