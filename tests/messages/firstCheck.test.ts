import { describe, expect, it } from 'vitest'
import { failureCodes, faults } from '../../src/core/failures'
import { loading, notConnected } from '../../src/core/states'
import { ar } from '../../src/messages/ar'
import { da } from '../../src/messages/da'
import { de } from '../../src/messages/de'
import { en } from '../../src/messages/en'
import { es } from '../../src/messages/es'
import { failureText } from '../../src/messages/failureText'
import { fr } from '../../src/messages/fr'
import { ja } from '../../src/messages/ja'
import { nl } from '../../src/messages/nl'
import { ptBR } from '../../src/messages/pt-BR'
import { sv } from '../../src/messages/sv'
import { announcementFor } from '../../src/react/announcementFor'

const provider = { name: 'Pleo', keyKind: 'standalone' } as const
const ofService = failureCodes.filter(
  (code) => faults[code] === 'service' && !/disconnect|activation-failed/.test(code),
)

describe.each(Object.entries({ ar, da, de, en, es, fr, ja, nl, 'pt-BR': ptBR, sv }))('R15: in %s', (tag, messages) => {
  const told = (code: (typeof failureCodes)[number], operation?: 'check' | 'connect') => {
    const text = failureText(messages.failures, { code, reference: 'R-7' }, provider, tag, operation)
    return `${text?.happened} ${text?.todo}`
  }
  // The word for a key, in every form that these sentences have it in.
  const key = /\bkey\b|nøgle|Schlüssel|clave|\bclé |sleutel|chave|nyckel|キー|مفتاح/i

  it.each(ofService)('a first check that failed by `%s` speaks of no key, to somebody who may have none', (code) => {
    expect(told(code, 'check')).not.toMatch(key)
    expect(told(code, 'check')).not.toMatch(/undefined|\s{2}|^\s|\s$/)
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

it('R15: what is said aloud of a first check that failed speaks of no key either', () => {
  const failed = (operation: 'check' | 'connect') =>
    announcementFor(
      loading,
      { status: 'failed', failure: { code: 'timeout' }, origin: notConnected, operation },
      { provider, tries: 3 },
      en,
      'en',
    )?.text
  expect(failed('check')).toBe('The answer took too long. Try again in a moment.')
  expect(failed('connect')).toBe('The answer took too long. Your key was not rejected. Try again in a moment.')
})
