import 'latchkey/styles.css'
import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog, ConnectionBadge, KeyInput, ReconnectBanner } from 'latchkey'
import {
  type ConnectionOptions,
  ConnectionProvider,
  type ConnectionStore,
  createConnectionStore,
  type KnownConnection,
  useApiKeyConnection,
  type ValidateAnswer,
} from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { type ReactNode, StrictMode, useState } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { allowConsole } from '../../allowConsole'
import { consoleRecord } from '../../consoleGuard'
import { expectConsole } from '../../expectConsole'
import { deferred } from '../../store/setup'
import { acme, acmeConnection, broken } from '../requirements/setup'
import { moments, stillIn } from '../ShownState'

function page(children: ReactNode, known: KnownConnection = broken('revoked-key')): ConnectionStore {
  // Where there are two cards.
  allowConsole('warn', /two places on this page ask for the key/)
  const store = createConnectionStore({
    provider: pleoStandalone,
    validate: () => ({ ok: true, company: acme }),
    initialConnection: known,
    checkIntervalMs: false,
  })
  onTestFinished(() => store.dispose())
  function Page() {
    return <ConnectionProvider connection={useApiKeyConnection(store)}>{children}</ConnectionProvider>
  }
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
  return store
}

const fields = () => [...document.querySelectorAll('.lk-key-input .lk-input')]
const where = () =>
  fields().map((field) =>
    field.closest('.lk-dialog') ? 'dialog' : (field.closest<HTMLElement>('[data-at]')?.dataset.at ?? 'page'),
  )
const buttonIn = (at: string, name: RegExp) => {
  const found = [...document.querySelectorAll<HTMLButtonElement>(`[data-at=${at}] button`)].find(
    ({ textContent, hidden }) => !hidden && name.test(textContent),
  )
  if (!found) throw new Error(`There is no such button in ${at}.`)
  return found
}

async function settle() {
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve, 50))
}

describe('who goes on to another page leaves what was entered there', () => {
  const answers: Record<string, () => ReturnType<ConnectionOptions['validate']>> = {
    refused: () => ({ ok: false, code: 'invalid-key' }),
    'lost its session': () => ({ ok: false, code: 'signed-out' }),
  }
  function app(known: KnownConnection, validate: ConnectionOptions['validate']) {
    const store = createConnectionStore({
      provider: pleoStandalone,
      validate,
      initialConnection: known,
      checkIntervalMs: false,
    })
    onTestFinished(() => store.dispose())
    function Layout() {
      const [isSettings, setIsSettings] = useState(true)
      return (
        <ConnectionProvider connection={useApiKeyConnection(store)}>
          <ReconnectBanner />
          <ConnectDialog trigger={null} />
          <button type="button" onClick={() => setIsSettings(!isSettings)}>
            Go on
          </button>
          {isSettings ? <ApiKeyConnect warning={false} /> : <p>Another page</p>}
        </ConnectionProvider>
      )
    }
    render(
      <StrictMode>
        <Layout />
      </StrictMode>,
    )
    return store
  }
  const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Go on' }))
  async function expectNoDialog() {
    await settle()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.documentElement).not.toHaveStyle({ overflow: 'hidden' })
  }

  it.each(Object.entries(answers))('a key that was %s, the first one', async (_, validate) => {
    const store = app(null, validate)
    await userEvent.fill(screen.getByLabelText(/API key/, { selector: 'input' }), aKey())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(store.getState().status).toBe('failed'))
    await goOn()
    await expectNoDialog()
    expect(store.getState().status).toBe('not-connected')
  })

  it.each(Object.entries(answers))('a key that was %s, in an update', async (_, validate) => {
    const store = app(acmeConnection, validate)
    await userEvent.click(screen.getByRole('button', { name: 'Update API Key' }))
    await userEvent.fill(screen.getByLabelText(/API key/, { selector: 'input' }), aKey())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(store.getState().status).toBe('failed'))
    await goOn()
    await expectNoDialog()
    expect(store.getState().status).toBe('connected')
  })

  it('an update in which nothing was entered', async () => {
    const store = app(acmeConnection, () => ({ ok: true, company: acme }))
    await userEvent.click(screen.getByRole('button', { name: 'Update API Key' }))
    await goOn()
    await expectNoDialog()
    expect(store.getState().status).toBe('connected')
    await goOn()
    expect(screen.getByRole('button', { name: 'Update API Key' })).toBeVisible()
  })

  it('but not what runs: the dialog takes that over, since it may have a question', async () => {
    const waiting = deferred<ValidateAnswer>()
    onTestFinished(() => waiting.resolve({ ok: false, code: 'unknown' }))
    const store = app(null, () => waiting.promise)
    await userEvent.fill(screen.getByLabelText(/API key/, { selector: 'input' }), aKey())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(store.getState().status).toBe('validating'))
    await goOn()
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(store.getState().status).toBe('validating')
  })
})

describe('one attempt has one surface', () => {
  const cardAndDialog = (
    <>
      <ConnectDialog />
      <div data-at="banner">
        <ReconnectBanner />
      </div>
      <div data-at="card">
        <ApiKeyConnect />
      </div>
    </>
  )

  it.each(['banner', 'card'])('the card that is seen, for a button in the %s', async (at) => {
    page(cardAndDialog)
    await userEvent.click(buttonIn(at, /Replace API Key/))
    await settle()
    expect(where()).toEqual(['card'])
  })

  it('the card, for an update that the host starts', async () => {
    const store = page(cardAndDialog)
    store.update()
    await settle()
    expect(where()).toEqual(['card'])
  })

  it('the card, from its first key on to a refused one', async () => {
    page(cardAndDialog, null)
    const field = fields()[0] as HTMLInputElement
    await userEvent.fill(field, 'a key with\u0007bell')
    await userEvent.keyboard('{Enter}')
    await settle()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  describe('tells of a failure once, where the layout has a dialog without a button', () => {
    const layoutAndCard = (
      <>
        <ReconnectBanner />
        <ConnectDialog trigger={null} />
        <ApiKeyConnect />
      </>
    )
    const errors = (within = '') =>
      [...document.querySelectorAll(`${within} .lk-error`)].flatMap(({ textContent }) => textContent || [])

    it('of a key that is refused', async () => {
      page(layoutAndCard, null)
      await userEvent.fill(fields()[0] as HTMLInputElement, 'a key with\u0007bell')
      await userEvent.keyboard('{Enter}')
      await settle()
      expect(errors()).toHaveLength(1)
    })

    it.each(['failed at a disconnect', 'failed at the first check', 'failed at an update'])('%s', async (moment) => {
      const state = moments[moment]
      if (!state) throw new Error(`There is no moment ${moment}.`)
      const store = stillIn(state, pleoStandalone)
      const Page = () => (
        <ConnectionProvider connection={useApiKeyConnection(store)}>{layoutAndCard}</ConnectionProvider>
      )
      render(<Page />)
      await settle()
      expect(errors('.lk-opener')).toEqual([])
    })
  })

  it('the dialog, where the card is hidden', async () => {
    page(
      <>
        <ConnectDialog />
        <div data-at="banner">
          <ReconnectBanner />
        </div>
        <div data-at="card" hidden>
          <ApiKeyConnect />
        </div>
      </>,
    )
    await userEvent.click(buttonIn('banner', /Replace API Key/))
    await settle()
    expect(where()).toEqual(['dialog'])
  })

  it('the dialog, where there is no card', async () => {
    const store = page(
      <>
        <ConnectDialog />
        <ConnectionBadge />
      </>,
    )
    store.update()
    await settle()
    expect(where()).toEqual(['dialog'])
  })

  it('the dialog of the card whose button was pressed, of two', async () => {
    page(
      <>
        <ConnectDialog />
        <div data-at="card">
          <ApiKeyConnect dialog={ConnectDialog} />
        </div>
        <ConnectDialog />
      </>,
      acmeConnection,
    )
    await userEvent.click(buttonIn('card', /Update API Key/))
    await settle()
    expect(where()).toEqual(['dialog'])
    await waitFor(() => expect(fields()[0]).toHaveFocus())
    await userEvent.keyboard(`${aKey()}{Enter}`)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('the card whose button was pressed, of two', async () => {
    page(
      <>
        <div data-at="first">
          <ApiKeyConnect />
        </div>
        <div data-at="second">
          <ApiKeyConnect />
        </div>
      </>,
      acmeConnection,
    )
    await userEvent.click(buttonIn('second', /Update API Key/))
    await settle()
    expect(where()).toEqual(['second'])
  })

  describe('for the first key, of two cards', () => {
    const twoCards = (
      <>
        <div data-at="first">
          <ApiKeyConnect />
        </div>
        <div data-at="second">
          <ApiKeyConnect />
        </div>
      </>
    )
    const bell = 'a key with\u0007bell'

    it('the one that it was sent from, until it has ended', async () => {
      const store = page(twoCards, null)
      expect(where()).toEqual(['first', 'second'])
      await userEvent.fill(fields()[1] as HTMLInputElement, bell)
      await userEvent.keyboard('{Enter}')
      await settle()
      expect(store.getState().status).toBe('failed')
      expect(where()).toEqual(['second'])
      expect(fields()[0]).toHaveFocus()
      expect([...document.querySelectorAll('.lk-error')].filter(({ textContent }) => textContent)).toHaveLength(1)
      store.cancel()
      await settle()
      expect(where()).toEqual(['first', 'second'])
    })

    it('the other one, where it is asked to', async () => {
      page(twoCards, null)
      await userEvent.fill(fields()[1] as HTMLInputElement, bell)
      await userEvent.keyboard('{Enter}')
      await settle()
      await userEvent.click(buttonIn('first', /^Connect$/))
      await settle()
      expect(where()).toEqual(['first'])
      expect(fields()[0]).toHaveFocus()
      await userEvent.keyboard(`${aKey()}{Enter}`)
      await waitFor(() => expect(where()).toEqual([]))
    })

    it('the other one, when the first is gone', async () => {
      let leave = () => {}
      function Leaving() {
        const [isHere, setHere] = useState(true)
        leave = () => setHere(false)
        return isHere ? <ApiKeyConnect /> : null
      }
      page(
        <>
          <div data-at="first">
            <ApiKeyConnect />
          </div>
          <div data-at="second">
            <Leaving />
          </div>
        </>,
        null,
      )
      await userEvent.fill(fields()[1] as HTMLInputElement, bell)
      await userEvent.keyboard('{Enter}')
      await settle()
      leave()
      await settle()
      expect(where()).toEqual(['first'])
    })
  })

  it('the next attempt is free again', async () => {
    const store = page(cardAndDialog)
    await userEvent.click(buttonIn('card', /Replace API Key/))
    store.cancel()
    await settle()
    expect(where()).toEqual([])
    store.update()
    await settle()
    expect(where()).toEqual(['card'])
  })

  it('the card, after a dialog for the first key that a connection from elsewhere has closed', async () => {
    const store = page(
      <>
        <ConnectDialog />
        <div data-at="card">
          <ApiKeyConnect />
        </div>
      </>,
      null,
    )
    await userEvent.click(document.querySelector('.lk-opener button') ?? document.body)
    await screen.findByRole('dialog')
    store.setConnection(acmeConnection)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    store.update()
    await settle()
    expect(where()).toEqual(['card'])
  })

  it('a field of its own on the page counts as a card', async () => {
    const store = page(
      <>
        <KeyInput />
        <ConnectDialog />
      </>,
    )
    store.update()
    await settle()
    expect(where()).toEqual(['page'])
  })
})

describe('an update that nothing on the page can ask for', () => {
  const patience = () => new Promise((resolve) => setTimeout(resolve, 1_200))

  it('is told on the console, once', async () => {
    expectConsole('warn', /nothing on the page asks for the key/)
    const store = page(<ReconnectBanner />)
    store.update()
    await patience()
    store.cancel()
    store.update()
    await patience()
    const told = consoleRecord().entries.filter(({ text }) => text.includes('nothing on the page asks'))
    expect(told).toHaveLength(1)
  })

  it('is not told where a field appears as an answer to it', async () => {
    function Late() {
      const connection = useApiKeyConnection(store)
      return connection.state.status === 'updating' ? (
        <ConnectionProvider connection={connection}>
          <KeyInput />
        </ConnectionProvider>
      ) : null
    }
    const store = page(null)
    render(<Late />)
    store.update()
    await patience()
    expect(fields()).toHaveLength(1)
  })
})
