import fc from 'fast-check'
import { en } from 'latchkey/locales/en'
import { describe, expect, it } from 'vitest'
import { catalogues, translations } from './catalogues'
import { everyText, failureContexts, isFunction, messageAt, pathsOf, saidBy, textsIn } from './everyText'
import { mark, shownValues } from './shownValues'
import { vocabulary } from './vocabulary'

const paths = pathsOf(en)
const english = everyText(en)

/** Names, IDs and the like, which are the same in every language, as in the samples. */
const values =
  /Pleo|Stripe|Acme (ApS|Ltd)|Beta Ltd|c-42|REF-7|users:read|export:read|staging|Region|Subdomain|\[…\].example.com|eu-1|ac_123|ACME_\w+|an admin key|1 May 2027/g
const englishWords =
  /(?<!\p{L})(the|your|this|with|please|keys?|compan(y|ies)|connect(ed|ion)?|again|try|paste|and|been)(?!\p{L})/iu

describe.each(Object.entries(translations))('%s', (tag, messages) => {
  const words = vocabulary[tag]
  if (!words) throw new Error(`vocabulary.ts has nothing for ${tag}.`)
  const texts = everyText(messages)
  const pairs = texts.map(({ path, text }, index) => ({ path, text, original: english[index]?.text ?? '' }))
  const matching = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text))

  it('says everything that English says, a text for a text and a sentence for a sentence', () => {
    expect([...pathsOf(messages)].sort()).toEqual([...paths].sort())
    for (const path of paths) expect(typeof messageAt(messages, path), path).toBe(typeof messageAt(en, path))
    expect(texts.map(({ path }) => path)).toEqual(english.map(({ path }) => path))
    expect(texts.filter(({ text }) => text === '' || text.trim() !== text)).toEqual([])
    expect(matching(/undefined|\bnull\b|NaN|\[object|\$\{|=>|#| {2}/)).toEqual([])
  })

  it('has no English left in it', () => {
    const same = pairs.filter(({ text, original }) => text === original && !words.sameAsEnglish?.includes(text))
    expect(same).toEqual([])
    expect(texts.filter(({ text }) => englishWords.test(text.replace(values, '')))).toEqual([])
  })

  it('tells apart what English tells apart, and nothing else', () => {
    for (const path of paths) {
      const [theirs, ours] = [en, messages].map((one) => saidBy(one, path).map(({ made }) => JSON.stringify(made)))
      const classes = (said: readonly string[] = []) => said.map((text) => said.indexOf(text))
      expect(classes(ours), path).toEqual(classes(theirs))
    }
  })

  it('repeats every name, ID and date that English repeats', () => {
    for (const path of paths) {
      const [theirs, ours] = [messageAt(en, path), messageAt(messages, path)]
      if (!isFunction(theirs) || !isFunction(ours)) continue
      for (const { args } of saidBy(en, path)) {
        const shown = shownValues(ours, args).map((one) => one.path)
        expect(shown, path).toEqual(expect.arrayContaining(shownValues(theirs, args).map((one) => one.path)))
      }
    }
  })

  it('has the five statuses', { tags: ['R29'] }, () => {
    const { badge } = messages
    expect([badge['not-connected'], badge.validating, badge.connected, badge.failed, badge['action-required']]).toEqual(
      words.badge,
    )
  })

  it('has one word for the API key and one for the company', () => {
    const lacking = (original: RegExp, word: RegExp) =>
      pairs.filter((pair) => original.test(pair.original) && !word.test(pair.text))
    expect(lacking(/API key/i, words.apiKey)).toEqual([])
    expect(lacking(/compan(y|ies)/i, words.company)).toEqual([])
  })

  it('speaks of API keys and never of OAuth', { tags: ['R30'] }, () => {
    expect(matching(words.oauth)).toEqual([])
  })

  it('ends each text as English does, with the marks of its own language', () => {
    const ends = pairs.filter(({ text, original }) => {
      const end = original.at(-1)
      const expected = end === '.' || end === '?' || end === '…' || end === ':' ? words.marks[end] : null
      return expected ? !text.endsWith(expected) : /[.?!…。？！؟:：،]$/.test(text)
    })
    expect(ends).toEqual([])
    expect(matching(words.foreign)).toEqual([])
    expect(matching(/[!！]/)).toEqual([])
  })

  it('is at most about twice as long as English', () => {
    const long = pairs.filter(({ text, original }) => text.length > Math.max(2 * original.length, original.length + 15))
    expect(long).toEqual([])
  })

  it('repeats data fields and never prose that a callback sent', { tags: ['K04'] }, () => {
    const prose = 'Upstream said no'
    const said = failureContexts.flatMap((context) => {
      const failure = { ...context.failure, message: prose, detail: prose, title: prose, error: { message: prose } }
      const loud = { ...context, failure }
      return [messages.failures[failure.code](loud), messages.warning.text(loud), messages.warning.cause(loud)]
    })
    expect(textsIn(said).filter((text) => text.includes(prose))).toEqual([])
  })
})

describe('a name in a text of the other direction', () => {
  it('is isolated in Arabic, wherever it stands, and moves nothing around it', () => {
    const { ar } = catalogues
    if (!ar) throw new Error('There is no Arabic.')
    const isolated = new RegExp(`\u2068[^\u2068\u2069]*${mark}[^\u2068\u2069]*\u2069`)
    for (const path of paths) {
      const message = messageAt(ar, path)
      if (!isFunction(message)) continue
      for (const { args } of saidBy(ar, path)) {
        for (const one of shownValues(message, args)) expect(one.said, `${path} ${one.path}`).toMatch(isolated)
      }
    }
  })

  it('is neither lost nor changed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        for (const messages of Object.values(catalogues)) {
          expect(messages.company.switchTo(name)).toContain(name)
          expect(messages.summary.connectedTo({ id: 'c-42', name })).toContain(name)
          expect(messages.summary.connectedTo({ id: name })).toContain(name)
          expect(messages.field.label({ name, keyKind: 'standalone' })).toContain(name)
        }
      }),
    )
  })

  it('needs no isolation where both run from left to right', () => {
    for (const [tag, messages] of Object.entries(catalogues)) {
      const isolating = everyText(messages).filter(({ text }) => /[\u2066-\u2069]/.test(text))
      expect(isolating.length > 0, tag).toBe(tag === 'ar')
    }
  })
})
