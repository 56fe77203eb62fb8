import 'latchkey/styles.css'
import { render, screen, waitFor } from '@testing-library/react'
import { ConnectDialog, ReconnectBanner } from 'latchkey'
import { ConnectionProvider, createConnectionStore, useApiKeyConnection } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { useEffect, useRef, useState } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { quiet } from '../quiet'
import { acme, broken } from '../requirements/setup'

const dialogOf = () => document.querySelector<HTMLElement>('.lk-dialog')

function brokenStore() {
  const store = createConnectionStore({
    provider: pleoStandalone,
    validate: () => ({ ok: true, company: acme }),
    initialConnection: broken('revoked-key'),
    checkIntervalMs: false,
  })
  onTestFinished(() => store.dispose())
  return store
}

/** What assistive technology is kept out of. */
const hidden = () => document.querySelectorAll('[aria-hidden=true]:not(svg)').length

describe('a layer of the host that goes while the dialog is open', { tags: ['R26'] }, () => {
  it('of no concern, such as a notice that is an open <dialog>, leaves it as it is', async () => {
    const notice = document.createElement('dialog')
    notice.textContent = 'We use cookies'
    document.body.append(notice)
    notice.show()
    onTestFinished(() => notice.remove())
    const store = brokenStore()
    function Page() {
      return (
        <ConnectionProvider connection={useApiKeyConnection(store)}>
          <ReconnectBanner />
          <ConnectDialog />
        </ConnectionProvider>
      )
    }
    render(<Page />)
    await userEvent.click(screen.getByRole('button', { name: 'Replace API Key' }))
    await waitFor(() => expect(dialogOf()).toBeVisible())
    notice.close()
    await quiet()
    expect(dialogOf()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialogOf()).toBeNull())
  })

  it.each(['closes', 'is taken away'])(
    'that it stands in, and that %s, takes it along, and leaves the page usable',
    async (end) => {
      const store = brokenStore()
      let close = () => {}
      function Host() {
        const dialog = useRef<HTMLDialogElement>(null)
        const [isThere, setThere] = useState(true)
        useEffect(() => {
          dialog.current?.showModal()
          close = () => (end === 'closes' ? dialog.current?.close() : setThere(false))
        }, [])
        return isThere ? (
          <dialog ref={dialog}>
            <ReconnectBanner />
          </dialog>
        ) : null
      }
      function Page() {
        return (
          <ConnectionProvider connection={useApiKeyConnection(store)}>
            <Host />
            <ConnectDialog />
            <button type="button">Elsewhere</button>
          </ConnectionProvider>
        )
      }
      render(<Page />)
      const before = hidden()
      await userEvent.click(screen.getByRole('button', { name: 'Replace API Key' }))
      await waitFor(() => expect(dialogOf()).toBeVisible())
      close()
      await waitFor(() => expect(store.getState().status).toBe('action-required'))
      await waitFor(() => expect(hidden()).toBe(before))
      expect(screen.getByRole('button', { name: 'Elsewhere' })).toBeVisible()
    },
  )
})
