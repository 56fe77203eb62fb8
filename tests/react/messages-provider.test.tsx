import { cleanup, render, screen } from '@testing-library/react'
import { ConnectionBadge, KeyInput, ReconnectBanner } from 'latchkey'
import { ConnectionProvider, createConnectionStore, MessagesProvider, useApiKeyConnection } from 'latchkey/headless'
import { de } from 'latchkey/locales/de'
import { afterEach, expect, it } from 'vitest'

afterEach(cleanup)

const store = createConnectionStore({ provider: 'Pleo', validate: () => ({ ok: false, code: 'unknown' }) })

function Badge({ connect }: { connect?: string }) {
  return (
    <ConnectionProvider
      connection={useApiKeyConnection(store)}
      messages={connect ? { badge: { 'not-connected': connect } } : undefined}
    >
      <ConnectionBadge />
    </ConnectionProvider>
  )
}

it('parts that stand alone speak the language around them', () => {
  render(
    <MessagesProvider messages={de} locale="de">
      <ConnectionBadge status="connected" />
      <KeyInput provider="Pleo" onKeySubmit={() => {}} />
      <ReconnectBanner provider="Pleo" failure={{ code: 'revoked-key' }} onUpdate={() => {}} />
    </MessagesProvider>,
  )
  expect(screen.getByText(de.badge.connected)).toBeDefined()
  expect(screen.getByRole('button', { name: de.actions.connect })).toBeDefined()
  expect(screen.getByRole('button', { name: de.actions.updateBroken('standalone') })).toBeDefined()
})

it('a provider below speaks it too, and may replace single messages', () => {
  const { rerender } = render(
    <MessagesProvider messages={de} locale="de">
      <Badge />
    </MessagesProvider>,
  )
  expect(screen.getByText(de.badge['not-connected'])).toBeDefined()
  rerender(
    <MessagesProvider messages={de} locale="de">
      <Badge connect="Noch nichts" />
    </MessagesProvider>,
  )
  expect(screen.getByText('Noch nichts')).toBeDefined()
})

it('without one, everything is English', () => {
  render(<Badge />)
  expect(screen.getByText('Not connected')).toBeDefined()
})
