import { type EncryptionKey, type PostgresQueries, postgresVault, sealing } from 'latchkey/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startBackend } from './backend'

const installation = { install: async () => {}, isInstalled: async () => {} }
const query = async () => ({ rows: [] })
const times = [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 2 ** 31, '18000', null]

const wrong: readonly (readonly [string, unknown])[] = [
  ['owner', undefined],
  ['owner', {}],
  ['identify', undefined],
  ['identify', {}],
  ['isAllowed', 'yes'],
  ['limit', 'yes'],
  ['log', 'yes'],
  ['name', undefined],
  ['name', ''],
  ['provider', undefined],
  ['vault', undefined],
  // Of a module that makes it asynchronously.
  ['vault', Promise.resolve({})],
  ['installation', installation],
  ['origins', 'https://app.example.com'],
  ['origins', []],
  ['origins', [undefined]],
  ...times.map((ms) => ['providerMs', ms] as const),
  ...times.map((ms) => ['requestMs', ms] as const),
]

it.each(wrong)(
  'the option `%s` that is %j fails at the start, by its name, and not at every request',
  (name, value) => {
    expect(() => startBackend({ [name]: value })).toThrow(new RegExp(`\`${name}`))
  },
)

it.each([undefined, null])('an option that may be left out may be %s', (value) => {
  expect(() => startBackend({ isAllowed: value, limit: value, log: value, installation: value })).not.toThrow()
})

it.each([
  ['no list', undefined],
  ['a text in place of a list', btoa('x'.repeat(32))],
  ['an empty list', []],
  ['nothing in the list', [undefined]],
  // As many zeros, if it was taken for bytes.
  ['a number', [32]],
  ['hexadecimal', ['ab'.repeat(32)]],
  ['in quotes', [`"${btoa('x'.repeat(32))}"`]],
  ['too short', [new Uint8Array(16)]],
])('encryption keys that are %s fail at the start, and say how one is made', { tags: ['K14'] }, (_, keys) => {
  const make = () => sealing(keys as [EncryptionKey])
  expect(make).toThrow(/openssl rand -base64 32/)
  expect(make).not.toThrow(/eHh4|abab/)
})

it('encryption keys that are missing while Next.js builds fail at the first use, and good ones work there as well', async () => {
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  const none = postgresVault({ query }, { encryptionKeys: [undefined as unknown as EncryptionKey] })
  await expect(none.seal('text', 'somebody')).rejects.toThrow(/openssl rand -base64 32/)
  await expect(none.open('v1.a.b.c', 'somebody')).rejects.toThrow(/openssl rand -base64 32/)
  const { seal, open, isStale } = sealing([new Uint8Array(32)])
  const sealed = await seal('text', 'somebody')
  expect(await open(sealed, 'somebody')).toBe('text')
  expect(isStale(sealed)).toBe(false)
})

it.each([undefined, {}, () => {}])('a database that is %j fails at the start', (database) => {
  const open = () => postgresVault(database as unknown as PostgresQueries, { encryptionKeys: [new Uint8Array(32)] })
  expect(open).toThrow('query(sql, parameters)')
})

it.each(times.slice(0, 5))('a time of a PostgreSQL vault that is %s fails at the start', (ms) => {
  for (const name of ['statementMs', 'turnMs']) {
    const open = () => postgresVault({ query }, { encryptionKeys: [new Uint8Array(32)], [name]: ms as number })
    expect(open).toThrow(name)
  }
})
