import { ApiKeyConnect, ConnectDialog, type ConnectionOptions, useApiKeyConnection } from 'latchkey'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { scriptedValidator } from 'latchkey/testing'
import { OneRow } from '../../leaks/page/OneRow'

const acme = { id: '48211', name: 'Acme ApS' }
const globex = { id: '77032', name: 'Globex GmbH' }
const connected = {
  company: acme,
  keyHint: '••••wxyz',
  connectedAt: '2026-01-05T09:00:00Z',
  verifiedAt: new Date().toISOString(),
}
const accepted = { ok: true, company: acme } as const
const refused = { ok: false, code: 'invalid-key' } as const

/** As far away as a real provider: what is over at once need not be said. */
const delayMs = 3_000

/** Until then, whatever asks finds it well: a window that comes to the front asks as well. */
let isRevoked = false

interface Setting extends ConnectionOptions {
  readonly dialog?: typeof ConnectDialog
  /** In a row of a list. */
  readonly isRow?: true
  /** What a button of the page's own copies. */
  readonly copies?: string
}

const settings: Readonly<Record<string, () => Setting>> = {
  connect: () => ({
    provider: pleoStandalone,
    initialConnection: null,
    ...scriptedValidator({ delayMs, validate: [accepted], activate: [accepted] }),
  }),
  correct: () => ({
    provider: pleoStandalone,
    initialConnection: null,
    ...scriptedValidator({
      delayMs,
      validate: [refused, { ok: false, code: 'service-unavailable' }, accepted],
    }),
  }),
  company: () => ({
    provider: pleoIntegrated,
    initialConnection: null,
    confirmCompany: 'always',
    ...scriptedValidator({ delayMs, validate: [accepted], activate: [accepted] }),
  }),
  update: () => ({
    provider: pleoStandalone,
    initialConnection: connected,
    ...scriptedValidator({
      delayMs,
      validate: [{ ok: true, company: globex }, accepted],
      activate: [accepted],
      disconnect: [{ ok: false, code: 'service-unavailable' }],
    }),
  }),
  dialog: () => ({
    provider: pleoStandalone,
    initialConnection: null,
    dialog: ConnectDialog,
    ...scriptedValidator({ delayMs, validate: [accepted], disconnect: [{ ok: true }] }),
  }),
  paste: () => ({
    provider: pleoStandalone,
    initialConnection: null,
    copies: 'pls_5f0c8e2a91b74d36_1a2b3c',
    ...scriptedValidator({ delayMs, validate: [accepted] }),
  }),
  row: () => ({
    provider: pleoStandalone,
    initialConnection: connected,
    isRow: true,
    ...scriptedValidator({
      delayMs,
      validate: [accepted],
      disconnect: [{ ok: true }],
    }),
    // At once: what comes later is heard in the middle of what the person does next.
    check: () => ({ ok: true, connection: { ...connected, verifiedAt: new Date().toISOString() } }),
  }),
  banner: () => ({
    provider: pleoStandalone,
    initialConnection: connected,
    ...scriptedValidator({
      delayMs,
      validate: [accepted],
      check: [() => (isRevoked ? { ok: false, code: 'revoked-key' } : { ok: true, connection: connected })],
    }),
  }),
}

const setting = settings[new URLSearchParams(location.search).get('journey') ?? '']?.()

/** One widget, as a host has it on a page of settings, and a provider that takes its time. */
export function ReaderPage({ journey }: { journey: string }) {
  if (!setting) throw new Error(`There is no journey “${journey}”.`)
  return <Widget setting={setting} />
}

function Widget({ setting: { dialog, isRow, copies, ...options } }: { setting: Setting }) {
  const connection = useApiKeyConnection({ ...options, checkIntervalMs: false })
  return (
    <>
      {isRow ? <OneRow connection={connection} /> : <ApiKeyConnect connection={connection} dialog={dialog} />}
      <p>
        {copies ? (
          <button type="button" onClick={() => void navigator.clipboard.writeText(copies)}>
            Copy the key
          </button>
        ) : null}
        <button
          type="button"
          onClick={() => {
            isRevoked = true
            connection.check()
          }}
        >
          Look again
        </button>
      </p>
    </>
  )
}
