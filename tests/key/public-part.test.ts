import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scrub } from '../../src/key/scrubbing/scrub'
import { secretParts } from '../../src/key/scrubbing/secretParts'
import { cases } from '../cases'

/** Keys that begin with the account they are for. */
const publicPart = /^sk_(\w{16})_/
const account = fc.stringMatching(/^[A-Za-z0-9]{16}$/)
const secret = fc.stringMatching(/^[A-Za-z0-9]{60}$/)

it('what a provider declares as no secret is not masked, and the rest of the key is', { tags: ['K04'] }, () => {
  fc.assert(
    fc.property(account, secret, (id, rest) => {
      fc.pre(!rest.includes(id.slice(0, 8)))
      const key = `sk_${id}_${rest}`
      const parts = secretParts(key, publicPart)
      expect(scrub(`acct_${id}`, parts)).toBe(`acct_${id}`)
      expect(scrub('task_sk_1', parts)).toBe('task_sk_1')
      const shown = scrub(`of ${key}`, parts)
      for (let at = 0; at + 8 <= rest.length; at++) expect(shown).not.toContain(rest.slice(at, at + 8))
    }),
    cases(200),
  )
})

it.each([
  ['nothing', undefined],
  ['what is not in it', /^nope_(\w+)/],
  ['all of it', /^(.*)$/],
  ['all but fifteen characters of it', /^(.*).{15}$/],
  ['all but pieces that are too short to be looked for', /^.{8}(.*).{7}$/],
  ['nothing in a group', /^sk_\w{16}/],
  ['an empty group', /^sk_()/],
])('a key stays secret as a whole where %s is declared', { tags: ['K04'] }, (_, publicPart) => {
  const key = `sk_A1b2C3d4E5f6G7h8_${'z9Y8'.repeat(10)}`
  expect(secretParts(key, publicPart)).toEqual([key])
})

it('sixteen characters that stay secret are enough', { tags: ['K04'] }, () => {
  expect(secretParts('acme_A1b2C3d4_0123456789abcde', /^acme_(\w{8})_/)).toEqual(['_0123456789abcde'])
})

it('every place of the part is left out, and flags of the expression change nothing', { tags: ['K04'] }, () => {
  const key = `AAAABBBB-${'x'.repeat(20)}-AAAABBBB-${'y'.repeat(20)}`
  for (const flags of ['', 'g', 'i']) {
    const publicPart = new RegExp('^(\\w{8})-', flags)
    publicPart.lastIndex = 5
    expect(secretParts(key, publicPart)).toEqual([`-${'x'.repeat(20)}-`, `-${'y'.repeat(20)}`])
  }
})
