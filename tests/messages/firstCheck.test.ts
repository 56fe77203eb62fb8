import { failureCodes, faults } from 'latchkey/headless'
import { en } from 'latchkey/locales/en'
import { describe, expect, it } from 'vitest'
import { loading, notConnected } from '../../src/core/states/states'
import { failureText } from '../../src/messages/failureText'
import { announcementFor } from '../../src/react/announcing/announcementFor'
import { catalogues } from './catalogues'

const provider = { name: 'Pleo', keyKind: 'standalone' } as const
const ofService = failureCodes.filter(
  (code) => faults[code] === 'service' && !/disconnect|activation-failed/.test(code),
)

describe.each(Object.entries(catalogues))('in %s', { tags: ['R15'] }, (tag, messages) => {
  const told = (code: (typeof failureCodes)[number], operation?: 'check' | 'connect', side?: 'host') => {
    const failure = { code, reference: 'R-7', ...(side && { side }) }
    const text = failureText(messages.failures, failure, provider, tag, operation)
    return `${text?.happened} ${text?.todo}`
  }
  // The word for a key, in every form that these sentences have it in.
  const key = /\bkey\b|nøgle|Schlüssel|clave|\bclé |sleutel|chave|nyckel|キー|مفتاح/i

  it.each(ofService)('a first check that failed by `%s` speaks of no key, to somebody who may have none', (code) => {
    for (const text of [told(code, 'check'), told(code, 'check', 'host')]) {
      expect(text).not.toMatch(key)
      expect(text).not.toMatch(/undefined|\s{2}|^\s|\s$/)
    }
  })

  it('a check that failed for reasons that nobody knows says that it is the check, and what to tell the support', () => {
    const ofCheck = told('unknown', 'check')
    expect(ofCheck).toContain('Pleo')
    expect(ofCheck).toContain('R-7')
    expect(ofCheck).not.toBe(told('unknown', 'connect'))
    // In the same words as where nobody could be asked.
    expect(ofCheck).toBe(told('unexpected-answer', 'check', 'host'))
  })

  it('an attempt that failed for the same reasons says that the key was not rejected', () => {
    for (const code of [
      'rate-limited',
      'service-unavailable',
      'network',
      'timeout',
      'unexpected-answer',
      'unknown',
    ] as const) {
      expect(told(code, 'connect')).toMatch(key)
      expect(told(code)).toBe(told(code, 'connect'))
    }
  })
})

it('what is said aloud of a first check that failed speaks of no key either', { tags: ['R15'] }, () => {
  const failed = (operation: 'check' | 'connect', side?: 'host') =>
    announcementFor(
      loading,
      { status: 'failed', failure: { code: 'timeout', ...(side && { side }) }, origin: notConnected, operation },
      { provider, tries: 3 },
      en,
      'en',
    )?.text
  expect(failed('check')).toBe('Pleo took too long to answer. Try again in a moment.')
  expect(failed('connect')).toBe('Pleo took too long to answer. Your key was not rejected. Try again in a moment.')
  expect(failed('check', 'host')).toBe("We couldn't check your connection to Pleo. Try again in a moment.")
  expect(failed('connect', 'host')).toBe("We couldn't get an answer. Your key was not rejected. Try again in a moment.")
})
