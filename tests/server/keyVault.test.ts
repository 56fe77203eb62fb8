import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeyVault } from '../../examples/host-app/backend/keyVault'
import { findKeys } from './findKeys'

const owner = { tenant: 'acme', integration: 'pleo-standalone' }
const bytes = () => new Uint8Array(randomBytes(32))

describe('the key vault', () => {
  it('opens what it sealed, whatever it was', () => {
    const vault = createKeyVault([bytes()])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4_096 }), (text) => {
        expect(vault.open(vault.seal(text, owner), owner)).toBe(text)
      }),
    )
  })

  it('K03: holds nothing of the key in what it gives back, in any encoding', () => {
    const vault = createKeyVault([bytes()])
    const key = 'pls_0123456789abcdef0123456789abcdef_abcdef'
    expect(findKeys([key], { sealed: vault.seal(key, owner) })).toEqual([])
  })

  it('seals the same key differently each time', () => {
    const vault = createKeyVault([bytes()])
    const sealed = Array.from({ length: 200 }, () => vault.seal('the same', owner))
    expect(new Set(sealed).size).toBe(200)
    expect(new Set(sealed.map((text) => text.split('.')[2])).size).toBe(200)
  })

  it('opens nothing that was altered anywhere', () => {
    const vault = createKeyVault([bytes()])
    const sealed = vault.seal('pls_key', owner)
    for (let at = 0; at < sealed.length; at++) {
      // The last character of a base64 text may hold bits that stand for nothing.
      if (sealed[at] === '.' || sealed[at + 1] === '.' || at === sealed.length - 1) continue
      const altered = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
      expect(() => vault.open(altered, owner), `altered at ${at}`).toThrow()
    }
    for (const cut of [sealed.slice(0, -4), sealed.split('.').slice(0, 3).join('.'), '', 'v1.x.y.z']) {
      expect(() => vault.open(cut, owner)).toThrow()
    }
  })

  it('opens a key for its owner only, so that a row copied to another customer is useless', () => {
    const vault = createKeyVault([bytes()])
    const sealed = vault.seal('pls_key', owner)
    expect(() => vault.open(sealed, { ...owner, tenant: 'globex' })).toThrow()
    expect(() => vault.open(sealed, { ...owner, integration: 'pleo-integrated' })).toThrow()
  })

  it('after a rotation opens the old with the old encryption key, seals with the new, and says which is which', () => {
    const [older, newer] = [bytes(), bytes()]
    const old = createKeyVault([older]).seal('pls_key', owner)
    const rotated = createKeyVault([newer, older])
    expect(rotated.open(old, owner)).toBe('pls_key')
    expect(rotated.isStale(old)).toBe(true)
    const again = rotated.seal('pls_key', owner)
    expect(rotated.isStale(again)).toBe(false)
    expect(createKeyVault([newer]).open(again, owner)).toBe('pls_key')
    expect(() => createKeyVault([newer]).open(old, owner)).toThrow(/No encryption key/)
  })

  it('refuses an encryption key of another length', () => {
    expect(() => createKeyVault([new Uint8Array(16)])).toThrow('32 bytes')
  })
})
