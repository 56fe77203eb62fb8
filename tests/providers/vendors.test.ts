import fc from 'fast-check'
import { defineProvider, type ProviderDefinition } from 'latchkey/providers'
import { describe, expect, it } from 'vitest'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { knownPrefixes } from '../../src/key/names/knownPrefixes'
import { readField } from '../../src/key/reading/readField'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'
import { vendors } from '../identify/vendors'

/** What somebody is asked about a text that they entered, or why it is refused. */
function askedOf(text: string, provider: ProviderDefinition) {
  const reading = readKey(text, provider)
  return reading.found === 'key' ? suspicionsOf(reading.key, provider) : reading
}

const all = Object.entries(vendors)
/** Their form is documented nowhere, so a stranger's is known only by the start that is the stranger's alone. */
const formless = ['hubspot']
const known = knownPrefixes.flatMap(([, prefixes]) => prefixes.split(' '))

describe.each(all)('the preset of %s', (name, { provider, keys, wrongKind }) => {
  it('takes a key of its true form unasked, bare and out of what it was copied with', () => {
    for (const key of keys) {
      for (const text of [key, `  ${key}\n`, `"${key}"`, `Authorization: Bearer ${key}`, `API_KEY=${key}`]) {
        const reading = readKey(text, provider)
        expect(reading, text).toMatchObject({ found: 'key', key })
      }
      expect(askedOf(key, provider)).toEqual([])
    }
  })

  it('asks about the key of another vendor', () => {
    const others = all.filter(([other]) => other !== name).flatMap(([, vendor]) => [...vendor.keys])
    const unasked = others.filter((key) => {
      const asked = askedOf(key, provider)
      return Array.isArray(asked) && asked.length === 0
    })
    const isAlike = (key: string) =>
      formless.includes(name)
        ? !known.some((prefix) => key.startsWith(prefix))
        : // 32 characters, and 40, are the whole form that some have.
          provider.keyFormat?.pattern !== undefined && key.search(provider.keyFormat.pattern) >= 0
    expect(unasked.filter((key) => !isAlike(key))).toEqual([])
  })

  it('says which other kind of key it is', () => {
    const wrongKinds = provider.keyFormat?.wrongKinds ?? []
    expect(wrongKinds.map(({ prefix }) => askedOf(`${prefix}${'q7Zt4Kd9Wm'.repeat(5)}`, provider))).toEqual(
      wrongKinds.map(({ found }) => [{ kind: 'wrong-kind', found }]),
    )
    if (wrongKind) expect(askedOf(wrongKind, provider)).toMatchObject([{ kind: 'wrong-kind' }])
  })

  it('is a definition that can be changed in every part', () => {
    expect(defineProvider({ ...provider })).toEqual(provider)
    const own: ProviderDefinition = {
      name: 'Acme',
      keyKind: 'integrated',
      keyFormat: { ...provider.keyFormat, prefixes: ['ac_'], wrongKinds: [] },
      keySource: { ...provider.keySource, steps: ['Open it.'], lang: 'da' },
      requiredPermissions: [...(provider.requiredPermissions ?? []), 'more'],
      fields: [...(provider.fields ?? []), { kind: 'secret', name: 'second', label: 'Second key' }],
    }
    expect(defineProvider({ ...provider, ...own })).toEqual(own)
  })

  it('cannot be changed by anybody else', () => {
    const parts: unknown[] = [
      provider,
      provider.keyFormat,
      provider.keySource,
      provider.keySource?.steps,
      provider.fields,
    ]
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true)
    expect(structuredClone(provider)).toEqual(provider)
  })

  it('says in short whole sentences where a key is made, and leads there over TLS', () => {
    const { steps = [], url = '', lang } = provider.keySource ?? {}
    expect(steps.length).toBeGreaterThan(2)
    expect(lang).toBe('en')
    expect(url).toMatch(/^https:\/\//)
    for (const sentence of steps.join(' ').split(/(?<=\.) /)) {
      expect(sentence).toMatch(/^[A-Z][^!]*\.$/)
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20)
    }
    expect(steps.join(' ')).not.toMatch(/log ?in|sign ?in|authori[sz]e|please/i)
  })

  it('finishes sentences with what another kind of key is called', () => {
    const called = (provider.keyFormat?.wrongKinds ?? []).map(({ found }) => found)
    expect(called.filter((found) => !/^(?:a|an|the) [^.]+$/.test(found))).toEqual([])
  })

  it('states the same as the table of known prefixes', () => {
    const [, prefixes] = knownPrefixes.find(([vendor]) => vendor === provider.name) ?? []
    const { keyFormat } = provider
    const stated = [...(keyFormat?.prefixes ?? []), ...(keyFormat?.wrongKinds ?? []).map(({ prefix }) => prefix)]
    const unknown = (prefixes && !formless.includes(name) ? prefixes.split(' ') : []).filter(
      (one) => !stated.some((own) => one.startsWith(own) || own.startsWith(one)),
    )
    expect(unknown).toEqual([])
  })
})

it('the creation of keys that has ended is said', () => {
  expect(vendors.shopify?.provider.keySource?.steps.join(' ')).toContain('nobody create new ones')
  expect(vendors.hubspot?.provider.keySource?.steps.join(' ')).toContain('since 26 October 2026')
})

describe('the shop of Shopify', () => {
  const shop = vendors.shopify?.provider.fields?.[0]
  if (shop?.kind !== 'text') throw new Error('no text field')

  it.each(['acme', 'https://acme.myshopify.com/', 'acme.myshopify.com', 'https://acme.myshopify.com/admin/products'])(
    'is taken out of %s',
    (text) => expect(readField(text, shop)).toEqual({ value: 'acme', fault: null }),
  )

  it('never leads to another host', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string().map((text) => `https://${text}.myshopify.com`),
          fc.domain().map((text) => `acme.myshopify.com@${text}`),
          fc.string(),
        ),
        (text) => {
          const { value, fault } = readField(text, shop)
          if (fault === null)
            expect(new URL(`https://${value}.myshopify.com/a`).host).toBe(`${value}.myshopify.com`.toLowerCase())
        },
      ),
      cases(200),
    )
  })
})
