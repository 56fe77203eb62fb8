import { defineProvider } from 'latchkey/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startBackend } from './backend'

const hex = '4f9d20c1ab77e3620d75aa01'
const rows = [
  ['a word beside what is random', `northwind_live_${hex}`, {}, 'Northwind Traders', 'Northwind Traders'],
  ['the provider’s own name', `anyprovider${hex}`, {}, 'Anyprovider', 'Anyprovider'],
  [
    'what the provider says is public',
    `k_tenant4711_${hex}`,
    { publicPart: '^k_(\\w{10})_' },
    'tenant4711 Ltd',
    'tenant4711 Ltd',
  ],
  ['anything else', `k_tenant4711_${hex}x`, {}, 'tenant4711 Ltd', '•••• Ltd'],
  ['the random part', `northwind_live_${hex}`, {}, `Northwind ${hex.slice(0, 10)}`, '•••• ••••'],
] as const

it.each(rows)('of a name that a key holds as well, %s is as on the page', async (_, key, format, name, shown) => {
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('NODE_ENV', 'development')
  const { validate, log } = startBackend({
    provider: defineProvider({ name: 'Anyprovider', keyKind: 'standalone', keyFormat: format }),
    identify: async () => ({ ok: true, companies: [{ id: 'c-1', name }] }),
  })
  expect((await validate(key)).json).toMatchObject({ company: { name: shown } })
  const told = log.filter(({ note }) => note === 'name-masked')
  expect(told.length > 0).toBe(shown !== name)
  for (const event of told)
    expect(event).toMatchObject({
      level: 'info',
      from: 'identify',
      message: expect.stringContaining('publicPart') as unknown,
    })
  expect(JSON.stringify(log)).not.toContain(hex.slice(0, 8))
})
