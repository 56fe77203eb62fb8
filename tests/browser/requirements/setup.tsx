import 'latchkey/styles.css'
import { render, screen, within } from '@testing-library/react'
import { ApiKeyConnect, type ConnectDialog } from 'latchkey'
import {
  type Company,
  type Connection,
  type ConnectionOptions,
  type ConnectionStore,
  createConnectionStore,
  type FailureCode,
  type KnownConnection,
  type ProviderDefinition,
  type State,
} from 'latchkey/headless'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import type { ReactNode } from 'react'
import { userEvent } from 'vitest/browser'
import { hear } from './hear'

// What fades in is invisible in its first moment, and what a person sees is where it ends.
const still = new CSSStyleSheet()
still.replaceSync('*, ::before, ::after { animation: none !important; transition: none !important }')
document.adoptedStyleSheets.push(still)

export const acme = { id: '3f8a1c52-7d1e-4b7a-9c55-0d5b1f6f2a10', name: 'Acme ApS' } satisfies Company
export const globex = { id: '9b0d7e44-2f63-4c0f-8a1b-6f1f0c3f7d21', name: 'Globex GmbH' } satisfies Company
export const initech = { id: '51c7be08-6f0e-4df3-b6ad-3f4f5b8d9e02', name: 'Initech A/S' } satisfies Company

/** Both kinds of key, for `it.each(kinds)('… ($keyKind)')`. */
export const kinds: readonly ProviderDefinition[] = [pleoStandalone, pleoIntegrated]

export const acmeConnection: Connection = {
  company: acme,
  keyHint: '7c2e',
  connectedAt: '2026-03-02T09:15:00Z',
  revision: 1,
}

export const broken = (code: FailureCode): KnownConnection => ({ connection: acmeConnection, failure: { code } })

/** An origin of each kind: a connection that works, and one that stopped working. */
export const origins = [
  { origin: 'live', initialConnection: acmeConnection },
  { origin: 'broken', initialConnection: broken('revoked-key') },
] as const

interface Shown extends Partial<ConnectionOptions> {
  readonly dialog?: typeof ConnectDialog
  readonly updateLabel?: string
  readonly warning?: boolean
  readonly logo?: ReactNode
  readonly revealable?: boolean
}

/**
 * The whole widget on a page. Nothing is connected, unreachable answers are not asked for again and nothing is checked
 * by itself unless the test says otherwise. Gives what is announced from now on, and every status, in order.
 */
export function show({ onEvent, ...options }: Shown = {}) {
  const heard = hear()
  const statuses: string[] = []
  const { unmount } = render(
    <ApiKeyConnect
      provider={pleoStandalone}
      validate={() => ({ ok: true, company: acme })}
      initialConnection={null}
      retries={0}
      checkIntervalMs={false}
      {...options}
      onEvent={(event) => {
        if (event.type === 'status-changed') statuses.push(event.to)
        onEvent?.(event)
      }}
    />,
  )
  return { heard, statuses, unmount }
}

export const field = () => screen.getByLabelText<HTMLInputElement>(/API key/i, { selector: 'input' })
export const fieldIfAny = () => screen.queryByLabelText<HTMLInputElement>(/API key/i, { selector: 'input' })
/** Where a person looks: in a dialog as soon as there is one. */
const inView = () => within(screen.queryAllByRole('dialog').at(-1) ?? document.body)
export const button = (name: string | RegExp) => inView().getByRole<HTMLButtonElement>('button', { name })
export const buttonIfAny = (name: string | RegExp) => inView().queryByRole<HTMLButtonElement>('button', { name })
export const press = (name: string | RegExp) => userEvent.click(button(name))

/** Puts `key` where the key goes, all at once, and sends it with Enter. */
export async function send(key: string) {
  await userEvent.fill(field(), key)
  await userEvent.keyboard('{Enter}')
}

/** Shows what will be entered: the button is there once there is something to show. */
export async function showKey() {
  await userEvent.fill(field(), 'x')
  await press('Show key')
  await userEvent.clear(field())
}

/** Puts `text` on the real clipboard, from a place that is gone afterwards. */
export async function copy(text: string) {
  const source = document.createElement('textarea')
  source.value = text
  document.body.append(source)
  source.select()
  await userEvent.copy()
  source.value = ''
  source.remove()
}

/** A store that stays in one state. */
export function stillStore(state: State, provider: ProviderDefinition): ConnectionStore {
  return {
    ...createConnectionStore({ provider, initialConnection: null, validate: () => ({ ok: true, company: acme }) }),
    capabilities: { activate: true, check: true, disconnect: true },
    getState: () => state,
    subscribe: () => () => {},
  }
}
