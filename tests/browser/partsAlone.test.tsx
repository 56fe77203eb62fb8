import { render, screen } from '@testing-library/react'
import {
  CompanyConfirmation,
  ConnectDialog,
  ConnectionBadge,
  ConnectionProgress,
  ConnectionSummary,
  KeyInput,
  ReconnectBanner,
} from 'latchkey'
import { ConnectionProvider, type ConnectionStore, useApiKeyConnection } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import { button, show } from './requirements/setup'
import { moments, stillIn } from './ShownState'

const parts: Readonly<Record<string, ReactElement>> = {
  CompanyConfirmation: <CompanyConfirmation />,
  ConnectDialog: <ConnectDialog />,
  ConnectionBadge: <ConnectionBadge />,
  ConnectionProgress: <ConnectionProgress />,
  ConnectionSummary: <ConnectionSummary />,
  KeyInput: <KeyInput />,
  ReconnectBanner: <ReconnectBanner />,
}

function Alone({ store, children }: { store: ConnectionStore; children: ReactElement }) {
  return <ConnectionProvider connection={useApiKeyConnection(store)}>{children}</ConnectionProvider>
}

/** What a person sees of a button. */
const lookOf = (element: Element) => {
  const { backgroundColor, color, padding, borderRadius, font, cursor } = getComputedStyle(element)
  return { backgroundColor, color, padding, borderRadius, font, cursor }
}

it.each(Object.entries(parts))('%s brings its tokens along, at every moment, where it stands alone', (_, part) => {
  for (const [moment, state] of Object.entries(moments)) {
    const { unmount } = render(<Alone store={stillIn(state, pleoStandalone)}>{part}</Alone>)
    const bare = [...document.querySelectorAll('[class^="lk-"]')].filter((element) => !element.closest('.lk-root'))
    expect(
      bare.map(({ className }) => className),
      moment,
    ).toEqual([])
    unmount()
  }
})

it('the button that opens a dialog looks the same alone as in the card', () => {
  const { unmount } = show({ dialog: ConnectDialog })
  const inCard = lookOf(button('Connect'))
  unmount()
  const state = moments['not-connected']
  if (!state) throw new Error('no such moment')
  render(<Alone store={stillIn(state, pleoStandalone)}>{<ConnectDialog />}</Alone>)
  expect(lookOf(screen.getByRole('button', { name: 'Connect' }))).toEqual(inCard)
})
