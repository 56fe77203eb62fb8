import { expect, it } from 'vitest'
import { timeOf } from '../../src/core/values/timeOf'

const noon = Date.UTC(2026, 2, 1, 12)

it.each([
  ['in UTC', '2026-03-01T12:00:00Z'],
  ['in UTC, in small letters', '2026-03-01t12:00:00z'],
  ['with an offset', '2026-03-01T14:00:00+02:00'],
  ['with an offset without a colon', '2026-03-01T14:00:00+0200'],
  ['with an offset in hours, as PostgreSQL writes it', '2026-03-01 14:00:00+02'],
  ['with an offset in hours, to the millisecond', '2026-03-01T11:00:00.000-01'],
  ['without a zone, as MySQL writes it', '2026-03-01 12:00:00'],
  ['west of Greenwich', '2026-03-01T06:30:00-05:30'],
  ['without a zone', '2026-03-01T12:00:00'],
  ['without a zone, in small letters', '2026-03-01t12:00:00'],
  ['without a zone, to the millisecond', '2026-03-01T12:00:00.000'],
  ['without a zone and seconds', '2026-03-01T12:00'],
])('a time %s is the same moment wherever the person is', { tags: ['R27'] }, (_, time) => {
  expect(timeOf(time)).toBe(noon)
})

it('a day is the beginning of that day in UTC, and what is no time is not a number', { tags: ['R27'] }, () => {
  expect(timeOf('2026-03-01')).toBe(Date.UTC(2026, 2, 1))
  expect(timeOf('soon')).toBeNaN()
  expect(timeOf('')).toBeNaN()
})
