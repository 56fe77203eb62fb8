import { render } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import {
  type ConnectionStore,
  type KnownConnection,
  type ProviderDefinition,
  useApiKeyConnection,
} from 'latchkey/headless'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { expect, it, onTestFinished } from 'vitest'
import { aKey } from '../../aKey'
import { acme, acmeConnection, broken, globex, initech } from '../requirements/setup'
import { heldBackend } from './heldBackend'
import { Transcript } from './Transcript'

interface Journey {
  readonly title: string
  readonly situation: string
  readonly provider: ProviderDefinition
  readonly connection?: KnownConnection | 'unknown'
}

function Widget({ store, dialog }: { store: ConnectionStore; dialog: typeof ConnectDialog | undefined }) {
  return <ApiKeyConnect connection={useApiKeyConnection(store)} dialog={dialog} />
}

const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
/** The journeys that are read each time; all of them with LATCHKEY_TEST_ALL, since each waits as a listener does. */
const usual = ['connect-integrated', 'correct', 'update', 'company-switch', 'disconnect']

type Stage = Awaited<ReturnType<typeof begin>>

/** Standalone keys are asked for in the page, Integrated ones in a dialog: each journey is one of the two. */
async function begin({ title, situation, provider, connection = null }: Journey) {
  const { store, answer } = heldBackend(provider, connection === 'unknown' ? undefined : connection)
  if (connection === 'unknown') answer('check', { ok: false, code: 'network' })
  render(<Widget store={store} dialog={provider.keyKind === 'integrated' ? ConnectDialog : undefined} />)
  const I = await Transcript.start(title, situation)
  onTestFinished(() => I.stop())
  return { I, answer, store }
}

/** A journey that has to read as in its file. `vitest -u` writes the file anew, to be looked at before it is committed. */
function journey(file: string, title: string, about: Omit<Journey, 'title'>, body: (stage: Stage) => Promise<void>) {
  if (!isWhole && !usual.includes(file)) return
  it(`WCAG 4.1.3, 2.4.3: ${title}: every event is announced once, and the focus is never lost`, async () => {
    const stage = await begin({ title, ...about })
    await body(stage)
    await expect(stage.I.text).toMatchFileSnapshot(`./transcripts/${file}.md`)
  })
}

const accepted = { ok: true, company: acme } as const
const right = 'the right key'
const inPage = { provider: pleoStandalone, situation: 'A Standalone key, asked for in the page. Nothing is connected.' }
const inDialog = {
  provider: pleoIntegrated,
  situation: 'An Integrated key, asked for in a dialog. Nothing is connected.',
}
const live = {
  provider: pleoStandalone,
  situation: 'Acme ApS is connected with a Standalone key.',
  connection: acmeConnection,
}

const liveInDialog = {
  provider: pleoIntegrated,
  situation: 'Acme ApS is connected with an Integrated key.',
  connection: acmeConnection,
}
const brokenInDialog = {
  provider: pleoIntegrated,
  situation: 'Acme ApS was connected with an Integrated key that has been revoked.',
  connection: broken('revoked-key'),
}

/** The two answers of a key that works and is then made live. */
async function succeeds({ I, answer }: Stage) {
  await I.happens('The provider accepts the key.', () => answer('validate', accepted))
  await I.happens('The connection is made.', () => answer('activate', accepted))
}

journey('connect-standalone', 'Connect with a Standalone key', inPage, async (stage) => {
  const { I } = stage
  await I.tabTo('Pleo API key')
  await I.paste(aKey(), right)
  await I.press('Tab')
  await I.press('Space')
  await I.press('Space')
  await I.press('Tab')
  await I.press('Enter')
  await succeeds(stage)
  await I.tabTo('Copy company ID')
  await I.press('Enter')
  await I.tabTo('Disconnect')
})

journey('connect-integrated', 'Connect with an Integrated key', inDialog, async (stage) => {
  const { I } = stage
  await I.tabTo('Connect')
  await I.press('Enter')
  await I.paste(` ${aKey()}\n`, 'the right key, and a line break copied with it,')
  await I.press('Enter')
  await succeeds(stage)
  await I.tabTo('Disconnect')
})

journey('fail', 'An attempt fails', inPage, async ({ I, answer }) => {
  await I.tabTo('Connect')
  await I.press('Enter')
  await I.paste(aKey(), 'a wrong key')
  await I.tabTo('Connect')
  await I.press('Space')
  await I.happens('The provider does not know the key.', () => answer('validate', { ok: false, code: 'invalid-key' }))
  await I.press('Enter')
  await I.happens('The provider does not answer.', () => answer('validate', { ok: false, code: 'service-unavailable' }))
})

journey('correct', 'A wrong key is corrected', inDialog, async (stage) => {
  const { I, answer } = stage
  await I.tabTo('Connect')
  await I.press('Enter')
  await I.paste(aKey(), 'a wrong key')
  await I.press('Enter')
  await I.happens('The provider does not know the key.', () => answer('validate', { ok: false, code: 'invalid-key' }))
  await I.press('Ctrl+A')
  await I.paste(aKey(), right)
  await I.press('Enter')
  await succeeds(stage)
})

journey('update', 'A key is replaced by a new one', live, async (stage) => {
  const { I } = stage
  await I.tabTo('Update API Key')
  await I.press('Enter')
  await I.tabTo('Cancel')
  await I.press('Enter')
  await I.press('Enter')
  await I.paste(aKey(), 'a new key')
  await I.press('Enter')
  await succeeds(stage)
})

async function bringsAnotherCompany({ I, answer }: Stage) {
  await I.tabTo('Update API Key')
  await I.press('Enter')
  await I.paste(aKey(), 'a key of another company')
  await I.press('Enter')
  await I.happens('The key belongs to another company.', () => answer('validate', { ok: true, company: globex }))
}

journey('company-keep', 'The new key is of another company: keep the current one', live, async (stage) => {
  await bringsAnotherCompany(stage)
  await stage.I.tabTo('Keep Acme ApS')
  await stage.I.press('Enter')
})

journey('company-switch', 'The new key is of another company: switch', liveInDialog, async (stage) => {
  const { I, answer } = stage
  await bringsAnotherCompany(stage)
  await I.tabTo('Switch to Globex GmbH')
  await I.press('Enter')
  await I.happens('The connection is made.', () => answer('activate', { ok: true, company: globex }))
})

journey('company-choose', 'The key is of several companies', inDialog, async ({ I, answer }) => {
  await I.tabTo('Connect')
  await I.press('Enter')
  await I.paste(aKey(), right)
  await I.press('Enter')
  await I.happens('The key is of three companies.', () =>
    answer('validate', { ok: true, companies: [acme, globex, initech] }),
  )
  await I.press('Tab')
  await I.press('Space')
  await I.press('ArrowDown')
  await I.tabTo('Connect to Globex GmbH')
  await I.press('Enter')
  await I.happens('The connection is made.', () => answer('activate', { ok: true, company: globex }))
})

journey('reconnect', 'A connection breaks and is repaired', liveInDialog, async (stage) => {
  const { I, answer, store } = stage
  await I.tabTo('Update API Key')
  store.check()
  await I.happens('A check finds that the key was revoked.', () => answer('check', { ok: false, code: 'revoked-key' }))
  await I.tabTo('Replace API Key')
  await I.press('Enter')
  await I.paste(aKey(), 'a new key')
  await I.press('Enter')
  await succeeds(stage)
})

journey('disconnect', 'Disconnect', live, async ({ I, answer }) => {
  await I.tabTo('Disconnect')
  await I.press('Enter')
  await I.press('Escape')
  await I.press('Space')
  await I.press('Shift+Tab')
  await I.press('Enter')
  await I.happens('The backend can not do it.', () => answer('disconnect', { ok: false, code: 'disconnect-failed' }))
  await I.press('Enter')
  await I.press('Shift+Tab')
  await I.press('Enter')
  await I.happens('The connection is removed.', () => answer('disconnect', { ok: true }))
})

journey('dialog', 'The dialog opens and closes', brokenInDialog, async ({ I }) => {
  await I.tabTo('Replace API Key')
  await I.press('Enter')
  await I.press('Escape')
  await I.press('Space')
  await I.tabTo('Cancel')
  await I.press('Enter')
  await I.press('Enter')
  await I.tabTo('Close')
  await I.press('Enter')
})

journey('cancel', 'An attempt is cancelled while it runs', brokenInDialog, async ({ I }) => {
  await I.tabTo('Replace API Key')
  await I.press('Enter')
  await I.paste(aKey(), right)
  await I.press('Enter')
  await I.press('Escape')
  await I.press('Escape')
})

const unknown = {
  provider: pleoStandalone,
  situation: 'The page could not find out whether anything is connected.',
  connection: 'unknown',
} as const

journey('first-check', 'The first check is asked for again', unknown, async ({ I, answer }) => {
  await I.tabTo('Try again')
  await I.press('Enter')
  await I.happens('The provider does not answer.', () => answer('check', { ok: false, code: 'network' }))
  await I.tabTo('Try again')
  await I.press('Enter')
  await I.happens('A connection is found.', () => answer('check', { ok: true, connection: acmeConnection }))
})
