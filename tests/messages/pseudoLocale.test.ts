import fc from 'fast-check'
import { en } from 'latchkey/locales/en'
import { pleoIntegrated } from 'latchkey/providers'
import { pseudoLocale } from 'latchkey/testing'
import { describe, expect, it } from 'vitest'
import { catalogues } from './catalogues'
import { everyText, isFunction, messageAt, pathsOf, saidBy } from './everyText'
import { shownValues } from './shownValues'

const pseudo = pseudoLocale(en)
const mirrored = pseudoLocale(en, { direction: 'rtl' })
const english = everyText(en)
const pairs = everyText(pseudo).map(({ path, text }, index) => ({ path, text, original: english[index]?.text ?? '' }))

describe('the pseudo-locale', () => {
  it('has every message, as a text or as a function, and says nothing where nothing is said', () => {
    expect(pathsOf(pseudo)).toEqual(pathsOf(en))
    for (const path of pathsOf(en)) expect(typeof messageAt(pseudo, path), path).toBe(typeof messageAt(en, path))
    expect(pairs).toHaveLength(english.length)
    expect(pseudo.field.removed([])).toBe('')
    const failure = { code: 'expired-key' } as const
    expect(pseudo.warning.cause({ name: 'Pleo', keyKind: 'standalone', locale: 'en', failure })).toBeNull()
  })

  it('puts every text into brackets, and accents it', () => {
    expect(pairs.filter(({ text }) => !/^\[.*\]$/.test(text))).toEqual([])
    expect(pairs.filter(({ text }) => !/[áéíóúý]/i.test(text))).toEqual([])
  })

  it('makes each text at least 40 % longer than what the catalogue itself says of it', () => {
    const values =
      /\[…\].example.com|eu-1|Pleo|Stripe|Acme (ApS|Ltd)|Beta Ltd|c-42|REF-7|(users|export):read|staging|Region|Subdomain|ac_123|ACME_\w+|an admin key|1 May 2027/g
    const lengths = pairs.map(({ text, original }) => [text, original].map((one) => one.replace(values, '').length))
    expect(lengths.filter(([long = 0, short = 0]) => long < short * 1.4)).toEqual([])
    expect(lengths.filter(([long = 0, short = 0]) => long > short * 2 + 4)).toEqual([])
  })

  it('repeats every value that the catalogue repeats, unchanged, and takes no other word for one', () => {
    for (const path of pathsOf(en)) {
      const [theirs, ours] = [messageAt(en, path), messageAt(pseudo, path)]
      if (!isFunction(theirs) || !isFunction(ours)) continue
      for (const { args } of saidBy(en, path)) {
        const [shown, expected] = [ours, theirs].map((one) => shownValues(one, args).map((value) => value.path))
        expect(shown, path).toEqual(expected)
      }
    }
    // A removal decides which word is said; it is not that word.
    expect(pseudo.field.removed(['quotes'])).not.toContain('quotes')
    expect(pseudo.field.label(pleoIntegrated)).toMatch(/Pleo/)
  })

  it('keeps any name and any count, in either direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat({ max: 1e6 }), (name, count) => {
        for (const messages of [pseudo, mirrored]) {
          expect(messages.company.switchTo(name)).toContain(name)
          expect(messages.summary.connectedTo({ id: 'c-42', name })).toContain(name)
          if (count > 1) expect(messages.company.found(count)).toContain(new Intl.NumberFormat('en').format(count))
        }
      }),
    )
  })

  it('writes from right to left on demand, with values in their own direction', () => {
    for (const { path, text } of everyText(mirrored)) expect(text, path).toMatch(/^\u202E\[.*\]\u202C$/)
    expect(mirrored.company.switchTo('Beta Ltd')).toContain('\u2068Beta Ltd\u2069')
    expect(everyText(pseudo).filter(({ text }) => /[\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([])
  })

  it('changes neither the catalogue nor what it is given', () => {
    const before = JSON.stringify(everyText(en))
    const args = Object.freeze({ id: 'c-42', name: 'Beta Ltd' })
    expect(pseudo.summary.connectedTo(args)).toBe(pseudo.summary.connectedTo(args))
    expect(JSON.stringify(everyText(en))).toBe(before)
  })

  it.each(Object.entries(catalogues))('can be made of %s', (_, messages) => {
    const texts = everyText(pseudoLocale(messages))
    expect(texts.filter(({ text }) => !/^\[.*\]$/.test(text))).toEqual([])
  })
})
