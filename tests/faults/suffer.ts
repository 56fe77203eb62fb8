import { en } from 'latchkey/locales/en'
import { pleoStandalone } from 'latchkey/providers'
import { expect } from 'vitest'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import type { Journey } from '../journeys/startJourney'
import type { Fault, Operation } from './faults'
import { type FaultyProxy, send } from './startFaultyProxy'
import { type Verdict, verdict } from './verdict'

/** What a person saw of one fault, and whether that was true. */
export interface Suffered extends Verdict {
  readonly fault: string
  readonly during: Operation
  readonly badge: string
  readonly sentence: string
  readonly afterwards: string
}

const routes: Readonly<Record<Operation, RegExp>> = {
  connect: /^POST .*\/validate$/,
  activate: /^POST .*\/activate$/,
  update: /^POST .*\/validate$/,
  check: /^GET .*\/connection$/,
  disconnect: /^DELETE .*\/connection$/,
}
const badges = /(Not connected|Validation in progress|Connected|Connection failed|Action required)$/
/** Said under the field at all times. */
const hint = [en.field.description(pleoStandalone), ...en.field.guidance(pleoStandalone)].join(' ')
const patience = { timeout: 60_000, interval: 100 }

export async function suffer(journey: Journey, proxy: FaultyProxy, fault: Fault, during: Operation): Promise<Suffered> {
  const { I, page, newKey, companiesInDatabase } = journey
  const badge = async () => {
    const text = await page.locator(`a[href="#${I.name}"]`).first().innerText()
    return badges.exec(text.replace(/\s+/g, ' ').trim())?.[1] ?? text
  }
  const sentence = async () => {
    const described = await I.describedErrors()
    // What has been said aloud is soon gone again; what is wrong stays to be read.
    const read = await page.locator('.lk-error').allInnerTexts()
    const said = await page.locator('[aria-live]').allInnerTexts()
    const text = [described, ...read, ...said.reverse()].find((one) => one.trim()) ?? ''
    return text.replace(/\s+/g, ' ').replace(hint, '').trim()
  }

  await page.clock.install()
  await I.open()
  if (during !== 'connect' && during !== 'activate') {
    await I.connectWith(newKey().value)
    await I.seesConnectedTo(acme)
  }
  if (during === 'connect' || during === 'activate') await I.startConnecting()
  if (during === 'update') await I.startUpdating()
  const key = newKey().value
  if (await I.field.isVisible()) await I.paste(key)

  const matches = (call: string) => routes[during].test(call)
  const { mishap, begin } = fault
  let end: () => Promise<void> = async () => {}
  if (mishap) proxy.spoil(matches, mishap)
  else if (begin && during === 'activate') {
    // Not before, or the validation would suffer it.
    proxy.spoil(matches, async ({ response, forward }) => {
      end = await begin(journey)
      await forward().then(
        (answer) => send(response, answer),
        () => response.destroy(),
      )
    })
  } else if (begin) end = await begin(journey)

  if (during === 'check') await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  else if (during === 'disconnect') await I.disconnect()
  else await I.submit()
  await page.clock.runFor(1_100)
  if (mishap || during === 'activate') await expect.poll(() => proxy.hits.length, patience).toBeGreaterThan(0)
  if (fault.waitMs) await page.clock.fastForward(fault.waitMs)
  // While it is being removed, the badge tells what still stands.
  const isBusy = async () => (await badge()) === 'Validation in progress' || (await sentence()) === 'Disconnecting…'
  const isSettled = async () => (fault.resumes || !(await isBusy())) && isQuiet(fault, proxy)
  const settled = await expect
    .poll(isSettled, patience)
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
  await page.clock.runFor(300)

  const seen = { badge: await badge(), sentence: await sentence() }
  const isConnected = (await companiesInDatabase()).length > 0
  proxy.heal()
  await end()
  const afterwards = await recover(journey, during, fault, badge).catch((error: unknown) => `stuck: ${String(error)}`)
  return {
    fault: fault.name,
    during,
    ...seen,
    afterwards,
    ...verdict({ ...seen, isConnected, settled, afterwards, goal: goalOf(during) }),
  }
}

const goalOf = (during: Operation) => (during === 'disconnect' ? 'Not connected' : 'Connected')

const isQuiet = ({ resumes, waitMs }: Fault, proxy: FaultyProxy) =>
  resumes === true || waitMs !== undefined || proxy.openCalls() === 0

/** What the person would do next, once. */
async function recover({ I, page }: Journey, during: Operation, fault: Fault, badge: () => Promise<string>) {
  const goal = goalOf(during)
  if (during === 'check') await I.reload()
  else if (during === 'disconnect') {
    if (fault.resumes && (await badge()) !== goal) await I.reload()
    // The page asks what became of a lost answer, and may find it removed before anybody presses the button again.
    await Promise.any([expect.poll(badge, patience).toBe(goal), I.disconnect()])
  } else if (await I.submitButton.isVisible()) {
    if (!fault.resumes) await I.submit()
  }
  await page.clock.runFor(1_000)
  await expect.poll(badge, patience).toBe(goal)
  return badge()
}
