import { expect } from 'vitest'
import { aLeakKey } from './aLeakKey'
import { LeakDriver, type Way } from './LeakDriver'
import type { Moment } from './moments'
import type { Clipboard } from './openClipboard'
import type { Presentation } from './page/PageConfig'
import type { LeakPage } from './startLeakPage'

export interface JourneyOptions {
  readonly presentation: Presentation
  readonly way: Way
  readonly shape: 'line' | 'text'
  readonly clipboard: Clipboard
  /** Called at each moment, with every key so far. */
  readonly look: (moment: Moment, keys: readonly string[]) => Promise<void>
}

const until = (holds: () => boolean) => expect.poll(holds, { timeout: 60_000 }).toBe(true)

const acme = { id: 'c-2001', name: 'Acme ApS' }
const globex = { id: 'c-3001', name: 'Globex GmbH' }

/** Everything that happens to keys, on one page: each entered key is another one, and all of them are looked for. */
export async function runJourney(started: LeakPage, { presentation, way, shape, clipboard, look }: JourneyOptions) {
  const { page, answers, hold, url, requests } = started
  const I = new LeakDriver(started, presentation)
  const keys: string[] = []
  const at = (moment: Moment) => look(moment, keys)

  const calls = () => requests.filter(({ path }) => path === '/api/validate').length
  const checks = () => requests.filter(({ method, path }) => method === 'GET' && path === '/api/connection').length

  /** @param around what was copied along with it */
  async function enter(around = (key: string) => key) {
    // Each line counts, as a key would.
    const lines = shape === 'text' ? [aLeakKey(), aLeakKey()] : [aLeakKey()]
    keys.push(...lines)
    const key = lines.join('\n')
    if (way === 'typed') return I.type(key)
    const copied = shape === 'text' ? key : around(key)
    await (way === 'pasted' ? I.paste(copied, clipboard) : I.pressPaste(copied, clipboard))
  }

  await clipboard.copy('nothing to see')
  await I.startConnecting()
  await enter((key) => ` "${key}" `)
  await at('entered')
  await I.button('Show key').click()
  await at('revealed')
  await I.button('Hide key').click()
  await at('hidden again')

  await I.button('Show key').click()
  await I.hideTab()
  await I.sees('Show key')
  await at('tab hidden')
  await I.showTab()

  await I.button('Show key').click()
  await page.goto(`${url}/elsewhere`)
  await page.goBack({ waitUntil: 'commit' })
  await I.button('Show key').waitFor()
  await at('bfcache restore')

  answers.validate = { ok: false, code: 'invalid-key' }
  const validate = hold('validate')
  await I.submit()
  await I.sees('Validation in progress')
  await until(() => calls() === 1)
  await at('validating')
  validate()
  await I.sees('The API Key appears to be invalid.')
  await at('failed')
  await I.clear()
  await at('failed and cleared')

  await enter()
  await at('corrected')
  answers.validate = { ok: true, companies: [acme, globex] }
  answers.activate = { ok: true, company: globex }
  answers.check = { ok: true, connection: { company: globex, keyHint: '••••wxyz' } }
  await I.submit()
  await I.sees('Which company do you want to connect?')
  await at('confirming')
  await I.choose(globex.name)
  await I.isConnectedTo(globex.name)
  await at('connected')
  const before = checks()
  await I.checkNow()
  await until(() => checks() > before)
  await at('connected')

  answers.validate = { ok: true, company: globex }
  await I.startUpdating()
  await enter()
  const update = hold('validate')
  await I.submit()
  await I.sees('Validation in progress')
  await until(() => calls() === 3)
  await at('updating')
  update()
  await I.field.waitFor({ state: 'detached' })
  await I.isConnectedTo(globex.name)
  await at('replaced')

  await I.startUpdating()
  await enter()
  await I.button('Cancel').click()
  await I.field.waitFor({ state: 'detached' })
  await at('cancelled')

  if (presentation !== 'inline') {
    await I.startUpdating()
    await enter()
    // The first one asks.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await I.field.waitFor({ state: 'detached' })
    await at('dialog closed')
  }

  answers.check = { ok: false, code: 'revoked-key' }
  await I.button('The key was refused').click()
  await I.seesActionRequired()
  await at('action required')
  // In vain at first, and nothing else is expected of that.
  answers.disconnect = { ok: false, code: 'disconnect-failed' }
  await I.disconnect()
  await I.sees("The connection to Pleo couldn't be removed.")
  await at('disconnected')
  answers.disconnect = { ok: true }
  await I.disconnect()
  await I.sees('Not connected')
  await at('disconnected')

  // Once more with a key in the field, which goes with it.
  await I.startConnecting()
  await enter()
  await page.locator('#remove').dispatchEvent('click')
  await page.locator('#root > *').first().waitFor({ state: 'detached' })
  await at('unmounted')
}
