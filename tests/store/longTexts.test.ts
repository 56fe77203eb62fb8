import { afterEach, expect, it, vi } from 'vitest'
import { parseAnswer } from '../../src/border/parseAnswer'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { expectConsole } from '../expectConsole'

const { lengths } = vi.hoisted(() => ({ lengths: [] as number[] }))
vi.mock('../../src/key/scrubbing/createScrubber', async (original) => {
  const { createScrubber } = await original<{ createScrubber: (keys: readonly string[]) => (text: string) => string }>()
  return {
    createScrubber: (keys: readonly string[]) => {
      const scrub = createScrubber(keys)
      return (text: string) => {
        lengths.push(text.length)
        return scrub(text)
      }
    },
  }
})
afterEach(() => void lengths.splice(0))

it('of a text of which 120 characters are shown, no more is searched for the key than can reach into them', {
  tags: ['K04'],
}, () => {
  const companies = Array.from({ length: 50 }, (_, index) => ({
    id: `c-${index}`,
    name: `${index}`.padEnd(10_000, 'ab '),
  }))
  parseAnswer('validate', { ok: true, companies }, [aKey()])
  expect(lengths.length).toBeGreaterThan(50)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1_000)
})

it('a key, however it is written, is found wherever it begins in what is shown', { tags: ['K04'] }, () => {
  expectConsole('warn', /company name holds a part of the key/)
  const key = aKey()
  const forms = [
    key,
    encodeURIComponent(key),
    Array.from(key, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    Array.from(key, (sign) => `%${sign.charCodeAt(0).toString(16)}`).join(''),
    btoa(`${key}:`),
  ]
  for (const form of forms) {
    for (let before = 0; before <= 125; before++) {
      const name = '.'.repeat(before) + form + '.'.repeat(9_000)
      const answer = parseAnswer('validate', { ok: true, company: { id: 'c-1', name } }, [key])
      const shown = 'company' in answer ? (answer.company?.name ?? '') : ''
      const kept = shown.replace(/[.…•]/g, '')
      expect(kept.length, kept).toBeLessThan(8)
    }
  }
})

it('of ten thousand companies that make no sense, the warning names a few', () => {
  allowConsole('warn', /does not fit its type/)
  const warn = vi.spyOn(console, 'warn')
  const companies = Array.from({ length: 10_000 }, () => ({ id: '' }))
  expect(parseAnswer('validate', { ok: true, companies }, [])).toEqual({
    ok: false,
    code: 'unexpected-answer',
    side: 'host',
  })
  expect(String(warn.mock.calls[0]?.[0]).length).toBeLessThan(1_000)
  warn.mockRestore()
})
