import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import {
  ApiKeyConnect,
  ConnectionSummary,
  type FailureCode,
  failureCodes,
  faults,
  KeyInput,
  type KeyKind,
  ReconnectBanner,
} from '../../src/index'
import { defineProvider, pleoIntegrated, pleoStandalone } from '../../src/providers'
import { exampleStates } from '../../src/testing'
import { bannerUsage } from '../docs/usage/bannerUsage'
import { failureTextsUsage } from '../docs/usage/failureTextsUsage'
import { stateUsage } from '../docs/usage/stateUsage'
import { appears } from '../fixtures/appears'
import { FailureTexts } from '../fixtures/FailureTexts'
import { failures, ofTheHost } from '../fixtures/failures'
import { InState } from '../fixtures/InState'
import { acme, broken, disconnectInDoubt, failedConnect, failedDisconnect, failedUpdate, now } from '../fixtures/states'

const meta = {
  title: 'Components/Failures',
  parameters: { controls: { disable: true } },
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

const region = {
  kind: 'select',
  name: 'region',
  label: 'Region',
  options: [
    { value: 'eu', label: 'Europe' },
    { value: 'us', label: 'United States' },
  ],
} as const
const subdomain = {
  kind: 'text',
  name: 'subdomain',
  label: 'Subdomain',
  prefix: 'https://',
  suffix: '.example.com',
  example: 'acme',
} as const
const providers = { standalone: pleoStandalone, integrated: pleoIntegrated }
const withRegion = {
  standalone: defineProvider({ ...pleoStandalone, fields: [region] }),
  integrated: defineProvider({ ...pleoIntegrated, fields: [region] }),
}
const withSubdomain = {
  standalone: defineProvider({ ...pleoStandalone, fields: [subdomain] }),
  integrated: defineProvider({ ...pleoIntegrated, fields: [subdomain] }),
}
const withField: Partial<Record<FailureCode, typeof withRegion>> = {
  'field-missing': withRegion,
  'field-invalid': withSubdomain,
}
const labels: Partial<Record<FailureCode, string>> = { 'field-missing': 'Region', 'field-invalid': 'Subdomain' }
const providerFor = (code: FailureCode, keyKind: KeyKind) => (withField[code] ?? providers)[keyKind]

/** Told at the field that it is about, in two sentences: what happened, and what to do. */
const atTheField =
  (code: FailureCode): NonNullable<Story['play']> =>
  async ({ canvas }) => {
    const field = canvas.getByLabelText(labels[code] ?? 'Pleo API key')
    await waitFor(() => expect(field).toBeInvalid())
    await expect(field).toHaveAccessibleDescription(/\S+\. \S.*\.$/)
    await expect(field).toBeEnabled()
  }

const connect = (code: FailureCode, keyKind: KeyKind = 'standalone'): Story => ({
  parameters: {
    usage: () =>
      stateUsage({
        state: failedConnect(failures[code]),
        provider: providerFor(code, keyKind),
        imports: ['KeyInput'],
        elements: '<KeyInput />',
      }),
  },
  render: () => (
    <InState state={failedConnect(failures[code])} provider={providerFor(code, keyKind)}>
      <KeyInput />
    </InState>
  ),
  play: atTheField(code),
})

const update = (code: FailureCode): Story => ({
  parameters: {
    usage: () =>
      stateUsage({
        state: failedUpdate(failures[code]),
        provider: providerFor(code, 'standalone'),
        inProvider: false,
        imports: ['ApiKeyConnect'],
        elements: '',
      }),
  },
  render: () => (
    <InState state={failedUpdate(failures[code])} provider={providerFor(code, 'standalone')}>
      <ApiKeyConnect now={now} />
    </InState>
  ),
  play: async (context) => {
    await atTheField(code)(context)
    // The old connection is there and said to be, except where that is not certain.
    await appears(context.canvas.getByRole('heading', { name: 'Connected to Acme ApS' }))
    const doubtful: readonly FailureCode[] = [
      'activation-unconfirmed',
      'company-mismatch',
      'unexpected-answer',
      'unknown',
    ]
    // Its room is kept where it is not said.
    const note = context.canvas.getByText('Your current key is still in use.')
    await (doubtful.includes(code) ? expect(note).not.toBeVisible() : appears(note))
  },
})

const banner = (code: FailureCode, keyKind: KeyKind): Story => ({
  parameters: {
    usage: () =>
      bannerUsage({
        provider: providers[keyKind],
        failure: failures[code],
        company: acme,
        ...(keyKind === 'integrated' && { updateLabel: 'Reconnect' }),
      }),
  },
  render: () => (
    <ReconnectBanner
      provider={providers[keyKind]}
      failure={failures[code]}
      company={acme}
      onUpdate={() => {}}
      {...(keyKind === 'integrated' && { updateLabel: 'Reconnect' })}
    />
  ),
  play: async ({ canvas }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    const sentence = `Your connection to Pleo has ${expired ? 'expired' : 'been interrupted'}. Please update your API Key to restore access.`
    await expect(canvas.getByRole('alert')).toHaveTextContent(sentence)
    const name = keyKind === 'integrated' ? 'Reconnect' : 'Replace API Key'
    await appears(canvas.getByRole('button', { name }))
  },
})

const firstCheck = (code: FailureCode): Story => ({
  parameters: {
    usage: () =>
      stateUsage({
        state: { ...exampleStates.failed, operation: 'check', failure: failures[code] },
        inProvider: false,
        imports: ['ApiKeyConnect'],
        elements: '',
      }),
  },
  render: () => (
    <InState state={{ ...exampleStates.failed, operation: 'check', failure: failures[code] }}>
      <ApiKeyConnect now={now} />
    </InState>
  ),
  play: async (context) => {
    // A key that does not work can be replaced by another. Where nobody answered, no key can change that.
    if (faults[code] !== 'service') return atTheField(code)(context)
    await appears(context.canvas.getByRole('button', { name: 'Try again' }))
    await expect(context.canvas.queryByLabelText('Pleo API key')).toBeNull()
  },
})

/** Every code and its words, for both kinds of keys. */
export const All: Story = {
  parameters: {
    requirements: ['R15', 'R16', 'R27', 'R28', 'R30'],
    width: 'full',
    usage: failureTextsUsage,
  },
  render: () => (
    <InState state={exampleStates['not-connected']}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to be able to scroll what is wider than the page */}
      <section aria-label="Every failure" tabIndex={0} style={{ overflowX: 'auto' }}>
        <FailureTexts provider={withRegion.standalone} />
        <FailureTexts provider={withRegion.integrated} />
      </section>
    </InState>
  ),
  play: async ({ canvas }) => {
    for (const table of canvas.getAllByRole('table')) {
      const rows = within(table).getAllByRole('rowheader')
      await expect(rows.map((row) => row.textContent)).toEqual([
        ...failureCodes,
        ...ofTheHost.map(({ code }) => `${code}, side: host`),
      ])
      await expect(table).not.toHaveTextContent(/undefined|log in|sign in|session|authoriz|consent|token/i)
    }
    await expect(canvas.getAllByRole('table')).toHaveLength(2)
  },
}

// A first key, at the field.
export const ConnectKeyMissing = connect('key-missing')
export const ConnectKeyTooLong = connect('key-too-long')
export const ConnectKeyPlaceholder = connect('key-placeholder')
export const ConnectKeyHasSpaces = connect('key-has-spaces')
export const ConnectKeyUnreadable = connect('key-unreadable')
export const ConnectKeyIncomplete = connect('key-incomplete')
export const ConnectKeySeveral = connect('key-several')
export const ConnectKeyDoubtful = connect('key-doubtful')
export const ConnectFieldMissing = connect('field-missing')
export const ConnectFieldInvalid = connect('field-invalid')
export const ConnectInvalidKey = connect('invalid-key')
export const ConnectExpiredKey = connect('expired-key')
export const ConnectRevokedKey = connect('revoked-key')
export const ConnectWrongKeyType = connect('wrong-key-type')
export const ConnectWrongEnvironment = connect('wrong-environment')
export const ConnectInsufficientPermissions = connect('insufficient-permissions')
export const ConnectCompanyMismatch = connect('company-mismatch')
export const ConnectNotEntitled = connect('not-entitled')
export const ConnectIpNotAllowed = connect('ip-not-allowed')
export const ConnectAlreadyConnected = connect('already-connected')
export const ConnectActivationFailed = connect('activation-failed')
export const ConnectActivationUnconfirmed = connect('activation-unconfirmed')
export const ConnectSignedOut = connect('signed-out')
export const ConnectRateLimited = connect('rate-limited')
export const ConnectServiceUnavailable = connect('service-unavailable')
export const ConnectNetwork = connect('network')
export const ConnectTimeout = connect('timeout')
export const ConnectUnexpectedAnswer = connect('unexpected-answer')
export const ConnectUnknown = connect('unknown')
export const ConnectConfirmationExpired = connect('confirmation-expired')

// The sentences that an integrated key has for itself.
export const ConnectIntegratedExpiredKey = connect('expired-key', 'integrated')
export const ConnectIntegratedRevokedKey = connect('revoked-key', 'integrated')
export const ConnectIntegratedWrongKeyType = connect('wrong-key-type', 'integrated')
export const ConnectIntegratedInsufficientPermissions = connect('insufficient-permissions', 'integrated')
export const ConnectIntegratedActivationFailed = connect('activation-failed', 'integrated')

// A replacement, while the old key goes on working.
export const UpdateKeyMissing = update('key-missing')
export const UpdateKeyTooLong = update('key-too-long')
export const UpdateKeyPlaceholder = update('key-placeholder')
export const UpdateKeyHasSpaces = update('key-has-spaces')
export const UpdateKeyUnreadable = update('key-unreadable')
export const UpdateKeyIncomplete = update('key-incomplete')
export const UpdateKeySeveral = update('key-several')
export const UpdateKeyDoubtful = update('key-doubtful')
export const UpdateFieldMissing = update('field-missing')
export const UpdateFieldInvalid = update('field-invalid')
export const UpdateInvalidKey = update('invalid-key')
export const UpdateExpiredKey = update('expired-key')
export const UpdateRevokedKey = update('revoked-key')
export const UpdateWrongKeyType = update('wrong-key-type')
export const UpdateWrongEnvironment = update('wrong-environment')
export const UpdateInsufficientPermissions = update('insufficient-permissions')
export const UpdateCompanyMismatch = update('company-mismatch')
export const UpdateNotEntitled = update('not-entitled')
export const UpdateIpNotAllowed = update('ip-not-allowed')
export const UpdateAlreadyConnected = update('already-connected')
export const UpdateActivationFailed = update('activation-failed')
export const UpdateActivationUnconfirmed = update('activation-unconfirmed')
export const UpdateSignedOut = update('signed-out')
export const UpdateRateLimited = update('rate-limited')
export const UpdateServiceUnavailable = update('service-unavailable')
export const UpdateNetwork = update('network')
export const UpdateTimeout = update('timeout')
export const UpdateUnexpectedAnswer = update('unexpected-answer')
export const UpdateUnknown = update('unknown')
export const UpdateConfirmationExpired = update('confirmation-expired')

// A connection that stopped working.
export const BrokenStandaloneInvalidKey = banner('invalid-key', 'standalone')
export const BrokenStandaloneExpiredKey = banner('expired-key', 'standalone')
export const BrokenStandaloneRevokedKey = banner('revoked-key', 'standalone')
export const BrokenStandaloneWrongKeyType = banner('wrong-key-type', 'standalone')
export const BrokenStandaloneWrongEnvironment = banner('wrong-environment', 'standalone')
export const BrokenStandaloneInsufficientPermissions = banner('insufficient-permissions', 'standalone')
export const BrokenStandaloneCompanyMismatch = banner('company-mismatch', 'standalone')
export const BrokenStandaloneNotEntitled = banner('not-entitled', 'standalone')
export const BrokenStandaloneIpNotAllowed = banner('ip-not-allowed', 'standalone')
export const BrokenStandaloneAlreadyConnected = banner('already-connected', 'standalone')
export const BrokenIntegratedInvalidKey = banner('invalid-key', 'integrated')
export const BrokenIntegratedExpiredKey = banner('expired-key', 'integrated')
export const BrokenIntegratedRevokedKey = banner('revoked-key', 'integrated')
export const BrokenIntegratedWrongKeyType = banner('wrong-key-type', 'integrated')
export const BrokenIntegratedWrongEnvironment = banner('wrong-environment', 'integrated')
export const BrokenIntegratedInsufficientPermissions = banner('insufficient-permissions', 'integrated')
export const BrokenIntegratedCompanyMismatch = banner('company-mismatch', 'integrated')
export const BrokenIntegratedNotEntitled = banner('not-entitled', 'integrated')
export const BrokenIntegratedIpNotAllowed = banner('ip-not-allowed', 'integrated')
export const BrokenIntegratedAlreadyConnected = banner('already-connected', 'integrated')

// The first check, which did not tell whether anything is connected.
export const CheckInvalidKey = firstCheck('invalid-key')
export const CheckExpiredKey = firstCheck('expired-key')
export const CheckRevokedKey = firstCheck('revoked-key')
export const CheckWrongKeyType = firstCheck('wrong-key-type')
export const CheckWrongEnvironment = firstCheck('wrong-environment')
export const CheckInsufficientPermissions = firstCheck('insufficient-permissions')
export const CheckCompanyMismatch = firstCheck('company-mismatch')
export const CheckNotEntitled = firstCheck('not-entitled')
export const CheckIpNotAllowed = firstCheck('ip-not-allowed')
export const CheckAlreadyConnected = firstCheck('already-connected')
export const CheckSignedOut = firstCheck('signed-out')
export const CheckRateLimited = firstCheck('rate-limited')
export const CheckServiceUnavailable = firstCheck('service-unavailable')
export const CheckActivationUnconfirmed = firstCheck('activation-unconfirmed')
export const CheckNetwork = firstCheck('network')
export const CheckTimeout = firstCheck('timeout')
export const CheckUnexpectedAnswer = firstCheck('unexpected-answer')
export const CheckUnknown = firstCheck('unknown')

// Neither at the field nor in the warning.
export const DisconnectFailed: Story = {
  parameters: {
    requirements: ['R15', 'R26'],
    usage: () =>
      stateUsage({ state: failedDisconnect, imports: ['ConnectionSummary'], elements: '<ConnectionSummary />' }),
  },
  render: () => (
    <InState state={failedDisconnect}>
      <ConnectionSummary now={now} />
    </InState>
  ),
  play: async ({ canvas }) => {
    await appears(canvas.getByText(/^The connection to Pleo couldn't be removed\. It's still there\./))
  },
}
export const DisconnectUnconfirmed: Story = {
  parameters: {
    requirements: ['R11', 'R26'],
    usage: () =>
      stateUsage({ state: disconnectInDoubt, imports: ['ConnectionSummary'], elements: '<ConnectionSummary />' }),
  },
  render: () => (
    <InState state={disconnectInDoubt}>
      <ConnectionSummary now={now} />
    </InState>
  ),
  play: async ({ canvas }) => {
    await appears(canvas.getByText(/^We don't know yet whether the connection to Pleo was removed\./))
    await expect(canvas.queryByText(/still/)).toBeNull()
  },
}
export const DisconnectFailedOfABrokenConnection: Story = {
  parameters: {
    requirements: ['R24', 'R26'],
    usage: () =>
      stateUsage({
        state: {
          ...exampleStates.failed,
          operation: 'disconnect',
          origin: broken,
          failure: failures['disconnect-failed'],
        },
        inProvider: false,
        imports: ['ApiKeyConnect'],
        elements: '',
      }),
  },
  render: () => (
    <InState
      state={{
        ...exampleStates.failed,
        operation: 'disconnect',
        origin: broken,
        failure: failures['disconnect-failed'],
      }}
    >
      <ApiKeyConnect now={now} />
    </InState>
  ),
  play: async ({ canvas }) => {
    await appears(canvas.getByText(/^The connection to Pleo couldn't be removed\. It's still there\./))
    await appears(canvas.getByRole('group', { name: /^Your connection to Pleo has been interrupted/ }))
  },
}
