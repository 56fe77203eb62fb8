import { array, assert, constantFrom, property } from 'fast-check'
import { createConnectionStore } from 'latchkey/headless'
import { defineProvider, type ProviderDefinition, pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { describe, expect, it } from 'vitest'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { readField } from '../../src/key/reading/readField'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'
import { expectConsole } from '../expectConsole'
import { vendors } from '../identify/vendors'

/** As JSON takes it from a server to the browser. A Server Component refuses whatever JSON would lose. */
const sent = (provider: ProviderDefinition) => JSON.parse(JSON.stringify(provider)) as ProviderDefinition

const given = {
  name: 'Acme',
  keyKind: 'standalone',
  keyFormat: { pattern: /^acme_(\w{4})_\w{16}$/, publicPart: /^acme_(\w{4})_/ },
  fields: [{ name: 'site', label: 'Site', kind: 'text', pattern: /[a-z]{2}\d/ }],
} satisfies ProviderDefinition

describe('a provider that goes from a server to the browser', () => {
  it.each([
    ...Object.entries(vendors).map(([name, { provider }]) => [name, provider] as const),
    ['pleoStandalone', pleoStandalone] as const,
    ['pleoIntegrated', pleoIntegrated] as const,
  ])('the preset %s arrives as it is', (_, provider) => {
    expect(sent(provider)).toEqual(provider)
  })

  it('what defineProvider gives reads every text as what it was given does', () => {
    const defined = sent(defineProvider(given))
    const pieces = array(constantFrom('acme_', 'ab12', '_', 'x'.repeat(16), ' ', '\n', '"', 'S', '7'), { maxLength: 6 })
    assert(
      property(pieces, (parts) => {
        const text = parts.join('')
        const [before, after] = [readKey(text, given), readKey(text, defined)]
        expect(after).toEqual(before)
        if (before.found === 'key' && after.found === 'key')
          expect(suspicionsOf(after.key, defined)).toEqual(suspicionsOf(before.key, given))
        const [one, other] = [given, defined].map(
          ({ fields: [field] = [] }) => field?.kind === 'text' && readField(text, field),
        )
        expect(other).toEqual(one)
      }),
      cases(300),
    )
  })

  it('a flag is kept, since a source alone would mean something else', () => {
    const pattern = /^acme_\w+$/i
    expect(defineProvider({ ...given, keyFormat: { pattern } }).keyFormat?.pattern).toBe(pattern)
  })

  it('a pattern that was lost on the way keeps nobody out, and says so once', () => {
    const lost = sent(given)
    expectConsole('warn', /`keyFormat\.pattern` of the provider Acme is no pattern any more/)
    expectConsole('warn', /`keyFormat\.publicPart` of the provider Acme/)
    expectConsole('warn', /`fields\[0\]\.pattern` of the provider Acme .* define the provider with defineProvider/)
    const validate = () => ({ ok: true, company: { id: 'acme' } }) as const
    for (let page = 0; page < 2; page++) createConnectionStore({ provider: lost, validate, initialConnection: null })
    const key = 'acme_ab12_q7Zt4Kd9WmR2x8Lp'
    expect(readKey(key, lost)).toMatchObject({ found: 'key', key })
    expect(suspicionsOf(key, lost)).toEqual([])
    expectConsole('warn', /"site" is no regular expression/)
    const [field] = lost.fields ?? []
    expect(field?.kind === 'text' && readField('eu1', field)).toEqual({ value: 'eu1', fault: null })
  })
})
