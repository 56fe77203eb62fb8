import { memoryVault } from 'latchkey/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import { aKey } from '../aKey'
import { startBackend } from './backend'

async function askAboutUnreadable(mode: string) {
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('NODE_ENV', mode)
  const vault = memoryVault({ scope: 'vault' })
  await startBackend({ vault }).validate(aKey())
  const { ask, log } = startBackend({ vault: { ...vault, open: () => Promise.resolve(null) } })
  await ask('GET', 'connection')
  return log.filter(({ note }) => note === 'key-unreadable')
}

it('a key that no encryption key opens is told in development with what to do', async () => {
  const [event] = await askAboutUnreadable('development')
  expect(event).toMatchObject({ level: 'error', note: 'key-unreadable' })
  expect(event?.message).toContain('`encryptionKeys`')
})

it('and in production as a fact alone', async () => {
  const [event] = await askAboutUnreadable('production')
  expect(event).toMatchObject({ level: 'error', note: 'key-unreadable' })
  expect(event).not.toHaveProperty('message')
})
