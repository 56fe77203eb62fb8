import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test'
import {
  ConnectDialog,
  ConnectionProvider,
  ConnectionRow,
  type ConnectionStore,
  createConnectionStore,
  LiveRegions,
  ReconnectBanners,
  useApiKeyConnection,
} from '../../src/index'
import { pleoStandalone } from '../../src/providers'
import { rowUsage, tableUsage } from '../docs/usage/rowUsage'
import { appears } from '../fixtures/appears'
import { connectionRows } from '../fixtures/connectionRows'
import { everyRow } from '../fixtures/everyRow'
import { acme, globex, now } from '../fixtures/states'

const frame = {
  margin: 0,
  padding: 0,
  border: '1px solid color-mix(in oklab, CanvasText 14%, Canvas)',
  borderRadius: 12,
  background: 'Canvas',
} as const

const meta = {
  title: 'Components/ConnectionRow',
  component: ConnectionRow,
  // Without the event: the panel would take it apart, and the page with it.
  args: { onAskForKey: fn(), now },
  argTypes: { connection: { control: false }, classNames: { control: false }, renders: { control: false } },
  parameters: { usage: () => rowUsage },
} satisfies Meta<typeof ConnectionRow>
export default meta
type Story = StoryObj<typeof meta>

const keyOf = ({ provider }: ConnectionStore, index: number) => `${provider.name} ${index}`

/** Of five providers; the last has a logo. */
export const FiveInAList: Story = {
  parameters: { requirements: ['R29'] },
  render: (args) => (
    <ul style={frame}>
      {connectionRows(5).map((store, index) => (
        <ConnectionRow key={keyOf(store, index)} {...args} connection={store} render={<li />} />
      ))}
    </ul>
  ),
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('listitem')
    await expect(rows).toHaveLength(5)
    for (const row of rows) await expect(row.getBoundingClientRect().height).toBeLessThanOrEqual(56)
  },
}

/** What a row says in each state: a failure, and that a key expires, in its second line. */
export const EveryState: Story = {
  parameters: { requirements: ['R29'] },
  render: (args) => (
    <ul style={frame}>
      {everyRow.map(([name, store]) => (
        <ConnectionRow key={name} {...args} connection={store} render={<li />} />
      ))}
    </ul>
  ),
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('listitem')
    await expect(rows).toHaveLength(everyRow.length)
    for (const row of rows) await expect(row.getBoundingClientRect().height).toBeLessThanOrEqual(56)
  },
}

/** What can be done with a connection, in a menu that nothing clips. */
export const WithItsMenuOpen: Story = {
  ...FiveInAList,
  parameters: { requirements: ['R21'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for Pleo (Acme ApS)' }))
    await expect(canvas.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Update API Key',
      'Check now',
      'Disconnect',
    ])
    await expect(canvas.getByRole('menuitem', { name: 'Update API Key' })).toHaveFocus()
  },
}

/** In a table, each is a row of four cells. */
export const ThirtyInATable: Story = {
  args: { layout: 'cells' },
  parameters: { width: 'full', usage: () => tableUsage },
  render: (args) => (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to be able to scroll what is wider than the page
    <section aria-label="Connections" tabIndex={0} style={{ overflowX: 'auto' }}>
      <table style={{ inlineSize: '100%', borderCollapse: 'collapse' }}>
        <tbody>
          {connectionRows(30).map((store, index) => (
            <ConnectionRow key={keyOf(store, index)} {...args} connection={store} />
          ))}
        </tbody>
      </table>
    </section>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(30)
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(30)
  },
}

function makeStores() {
  return [null, { company: acme, keyHint: '7c2e' }, { company: globex, keyHint: '41d0' }].map((connection, index) =>
    createConnectionStore({
      provider: pleoStandalone,
      validate: () => ({ ok: true, company: index === 2 ? globex : acme }),
      disconnect: () => ({ ok: true }),
      initialConnection: connection && index === 2 ? { connection, failure: { code: 'revoked-key' } } : connection,
      checkIntervalMs: false,
    }),
  )
}

function LiveList() {
  const [stores] = useState(makeStores)
  const [asked, setAsked] = useState<ConnectionStore | null>(null)
  return (
    <LiveRegions>
      <ReconnectBanners connections={stores} onUpdate={setAsked} style={{ marginBlockEnd: 16 }} />
      <ul style={frame}>
        {stores.map((store, index) => (
          <ConnectionRow key={keyOf(store, index)} connection={store} onAskForKey={setAsked} render={<li />} />
        ))}
      </ul>
      {asked ? <AskForKey store={asked} onClose={() => setAsked(null)} /> : null}
    </LiveRegions>
  )
}

function AskForKey({ store, onClose }: { store: ConnectionStore; onClose: () => void }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <ConnectDialog trigger={null} open onOpenChange={(open) => open || onClose()} />
    </ConnectionProvider>
  )
}

/** It can be used: any key connects. All rows, and the warning above them, share one dialog. */
export const OneDialogForAll: Story = {
  parameters: { requirements: ['R22', 'R25'] },
  render: () => <LiveList />,
  play: async ({ canvas }) => {
    const connect = canvas.getByRole('button', { name: 'Connect Pleo' })
    await userEvent.click(connect)
    await appears(screen.findByRole('dialog', { name: 'Connect to Pleo' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(connect).toHaveFocus())
  },
}
