import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { encryptionKeys } from '../../examples/host-app/backend/encryptionKeys'

const folder = mkdtempSync(join(tmpdir(), 'latchkey-keys-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const base64 = () => randomBytes(32).toString('base64')

describe('the encryption keys', () => {
  it('come from the environment, the one that seals first: those before it and the one to come open only', () => {
    const [now, next, before, long] = [base64(), base64(), base64(), base64()]
    const keys = encryptionKeys({
      LATCHKEY_NEXT_ENCRYPTION_KEY: next,
      LATCHKEY_ENCRYPTION_KEY: now,
      LATCHKEY_PREVIOUS_ENCRYPTION_KEYS: `${before}, ${long}`,
    })
    expect(keys.map((key) => Buffer.from(key).toString('base64'))).toEqual([now, next, before, long])
  })

  it('are never made up outside the demo', () => {
    expect(() => encryptionKeys({})).toThrow('LATCHKEY_ENCRYPTION_KEY is not set')
  })

  it('of the demo are made up once, and kept where only this user can read them', () => {
    const file = join(folder, 'deep', 'encryption-key')
    const [first] = encryptionKeys({}, file)
    expect(encryptionKeys({}, file)).toEqual([first])
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('of another length are refused without being named', () => {
    const short = Buffer.from('too-short-a-key').toString('base64')
    expect(() => encryptionKeys({ LATCHKEY_ENCRYPTION_KEY: short })).toThrow(/32 bytes/)
    expect(() => encryptionKeys({ LATCHKEY_ENCRYPTION_KEY: short })).not.toThrow(short)
  })
})
