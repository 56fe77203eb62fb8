import fc from 'fast-check'
import type { FailureCode } from 'latchkey/headless'
import { ar } from 'latchkey/locales/ar'
import { describe, expect, it } from 'vitest'
import { isolated } from '../../src/messages/wording/isolated'
import { catalogues, translations } from './catalogues'
import { oddCharacters } from './everyText'
import { vocabulary } from './vocabulary'

const counts = [0, 1, 2, 3, 5, 11, 21, 100]
const languages = Object.entries(catalogues)

function todoAfter(
  messages: (typeof catalogues)[string],
  retryAfterSeconds: number,
  code: FailureCode = 'rate-limited',
) {
  const failure = { code, retryAfterSeconds }
  return messages.failures[code]({ name: 'Pleo', keyKind: 'standalone', locale: 'en', failure }).todo
}

describe('counts', () => {
  it.each(languages)('%s says the number, and the same words for the same plural category', (tag, { company }) => {
    const number = new Intl.NumberFormat(tag)
    const plural = new Intl.PluralRules(tag)
    const wordsOf = new Map<string, string>()
    for (const count of counts.filter(Boolean)) {
      const text = company.found(count)
      // In Arabic the noun alone says one and two.
      if (tag !== 'ar' || count > 2) expect(text).toContain(number.format(count))
      const words = text.replace(number.format(count), '')
      const category = plural.select(count)
      expect(wordsOf.get(category) ?? words, `${count} is "${category}"`).toBe(words)
      wordsOf.set(category, words)
    }
  })

  it.each(languages)('%s says that there are none, without a number', (_, { company }) => {
    expect(company.found(0)).not.toMatch(/\p{Nd}/u)
  })

  it.each(languages)('%s writes a long number as its readers do', (tag, { company }) => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9_999_999 }), (count) => {
        expect(company.found(count)).toContain(new Intl.NumberFormat(tag).format(count))
      }),
    )
  })

  it.each(languages)('%s says in the right number that permissions were lost', (tag, { warning }) => {
    const lost = ['users:read', 'export:read', 'export:write']
    const [one, two, three] = [1, 2, 3].map((count) => {
      const failure = { code: 'insufficient-permissions', missingPermissions: lost.slice(0, count) } as const
      const text = warning.cause({ name: 'Pleo', keyKind: 'standalone', locale: tag, failure }) ?? ''
      const list = new Intl.ListFormat(tag).format(failure.missingPermissions.map(tag === 'ar' ? isolated : String))
      expect(text).toContain(list)
      return text.replace(list, '')
    })
    const plural = new Intl.PluralRules(tag)
    expect(one === two).toBe(plural.select(1) === plural.select(2))
    expect(two === three).toBe(plural.select(2) === plural.select(3))
  })

  it.each(languages)(
    '%s asks for a key with all the required permissions, however many this one lacks',
    { tags: ['R16'] },
    (tag, { failures }) => {
      const [all = '', one] = [[], ['users:read']].map((missingPermissions) => {
        const failure = { code: 'insufficient-permissions', missingPermissions } as const
        return failures['insufficient-permissions']({ name: 'Pleo', keyKind: 'standalone', locale: tag, failure }).todo
      })
      expect(one).not.toBe(all)
      expect(one?.endsWith(all)).toBe(true)
    },
  )

  it('one and more than one differ where a language has two forms', () => {
    expect(Object.fromEntries(languages.map(([tag, { company }]) => [tag, [1, 2].map(company.found)]))).toEqual({
      en: ['1 company found', '2 companies found'],
      ar: ['تم العثور على شركة واحدة', 'تم العثور على شركتين'],
      da: ['1 virksomhed fundet', '2 virksomheder fundet'],
      de: ['1 Unternehmen gefunden', '2 Unternehmen gefunden'],
      es: ['1 empresa encontrada', '2 empresas encontradas'],
      fr: ['1 entreprise trouvée', '2 entreprises trouvées'],
      ja: ['1社見つかりました', '2社見つかりました'],
      nl: ['1 bedrijf gevonden', '2 bedrijven gevonden'],
      'pt-BR': ['1 empresa encontrada', '2 empresas encontradas'],
      sv: ['1 företag hittades', '2 företag hittades'],
    })
  })

  it('Arabic has all of its six forms', () => {
    const number = new Intl.NumberFormat('ar')
    expect(counts.map((count) => ar.company.found(count))).toEqual([
      'لم يتم العثور على شركات',
      'تم العثور على شركة واحدة',
      'تم العثور على شركتين',
      `تم العثور على ${number.format(3)} شركات`,
      `تم العثور على ${number.format(5)} شركات`,
      `تم العثور على ${number.format(11)} شركة`,
      `تم العثور على ${number.format(21)} شركة`,
      `تم العثور على ${number.format(100)} شركة`,
    ])
    const several = [0, 1, 9, 98].map((more) => ar.warning.several({ labels: ['Pleo: Acme', 'Pleo: Beta'], more }))
    expect(several[0]).toMatch(/^انقطع اتصالان:/)
    expect(several[1]).toContain(`${number.format(3)} اتصالات:`)
    expect(several[2]).toContain(`${number.format(11)} اتصالًا:`)
    expect(several[3]).toContain(`${number.format(100)} اتصال:`)
  })

  it.each(languages)('%s numbers the attempts and the connections', (tag, { progress, warning }) => {
    const number = new Intl.NumberFormat(tag)
    const retrying = progress.retrying({ try: 2, of: 3 })
    for (const count of [2, 3]) expect(retrying).toContain(number.format(count))
    const several = warning.several({ labels: ['Pleo: Acme', 'Pleo: Beta'], more: 9 })
    for (const count of [9, 11]) expect(several).toContain(number.format(count))
    expect(warning.several({ labels: ['Pleo: Acme', 'Pleo: Beta'], more: 0 })).not.toContain(number.format(0))
  })
})

describe('the place of a character', () => {
  it.each(languages)('%s tells it, counted from 1, and which character it is', (tag, { field }) => {
    const number = new Intl.NumberFormat(tag, { useGrouping: false })
    const words = { name: 'Pleo', keyKind: 'standalone' } as const
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4096 }), (position) => {
        const all = oddCharacters.map((what) => field.suspicion({ kind: 'character', position, what }, words))
        expect(new Set(all).size).toBe(oddCharacters.length)
        for (const text of all) expect(text).toContain(number.format(position))
      }),
    )
  })
})

describe('times', () => {
  const others = Object.entries(translations).filter(([tag]) => tag !== 'ar')

  it.each(others)('%s says how long to wait with its own word for "in"', (tag, messages) => {
    const format = new Intl.RelativeTimeFormat(tag)
    const waits = [
      [1, format.format(1, 'second')],
      [30, format.format(30, 'second')],
      [300, format.format(5, 'minute')],
      [7200, format.format(2, 'hour')],
    ] as const
    for (const [seconds, words] of waits)
      for (const code of ['rate-limited', 'activation-failed', 'disconnect-failed'] as const)
        expect(todoAfter(messages, seconds, code)).toContain(words)
  })

  it('Arabic says after how long, not within how long, in the right case', () => {
    const number = new Intl.NumberFormat('ar')
    const after = (seconds: number) => /حاول مرة أخرى (.*)\.$/.exec(todoAfter(ar, seconds))?.[1]
    expect([1, 2, 5, 30, 60, 120, 600, 3600, 7200, 360_000].map(after)).toEqual([
      'بعد ثانية واحدة',
      'بعد ثانيتين',
      `بعد ${number.format(5)} ثوانٍ`,
      `بعد ${number.format(30)} ثانية`,
      `بعد ${number.format(60)} ثانية`,
      'بعد دقيقتين',
      `بعد ${number.format(10)} دقائق`,
      `بعد ${number.format(60)} دقيقة`,
      'بعد ساعتين',
      `بعد ${number.format(100)} ساعة`,
    ])
  })

  it.each(languages)('%s has words for now, for soon and for later', (_, messages) => {
    const soon = messages.failures['rate-limited']({
      name: 'Pleo',
      keyKind: 'standalone',
      locale: 'en',
      failure: { code: 'rate-limited' },
    }).todo
    const [now, later] = [0, 30].map((seconds) => todoAfter(messages, seconds))
    expect(new Set([now, soon, later]).size).toBe(3)
    expect(now).not.toMatch(/\p{Nd}/u)
    expect(soon).not.toMatch(/\p{Nd}/u)
  })

  it.each(languages)('%s says when a key expires as its readers do', (tag, { summary }) => {
    const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
    for (const days of [0, 1, 2, 3, 5, 11]) expect(summary.expiresIn(days, tag)).toContain(format.format(days, 'day'))
  })
})

describe('lists', () => {
  it.each(languages)('%s joins permissions as its readers do', (tag, { failures, warning }) => {
    const missingPermissions = ['users:read', 'export:read', 'export:write']
    const failure = { code: 'insufficient-permissions', missingPermissions } as const
    const context = { name: 'Pleo', keyKind: 'integrated', locale: 'en', failure } as const
    const joined = new Intl.ListFormat(tag).format(missingPermissions)
    const without = (text: string | null) => text?.replace(/[\u2068\u2069]/g, '')
    expect(without(failures['insufficient-permissions'](context).todo)).toContain(joined)
    expect(without(warning.cause(context))).toContain(joined)
  })

  it.each(languages)(
    '%s joins the names in a text and the fields that it filled as its readers do',
    (tag, messages) => {
      const names = ['ACME_API_KEY', 'ACME_REGION', 'ACME_URL']
      const failure = { code: 'key-several', names } as const
      const joined = new Intl.ListFormat(tag).format(names.map(tag === 'ar' ? isolated : String))
      const context = { name: 'Pleo', keyKind: 'integrated', locale: 'en', failure } as const
      expect(messages.failures['key-several'](context).happened).toContain(joined)
      expect(messages.field.filled(names)).toContain(joined)
    },
  )
})

it('every language has its vocabulary', () => {
  expect(Object.keys(vocabulary).sort()).toEqual(Object.keys(translations).sort())
})
