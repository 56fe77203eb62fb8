import { readdirSync, readFileSync } from 'node:fs'
import * as entry from 'latchkey/providers'
import { defineProvider, pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { describe, expect, it } from 'vitest'
import { aKey } from '../aKey'

const src = new URL('../../src/', import.meta.url)

describe.each([
  ['pleoStandalone', pleoStandalone, 'standalone'],
  ['pleoIntegrated', pleoIntegrated, 'integrated'],
] as const)('%s', (_name, provider, keyKind) => {
  it('is Pleo, with its kind of key', () => {
    expect([provider.name, provider.keyKind]).toEqual(['Pleo', keyKind])
  })

  it('is plain data that can be copied and cannot be changed', () => {
    expect(structuredClone(provider)).toEqual(provider)
    expect([provider, provider.keySource, provider.keySource?.steps].every((part) => Object.isFrozen(part))).toBe(true)
  })

  it('can be spread to ask for permissions', () => {
    const ours = { ...provider, requiredPermissions: ['users:read'] }
    expect(defineProvider(ours)).toEqual(ours)
    expect(provider.requiredPermissions).toBeUndefined()
  })

  it('says where its key comes from, in whole sentences', () => {
    const steps = provider.keySource?.steps ?? []
    expect(steps.length).toBeGreaterThan(2)
    for (const step of steps) expect(step).toMatch(/^[A-Z].*\.$/)
  })
})

describe('the form of a Pleo key', () => {
  it('is known for standalone keys', () => {
    const { pattern: source = 'never^', example } = pleoStandalone.keyFormat ?? {}
    const pattern = new RegExp(source)
    expect(aKey()).toMatch(pattern)
    expect(example).toMatch(pattern)
    expect('pls_ABC_12').not.toMatch(pattern)
    expect(' pls_ab_12').not.toMatch(pattern)
  })

  it('is not guessed for integrated keys', () => {
    expect(pleoIntegrated.keyFormat).toBeUndefined()
  })
})

describe('the entry "latchkey/providers"', () => {
  it('exports the providers and the way to make one', () => {
    expect(Object.keys(entry).sort()).toEqual(['defineProvider', 'pleoIntegrated', 'pleoStandalone'])
  })

  it('has no React and no directive in it', () => {
    const folder = readdirSync(new URL('providers/', src), { recursive: true, encoding: 'utf8' })
    const files = ['providers.ts', ...folder.filter((file) => file.endsWith('.ts')).map((file) => `providers/${file}`)]
    expect(files.length).toBeGreaterThan(4)
    for (const file of files)
      expect(readFileSync(new URL(file, src), 'utf8'), file).not.toMatch(/['"](react|use client)/)
  })
})
