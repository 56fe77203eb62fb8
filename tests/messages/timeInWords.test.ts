import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeInWords } from '../../src/messages/wording/timeInWords'
import { cases } from '../cases'
import { catalogues } from './catalogues'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
/** Midday, wherever this runs. */
const now = new Date(2026, 10, 22, 12).getTime()
const inEnglish = (distance: number) => timeInWords(now + distance, now, 'en')

describe('a time in words', () => {
  it.each([
    [0, 'now'],
    [-59 * second, 'now'],
    [-minute, '1 minute ago'],
    [-15 * minute, '15 minutes ago'],
    [-59 * minute - 59 * second, '59 minutes ago'],
    [-hour, '1 hour ago'],
    [-23 * hour, '23 hours ago'],
    [-day, 'yesterday'],
    [-35 * hour, 'yesterday'],
    [-37 * hour, '2 days ago'],
    [-3 * day, '3 days ago'],
    [-29 * day, '29 days ago'],
    [-30 * day, '1 month ago'],
    [-75 * day, '2 months ago'],
    [-364 * day, '12 months ago'],
    [-365 * day, '1 year ago'],
    [-800 * day, '2 years ago'],
    [30 * second, 'in 1 minute'],
    [5 * minute, 'in 5 minutes'],
    [5 * hour, 'in 5 hours'],
    [day, 'tomorrow'],
    [5 * day, 'in 5 days'],
    [90 * day, 'in 3 months'],
  ])('%d ms away is “%s”', (distance, text) => {
    expect(inEnglish(distance)).toBe(text)
  })

  it('of a backend whose clock is ahead by some seconds is now', () => {
    expect(timeInWords(now + 5 * second, now, 'en', 'past')).toBe('now')
  })

  it.each(Object.keys(catalogues))('is said by the language itself (%s)', (language) => {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    expect(timeInWords(now - 15 * minute, now, language)).toBe(format.format(-15, 'minute'))
    expect(timeInWords(now - 2 * day, now, language)).toBe(format.format(-2, 'day'))
    expect(timeInWords(now + 5 * day, now, language)).toBe(format.format(5, 'day'))
    expect(timeInWords(now, now, language)).toBe(format.format(0, 'second'))
  })

  it('never says that a time that has passed is still to come, nor the other way round', () => {
    const told = fc.integer({ min: 1, max: 5_000 * 86_400 })
    fc.assert(
      fc.property(told, (seconds) => {
        expect(inEnglish(-seconds * second)).toMatch(/^now$|ago$|^yesterday$/)
        expect(inEnglish(seconds * second)).toMatch(/^in |^tomorrow$/)
      }),
      cases(500),
    )
  })

  it('grows with the distance, and never shrinks', () => {
    const units = ['minute', 'hour', 'day', 'month', 'year']
    const sizeOf = (text: string) => {
      if (text === 'now') return 0
      const [, count = '1', unit = ''] = /(\d+)? ?(minute|hour|day|month|year|yesterday)s?/.exec(text) ?? []
      return (units.indexOf(unit === 'yesterday' ? 'day' : unit) + 1) * 1_000 + Number(count)
    }
    fc.assert(
      fc.property(fc.nat(2_000 * 86_400), fc.nat(86_400), (seconds, more) => {
        const [near, far] = [inEnglish(-seconds * second), inEnglish(-(seconds + more) * second)]
        expect(sizeOf(far)).toBeGreaterThanOrEqual(sizeOf(near))
      }),
      cases(500),
    )
  })
})
