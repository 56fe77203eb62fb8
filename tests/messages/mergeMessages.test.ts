import fc from 'fast-check'
import type { PartialMessages } from 'latchkey/headless'
import { en } from 'latchkey/locales/en'
import { describe, expect, it } from 'vitest'
import { mergeMessages } from '../../src/messages/mergeMessages'
import { messageAt, pathsOf } from './everyText'

const paths = pathsOf(en)

/** `{ company: { heading: { always: value } } }` for each path. */
function overridesAt(chosen: readonly string[], value: unknown): PartialMessages {
  const overrides: Record<string, unknown> = {}
  for (const path of chosen) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let parent = overrides
    for (const key of keys) {
      const inner = (parent[key] ?? {}) as Record<string, unknown>
      parent[key] = inner
      parent = inner
    }
    parent[last] = value
  }
  return overrides
}

describe('mergeMessages', () => {
  it('replaces exactly the messages that were given, at any depth, and keeps every other', () => {
    const ours = () => 'ours'
    fc.assert(
      fc.property(fc.subarray([...paths]), (chosen) => {
        const merged = mergeMessages(en, overridesAt(chosen, ours))
        expect(pathsOf(merged)).toEqual(paths)
        for (const path of paths)
          expect(messageAt(merged, path), path).toBe(chosen.includes(path) ? ours : messageAt(en, path))
      }),
    )
  })

  it('leaves the catalogue as it was, and its sections the same objects where nothing is replaced', () => {
    const before = messageAt(en, 'actions.connect')
    const merged = mergeMessages(en, { actions: { connect: 'Go' } })
    expect(merged.actions.connect).toBe('Go')
    expect(en.actions.connect).toBe(before)
    expect(merged.badge).toBe(en.badge)
    expect(mergeMessages(en)).toBe(en)
  })

  it('stays complete when a message is undefined or unknown', () => {
    const overrides = { badge: { connected: undefined }, nonsense: { a: 'b' }, field: { other: 'x', show: undefined } }
    expect(mergeMessages(en, overrides)).toEqual(en)
  })

  it('takes only messages of the right type', () => {
    const right: PartialMessages = {
      badge: { connected: 'Live' },
      company: { heading: { always: ({ name }) => name } },
      failures: { 'invalid-key': ({ name }) => ({ happened: name, todo: name }) },
    }
    // @ts-expect-error a text where a function is needed
    const text: PartialMessages = { company: { switchTo: 'Switch' } }
    // @ts-expect-error a failure needs what to do as well (R15)
    const half: PartialMessages = { failures: { network: () => ({ happened: 'Offline.' }) } }
    expect([right, text, half]).toHaveLength(3)
  })
})
