import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startHost } from '../../examples/host-app/start'
import { hostClient } from './hostClient'

const folder = mkdtempSync(join(tmpdir(), 'latchkey-rotation-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const base64 = () => randomBytes(32).toString('base64')
const [older, newer, signing] = [base64(), base64(), base64()]

it('after the encryption key was rotated, the same browser still has its connection, sealed with the new one', {
  tags: ['R22'],
}, async () => {
  const database = { directory: join(folder, 'database') }
  const start = (port: number, env: NodeJS.ProcessEnv) =>
    startHost({ port, database, env: { LATCHKEY_SIGNING_KEY: signing, ...env } })

  const before = await start(0, { LATCHKEY_ENCRYPTION_KEY: older })
  const client = await hostClient(before)
  const key = before.provider?.keys.list().find(({ kind }) => kind === 'integrated')?.value ?? ''
  expect(await client.integration('pleo-integrated').validate(key, { mayActivateFor: 'any' })).toMatchObject({
    ok: true,
  })
  await before.stop()

  // As ASVS.md describes it: with the old key at hand until every connection was checked once, then without it.
  for (const env of [{ LATCHKEY_PREVIOUS_ENCRYPTION_KEYS: older }, {}]) {
    const after = await start(Number(new URL(before.url).port), { LATCHKEY_ENCRYPTION_KEY: newer, ...env })
    expect(await client.integration('pleo-integrated').check()).toMatchObject({
      ok: true,
      connection: { keyHint: `••••${key.slice(-4)}` },
    })
    await after.stop()
  }
})

it('without a signing key of its own the host starts in the demo only, which keeps the one that it made up', async () => {
  await expect(startHost({ env: { LATCHKEY_ENCRYPTION_KEY: older } })).rejects.toThrow(
    'LATCHKEY_SIGNING_KEY is not set',
  )
  const keyFolder = join(folder, 'keys')
  for (let i = 0; i < 2; i++) await (await startHost({ keyFolder })).stop()
  const [encryption, signature] = ['encryption-key', 'signing-key'].map((name) =>
    readFileSync(join(keyFolder, name), 'utf8'),
  )
  expect(signature).toMatch(/^[\w+/]{43}=\n$/)
  expect(signature).not.toBe(encryption)
})
