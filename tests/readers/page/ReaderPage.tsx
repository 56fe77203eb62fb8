import { ApiKeyConnect, ConnectDialog, type ConnectionOptions, useApiKeyConnection } from 'latchkey'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { scriptedValidator } from 'latchkey/testing'

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
  const { dialog, ...options } = setting
  return <Widget options={options} dialog={dialog} />
}

function Widget({ options, dialog }: { options: ConnectionOptions; dialog: typeof ConnectDialog | undefined }) {
  const connection = useApiKeyConnection({ ...options, checkIntervalMs: false })
  return (
    <>
      <ApiKeyConnect connection={connection} dialog={dialog} />
      <p>
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
