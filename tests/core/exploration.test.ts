import { describe, expect, it } from 'vitest'
import { edges } from '../../src/core/edges'
import type { Failure } from '../../src/core/failures/failures'
import { can, transition } from '../../src/core/machine'
import type { Event } from '../../src/core/states/events'
import { connectionOf } from '../../src/core/states/selectors'
import type { Status } from '../../src/core/states/states'
import { transitions } from '../../src/core/transitions'
import { aKey } from '../aKey'
import { alphabet } from './exploration/alphabet'
import { breakages } from './exploration/breakages'
import { explore, type Move } from './exploration/explore'
import { type Invariant, invariants, proves } from './exploration/invariants'
import { statuses } from './matrix'

const titles = Object.keys(invariants) as Invariant[]
const readable = ({ before, event, after, commands }: Move) =>
  JSON.stringify({ before, event, after, commands }, null, 2)

function firstViolation(invariant: Invariant, moves: Iterable<Move>): string | null {
  for (const move of moves) if (invariants[invariant](move)) return readable(move)
  return null
}

/** What was seen on the way through every move that can be made. */
function walkThrough() {
  const taken = new Set<string>()
  const violations: Partial<Record<Invariant, string>> = {}
  const undeclared: string[] = []
  const ways = new Map<string, { status: Status; to: Set<string> }>()
  let count = 0
  for (const move of explore(transition)) {
    const { before, event, after, commands } = move
    count += 1
    const edge = `${before.status} ${event.type} ${after.status}`
    if (can(before, event)) taken.add(edge)
    else if (after !== before || commands.length) undeclared.push(readable(move))
    for (const title of titles) {
      if (!violations[title] && invariants[title](move)) violations[title] = readable(move)
    }
    const from = JSON.stringify(before)
    const way = ways.get(from) ?? { status: before.status, to: new Set() }
    if (after !== before) way.to.add(JSON.stringify(after))
    ways.set(from, way)
  }
  return { taken, violations, undeclared, ways, count }
}

describe('every move that can be made from the four ways to begin', () => {
  let seen: ReturnType<typeof walkThrough> | undefined
  // In the first test that asks, not before all of them: what a hook runs, mutation testing leaves as it is.
  const walk = () => {
    seen ??= walkThrough()
    return seen
  }

  it('is declared in the table, every declared edge is taken, and no invariant is broken', () => {
    const { undeclared, taken, violations } = walk()
    expect(undeclared).toEqual([])
    expect([...taken].sort()).toEqual(
      edges(transitions)
        .map(({ from, on, to }) => `${from} ${on} ${to}`)
        .sort(),
    )
    expect(violations).toEqual({})
  })

  for (const title of titles) {
    it(title, { tags: [...(proves[title] ?? [])] }, () => {
      expect(walk().violations[title]).toBeUndefined()
    })
  }

  it('meets every status', () => {
    const { ways, count } = walk()
    expect([...new Set(Array.from(ways.values(), ({ status }) => status))].sort()).toEqual([...statuses].sort())
    expect(count).toBeGreaterThan(10_000)
  })

  it('leaves a way to rest from every state there is', () => {
    const { ways } = walk()
    const resting = new Set<Status>(['not-connected', 'connected', 'action-required'])
    const safe = new Set(Array.from(ways).flatMap(([state, { status }]) => (resting.has(status) ? [state] : [])))
    for (let size = -1; size !== safe.size; ) {
      size = safe.size
      for (const [state, { to }] of ways) if ([...to].some((next) => safe.has(next))) safe.add(state)
    }
    expect([...ways.keys()].filter((state) => !safe.has(state))).toEqual([])
  })
})

describe('a connection that broke', { tags: ['R24'] }, () => {
  const failure: Failure = { code: 'revoked-key' }

  it('is news of the connection like any other, in every state with one, but that it settles no doubt about a removal', () => {
    let compared = 0
    for (const { before: state } of explore(transition)) {
      const connection = connectionOf(state)
      if (!connection) continue
      const lost = transition(state, { type: 'authenticationLost', failure })
      const known = transition(state, { type: 'checked', known: { connection, failure } })
      const isDoubted = state.status === 'failed' && state.failure.code === 'disconnect-unconfirmed'
      const settled = isDoubted ? [{ ...lost[0], failure: { code: 'disconnect-failed' } }] : lost
      if (JSON.stringify(known) !== JSON.stringify(settled))
        expect.fail(JSON.stringify({ state, lost, known }, null, 2))
      compared += 1
    }
    expect(compared).toBeGreaterThan(1_000)
  })
})

describe('an event that nobody declared', () => {
  it.each(['nonsense', '', 'status', 'constructor', 'toString', '__proto__'])(
    'changes nothing in any state: %j',
    (type) => {
      const unknown = { type } as unknown as Event
      const changed: string[] = []
      for (const { before } of explore(transition)) {
        const step = transition(before, unknown)
        if (step[0] !== before || step.length !== 1) changed.push(JSON.stringify({ before, step }))
      }
      expect(changed).toEqual([])
    },
  )
})

describe('a key that somebody smuggles into an event', { tags: ['K03'] }, () => {
  it('reaches no state and no command', () => {
    const smuggling = alphabet.map((event) => ({ ...event, key: aKey(), keyHint: aKey(), status: aKey() }))
    expect(firstViolation('no state and no command holds a key', explore(transition, smuggling))).toBeNull()
  })
})

describe('each invariant can fail', () => {
  it('has a breakage for each', () => {
    expect(new Set(breakages.map(({ breaks }) => breaks))).toEqual(new Set(titles))
  })

  it.each(breakages)('$title: seen by “$breaks”', ({ breaks, transition: broken }) => {
    expect(firstViolation(breaks, explore(broken))).not.toBeNull()
  })
})
