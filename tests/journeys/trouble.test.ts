import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { integrationNames } from '../../examples/host-app/integrations'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { startHost } from '../../examples/host-app/start'
import { journeysOnOneHost } from './journeysOnOneHost'
import { startJourney } from './startJourney'

const { journey, browser, clipboard } = journeysOnOneHost()

describe.each(integrationNames)('trouble on the way (%s)', (name) => {
  it(
    'a provider that is down is asked again, then named, and the same key connects later',
    { tags: ['R15'] },
    journey(name, async ({ I, newKey, provider }) => {
      provider.faults.down = true
      const key = newKey()
      await I.open()
      await I.connectWith(key.value)
      await I.seesFieldError("Pleo can't be reached right now. Your key was not rejected. Try again in a moment.")
      expect(await I.field.inputValue()).toBe(key.value)
      await I.picture('60-provider-down')
      provider.faults.down = false
      await I.submit()
      await I.seesConnectedTo(acme)
    }),
  )

  it(
    'too many attempts say how long to wait, and the same key connects later',
    { tags: ['R15'] },
    journey(name, async ({ I, newKey, provider }) => {
      provider.faults.rateLimitedSeconds = 30
      await I.open()
      await I.connectWith(newKey().value)
      await I.seesFieldError('There were too many attempts in a short time. Your key was not rejected.')
      await I.seesFieldError('30 seconds')
      provider.faults.rateLimitedSeconds = null
      await I.submit()
      await I.seesConnectedTo(acme)
    }),
  )

  it(
    'a provider that is down breaks no connection',
    { tags: ['R23'] },
    journey(name, async ({ I, page, newKey, provider }) => {
      await I.open()
      await I.connectWith(newKey().value)
      await I.seesConnectedTo(acme)
      provider.faults.down = true
      const answered = page.waitForResponse((response) => response.url().endsWith(`/api/${name}/connection`))
      await I.reload()
      expect((await answered).status()).toBe(503)
      await I.seesConnectedTo(acme)
      expect(await page.getByRole('button', { name: 'Replace API Key' }).count()).toBe(0)
    }),
  )
})

it.each(integrationNames)(
  'a backend that is gone says so, and the same key connects when it is back (%s)',
  { tags: ['R26'], timeout: 120_000 },
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-journey-'))
    const responses: string[] = []
    const start = (port: number) =>
      startHost({
        port,
        database: { directory: join(folder, 'database') },
        keyFolder: folder,
        onResponse: (text) => responses.push(text),
      })
    let host = await start(0)
    const journey = await startJourney({ browser: browser(), host, name, responses, copy: clipboard() })
    try {
      const { I, page, keys, witness } = journey
      const kind = name === 'pleo-standalone' ? 'standalone' : 'integrated'
      // One that the stand-in makes again at its next start.
      const key = host.provider?.keys.list().find((one) => one.kind === kind)?.value ?? ''
      keys.push(key)
      await I.open()
      await I.startConnecting()
      await I.paste(key)
      await host.stop()
      await I.submit()
      await I.seesFieldError("We couldn't connect. Your key was not rejected. Check your internet connection")
      await I.seesStatus('Connection failed')
      expect(await I.field.inputValue()).toBe(key)
      await I.picture('61-backend-gone')

      host = await start(Number(new URL(page.url()).port))
      await I.submit()
      await I.seesConnectedTo(acme)
      expect(witness.complaints).toEqual([])
      const { files } = await host.dumpDatabase()
      expect(await journey.tracesWith(host, { files })).toEqual([])
    } finally {
      await journey.close()
      await host.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
