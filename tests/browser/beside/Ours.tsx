import { ApiKeyConnect, ConnectDialog, ConnectionBadge, ReconnectBanner } from 'latchkey'
import { ConnectionProvider, type State, useApiKeyConnection } from 'latchkey/headless'
import { exampleStates } from 'latchkey/testing'
import { type PropsWithChildren, useState } from 'react'
import { stillIn } from '../ShownState'
import type { Part } from './Library'

/** Without steps and an example: so that nothing but the field is compared. */
const provider = { name: 'Acme Pay', keyKind: 'standalone' } as const
const failed: State = {
  status: 'failed',
  failure: { code: 'invalid-key' },
  origin: exampleStates.connected,
  operation: 'update',
}

function Shown({ state, className, children }: PropsWithChildren<{ state: State; className?: string }>) {
  const connection = useApiKeyConnection(stillIn(state, provider))
  return (
    <div className={className}>
      <ConnectionProvider connection={connection}>{children}</ConnectionProvider>
    </div>
  )
}

/** Latchkey's parts of the same kinds. */
export function Ours() {
  return (
    <>
      <Shown state={exampleStates['not-connected']} className="our-plain">
        <ApiKeyConnect />
      </Shown>
      <Shown state={failed} className="our-invalid">
        <ApiKeyConnect />
      </Shown>
      <Shown state={exampleStates['action-required']} className="our-alert">
        <ReconnectBanner />
      </Shown>
      <Shown state={exampleStates.connected} className="our-badge">
        <ConnectionBadge />
      </Shown>
    </>
  )
}

/** In its library's provider, whose element some libraries' variables live in. */
export function OurDialog() {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <>
      <div ref={setPlace} />
      {place ? (
        <Shown state={exampleStates.updating}>
          <ConnectDialog open trigger={null} container={place} />
        </Shown>
      ) : null}
    </>
  )
}

export const ourParts: Readonly<Record<Part, string>> = {
  card: '.our-plain .lk-card',
  cardFirst: '.our-plain .lk-header',
  cardLast: '.our-plain .lk-actions',
  primary: '.our-plain .lk-submit',
  secondary: '.our-invalid .lk-cancel',
  label: '.our-plain .lk-label',
  field: '.our-plain .lk-field',
  input: '.our-plain .lk-input',
  invalidField: '.our-invalid .lk-field',
  error: '.our-invalid .lk-error:not(:empty)',
  alert: '.our-alert .lk-banner',
  alertText: '.our-alert .lk-banner-text',
  alertCause: '.our-alert .lk-banner-cause',
  badge: '.our-badge .lk-badge',
  dialog: '.lk-dialog',
  dialogFirst: '.lk-dialog .lk-heading',
  dialogPrimary: '.lk-dialog .lk-submit',
  dialogSecondary: '.lk-dialog .lk-cancel',
}
