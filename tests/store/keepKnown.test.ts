import { describe, expect, it } from 'vitest'
import { keepKnown } from '../../src/checking/knownOf'
import type { EstablishedConnection } from '../../src/core/connection/connection'
import { type KeyHint, toKeyHint } from '../../src/core/connection/keyHint'
import { acme, globex } from './setup'

const hint = (text: string): KeyHint => toKeyHint(text) as KeyHint
const before: EstablishedConnection = {
  company: acme,
  keyHint: hint('••••1234'),
  connectedAt: '2026-03-01T12:00:00Z',
  expiresAt: '2026-12-01T12:00:00Z',
  revision: 4,
}
const { company: _, ...details } = before
const nameless = { id: acme.id }

describe('what a check left out', { tags: ['R23'] }, () => {
  it.each<[string, Partial<EstablishedConnection>]>([
    ['says nothing more', {}],
    ['says the same revision', { revision: 4 }],
    ['says the same key', { keyHint: hint('••••1234') }],
    ['says both', { revision: 4, keyHint: hint('••••1234') }],
  ])('is as it was where it %s', (_name, found) => {
    expect(keepKnown({ company: nameless, ...found }, { connection: before })).toEqual(before)
  })

  it.each<[string, Partial<EstablishedConnection>]>([
    ['revision', { revision: 5 }],
    ['key', { keyHint: hint('••••9876') }],
    ['revision, of the same key', { revision: 5, keyHint: hint('••••1234') }],
    ['key, of the same revision', { revision: 4, keyHint: hint('••••9876') }],
  ])('is unknown where it says another %s, but for the name of the company', (_name, found) => {
    expect(keepKnown({ company: nameless, ...found }, { connection: before })).toEqual({ company: acme, ...found })
  })

  it('is unknown where it was broken, but for the name of the company', () => {
    const known = { connection: before, failure: { code: 'expired-key' } } as const
    expect(keepKnown({ company: nameless }, known)).toEqual({ company: acme })
  })

  it('is unknown of another company, of one where there was none, and where nothing was known', () => {
    const found = { company: { id: globex.id } }
    expect(keepKnown(found, { connection: before })).toEqual(found)
    expect(keepKnown(found, { connection: null })).toEqual(found)
    expect(keepKnown(found, null)).toEqual(found)
  })

  it('is what it says where it says it', () => {
    const found = { company: { id: acme.id, name: 'Acme A/S' }, expiresAt: '2027-01-01T00:00:00Z' }
    expect(keepKnown(found, { connection: before })).toEqual({ ...details, ...found })
  })
})
