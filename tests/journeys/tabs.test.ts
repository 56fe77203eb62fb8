import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { IntegrationsPage } from './IntegrationsPage'
import { journeysOnOneHost } from './journeysOnOneHost'
import type { Journey } from './startJourney'

const { journey } = journeysOnOneHost()

const interrupted = 'Your connection to Pleo has been interrupted. Please update your API Key to restore access.'

/** A second tab of the same person, at the same page. */
async function openSecondTab({ page, host, I, copy }: Journey) {
  const second = await page.context().newPage()
  const there = new IntegrationsPage(second, host.url, I.name, copy)
  await there.open()
  await there.seesConnectedTo(acme)
  return there
}

/** Counts calls in the page itself, where one is known before the network hears of it. */
const countOpenCalls = () => {
  const { fetch } = window
  const calls = { open: 0 }
  Object.assign(window, {
    calls,
    fetch: async (...args: Parameters<typeof fetch>) => {
      calls.open += 1
      try {
        const response = await fetch(...args)
        // Until its body is there as well.
        await response.clone().text()
        return response
      } finally {
        calls.open -= 1
      }
    },
  })
}
const openCalls = (page: Page) => page.evaluate(() => (window as unknown as { calls: { open: number } }).calls.open)

/** Every time that a page asked the host what is true. */
function countChecks(pages: readonly Page[], name: string) {
  const counts = pages.map(() => 0)
  for (const [index, page] of pages.entries()) {
    page.on('request', (request) => {
      const isCheck = request.method() === 'GET' && request.url().endsWith(`/api/${name}/connection`)
      if (isCheck) counts[index] = (counts[index] ?? 0) + 1
    })
  }
  return counts
}

describe('two tabs of one connection', () => {
  it(
    'a key revoked at the provider shows in both, replaced in one it works in both, and one tab polls',
    { tags: ['R23', 'R24'] },
    journey('pleo-integrated', async (journey) => {
      const { I, page, newKey, provider } = journey
      await page.clock.install()
      await page.context().addInitScript(countOpenCalls)
      const key = newKey()
      await I.open()
      await I.connectWith(key.value)
      await I.seesConnectedTo(acme)
      const there = await openSecondTab(journey)
      const tabs = [page, there.page]
      const minutesPass = async (minutes: number) => {
        for (let passed = 0; passed < minutes; passed++) {
          // One clock for all the tabs of a browser.
          await page.clock.fastForward(60_000)
          // The network knows nothing of the clock: an answer that is on its way must not come after a minute.
          for (const tab of tabs) {
            await expect.poll(() => openCalls(tab), { timeout: 60_000, interval: 20 }).toBe(0)
          }
        }
      }

      const counts = countChecks(tabs, I.name)
      await minutesPass(31)
      const asked = [...counts].sort((a, b) => a - b)
      // Between 80 and 100 % of five minutes each.
      expect(asked[1]).toBeGreaterThanOrEqual(5)
      expect(asked[1]).toBeLessThanOrEqual(9)
      expect(asked[0], 'the tab that does not poll').toBe(0)

      provider.keys.setState(key.id, 'revoked')
      await minutesPass(6)
      await I.seesWarning(interrupted)
      await there.seesWarning(interrupted)

      await there.startUpdating()
      await there.paste(newKey().value)
      await there.submit()
      await there.seesConnectedTo(acme)
      await I.seesConnectedTo(acme)
      expect(await page.getByText(interrupted).isVisible()).toBe(false)
    }),
  )

  it(
    'disconnected in one, both say so at once',
    journey('pleo-standalone', async (journey) => {
      const { I, newKey } = journey
      await I.open()
      await I.connectWith(newKey().value)
      await I.seesConnectedTo(acme)
      const there = await openSecondTab(journey)
      await there.disconnect()
      await there.seesNotConnected()
      await I.seesNotConnected()
    }),
  )

  it(
    'two updates at once end in what the backend says, in both',
    journey('pleo-integrated', async (journey) => {
      const { I, newKey, keyInUse } = journey
      await I.open()
      await I.connectWith(newKey().value)
      await I.seesConnectedTo(acme)
      const there = await openSecondTab(journey)
      const [mine, theirs] = [newKey().value, newKey().value]
      for (const tab of [I, there]) await tab.startUpdating()
      await I.paste(mine)
      await there.paste(theirs)
      await Promise.all([I.submit(), there.submit()])
      for (const tab of [I, there]) await tab.seesConnectedTo(acme)
      const used = await keyInUse()
      expect([mine, theirs]).toContain(used)
      for (const tab of [I, there]) await tab.sees(`••••${used?.slice(-4)}`)
    }),
  )
})
