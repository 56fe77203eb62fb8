import { aLeakKey } from '../aLeakKey'
import { LeakDriver } from '../LeakDriver'
import type { Presentation } from '../page/PageConfig'
import type { LeakPage } from '../startLeakPage'

export interface WalkThroughOptions {
  readonly presentation: Presentation
  /** The control knows no more than a first connection. @default all of it */
  readonly until?: 'first-connection' | 'end'
  /** How a key gets into the field. @default typed */
  readonly enter?: (I: LeakDriver, key: string, nth: number) => Promise<void>
  /** Called while a key stands in the field. */
  readonly entered?: (I: LeakDriver, nth: number) => Promise<void>
  /** Called when the first key has failed, and stands there to be corrected. */
  readonly failed?: () => Promise<void>
}

const acme = { id: 'c-2001', name: 'Acme ApS' }
const globex = { id: 'c-3001', name: 'Globex GmbH' }

/**
 * A whole life of a connection: a wrong key, a right one, one of another company, an update, a repair, the end. Gives
 * every key that was entered.
 */
export async function walkThrough(started: LeakPage, options: WalkThroughOptions): Promise<string[]> {
  const nothing = () => Promise.resolve()
  const { presentation, until = 'end', enter = (I, key) => I.type(key), entered = nothing, failed = nothing } = options
  const { answers, page } = started
  const I = new LeakDriver(started, presentation)
  const keys: string[] = []

  async function send() {
    const key = aLeakKey()
    keys.push(key)
    await enter(I, key, keys.length)
    await entered(I, keys.length)
    await I.submit()
  }
  async function connected({ name }: typeof acme) {
    await I.field.waitFor({ state: 'detached' })
    await I.isConnectedTo(name)
  }

  answers.validate = { ok: false, code: 'invalid-key', reference: 'req-1' }
  await I.startConnecting()
  await send()
  await I.sees('The API Key appears to be invalid.')
  await failed()
  answers.validate = { ok: true, company: acme }
  answers.activate = { ok: true, company: acme }
  await send()
  await connected(acme)
  if (until === 'first-connection') return keys

  answers.validate = { ok: true, company: globex }
  answers.activate = { ok: true, company: globex }
  await I.startUpdating()
  await send()
  await I.button('Switch to Globex GmbH').click()
  await connected(globex)
  await I.startUpdating()
  await send()
  await connected(globex)

  answers.check = { ok: false, code: 'revoked-key' }
  await I.button('The key was refused').click()
  await I.startUpdating()
  await send()
  await connected(globex)

  answers.check = { ok: true, connection: { company: globex } }
  await I.disconnect()
  await I.sees('Not connected')
  if (presentation !== 'inline') {
    await I.startConnecting()
    await page.keyboard.press('Escape')
    await I.field.waitFor({ state: 'detached' })
  }
  return keys
}
