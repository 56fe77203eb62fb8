import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { KeyInput } from '../../src/index'
import { defineProvider, pleoIntegrated, pleoStandalone } from '../../src/providers'
import { exampleStates } from '../../src/testing'
import { keyInputUsage } from '../docs/usage/keyInputUsage'
import { stateUsage } from '../docs/usage/stateUsage'
import { aKey } from '../fixtures/aKey'
import { appears } from '../fixtures/appears'
import { entered } from '../fixtures/entered'
import { InState } from '../fixtures/InState'
import type { Step } from '../fixtures/Step'
import { confirming, failedConnect, failedUpdate, updating, updatingWithFields } from '../fixtures/states'

const manyFields = defineProvider({
  name: 'Ledgerly',
  keyKind: 'standalone',
  keySource: { steps: ['Open Developer settings in Ledgerly.', 'Create a key pair and copy both halves.'] },
  fields: [
    { kind: 'secret', name: 'secretHalf', label: 'API secret', description: 'The second half of the pair.' },
    {
      kind: 'text',
      name: 'subdomain',
      label: 'Subdomain',
      prefix: 'https://',
      suffix: '.ledgerly.example',
      example: 'acme',
    },
    {
      kind: 'select',
      name: 'region',
      label: 'Region',
      options: [
        { value: 'eu', label: 'Europe' },
        { value: 'us', label: 'United States' },
      ],
    },
    { kind: 'text', name: 'note', label: 'Internal reference', optional: true },
  ],
})

/** A private key of several lines. It is none: its middle is the alphabet. */
const pemKey = `-----BEGIN PRIVATE KEY-----
${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\n'.repeat(6)}-----END PRIVATE KEY-----
`
const appKey = defineProvider({
  name: 'Shipyard',
  keyKind: 'standalone',
  keyFormat: { shape: 'text' },
  keySource: { steps: ['Open App keys in Shipyard.', 'Download the private key.'] },
})
const serviceAccount = defineProvider({
  name: 'Cloudledger',
  keyKind: 'integrated',
  keyFormat: { shape: 'text', members: ['client_email', 'private_key'] },
})
const serviceAccountKey = JSON.stringify(
  { type: 'service_account', client_email: 'robot@cloudledger.example', private_key: pemKey },
  null,
  2,
)

const paste = (text: string, into?: string): Step => ({ paste: text, into })
const connect: Step = { press: 'submit' }

const meta = {
  title: 'Components/KeyInput',
  component: KeyInput,
  decorators: [entered],
  // No `fn()` here: the panel must not be given a key.
  args: { provider: pleoStandalone, onKeySubmit: () => {} },
  argTypes: {
    provider: { control: false },
    onKeySubmit: { control: false },
    classNames: { control: false },
    children: { control: false },
    passwordManager: { control: 'inline-radio', options: ['ignore', 'allow'] },
    error: { control: 'text' },
  },
  parameters: { usage: keyInputUsage },
} satisfies Meta<typeof KeyInput>
export default meta
type Story = StoryObj<typeof meta>

const inAProvider = (
  state: Parameters<typeof InState>[0]['state'],
  provider = pleoStandalone,
  parameters?: Story['parameters'],
): Story => ({
  parameters: {
    ...parameters,
    usage: () => stateUsage({ state, provider, imports: ['KeyInput'], elements: '<KeyInput />' }),
  },
  render: () => (
    <InState state={state} provider={provider}>
      <KeyInput />
    </InState>
  ),
})

export const Standalone: Story = {
  parameters: { requirements: ['R01', 'R02', 'R04', 'R06', 'R30', 'R31'] },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await expect(input).toHaveAttribute('type', 'password')
    await expect(input).toHaveAccessibleDescription(/secret credential/)
    await appears(canvas.getByText(/^It grants company-level access\. Store it securely: it cannot be viewed again/))
  },
}
export const Integrated: Story = {
  args: { provider: pleoIntegrated },
  parameters: { requirements: ['R07', 'R31', 'R32'] },
  play: async ({ canvas }) => {
    await appears(
      canvas.getByText(/^Pleo generated it during installation\. It grants company-level access to the integration\./),
    )
    await appears(canvas.getByRole('link', { name: 'Open Pleo' }))
  },
}
export const Revealed: Story = {
  parameters: { steps: [paste(aKey()), { press: 'reveal' }] },
  play: async ({ canvas }) => {
    await appears(canvas.findByRole('button', { name: 'Hide key' }))
    const input = canvas.getByLabelText('Pleo API key')
    await expect(input).toHaveAttribute('type', 'text')
    await expect(input).toHaveValue(aKey())
  },
}
export const PastedWithARest: Story = {
  parameters: {
    requirements: ['R03'],
    steps: [paste('  Bearer "pls_0123456789abcdef0123456789abcdef_012345"\n')],
  },
  play: async ({ canvas }) => {
    await appears(canvas.findByText(/^We removed .* from what you pasted\.$/))
    await expect(canvas.getByLabelText('Pleo API key')).toHaveValue('pls_0123456789abcdef0123456789abcdef_012345')
  },
}
export const WrongThing: Story = {
  parameters: { steps: [paste('someone@example.com')] },
  play: async ({ canvas }) => {
    await appears(canvas.findByText(/looks like an email address/))
  },
}
/** Several values: none is taken, and only their names are told. */
export const SeveralValues: Story = {
  parameters: { steps: [paste('BILLING_API_KEY=0123456789abcdef\nBILLING_WEBHOOK_SECRET=fedcba9876543210')] },
  play: async ({ canvas }) => {
    await appears(canvas.findByText(/more than the key in this text: BILLING_API_KEY and BILLING_WEBHOOK_SECRET/))
    await expect(canvas.getByLabelText('Pleo API key')).toHaveValue('')
  },
}
/** Several values whose names are those of the provider's fields: all of them are filled, and the page says so. */
export const FilledFromOneText: Story = {
  args: { provider: manyFields },
  parameters: {
    steps: [paste('LEDGERLY_API_KEY=lk_0123456789abcdef\nLEDGERLY_SUBDOMAIN=acme\nLEDGERLY_REGION=us')],
  },
  play: async ({ canvas }) => {
    await appears(canvas.findByText(/We filled in Subdomain and Region as well\./))
    await expect(canvas.getByLabelText('Subdomain')).toHaveValue('acme')
    await expect(canvas.getByLabelText('Region')).toHaveValue('us')
  },
}
/** What looks wrong is asked about once, before any call. The same press again sends it. */
export const Question: Story = {
  parameters: { steps: [paste('xoxb–0123456789abcdef'), connect] },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await waitFor(() =>
      expect(input).toHaveAccessibleDescription(
        /Character 5 is a long dash\..*To use it as it is, press the button again\./,
      ),
    )
  },
}
/** What can't be a key is refused, however often it is sent. */
export const PlaceholderRefused: Story = {
  parameters: { steps: [paste('<your-api-key>'), connect] },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await waitFor(() => expect(input).toBeInvalid())
    await expect(input).toHaveAccessibleDescription(/This is a placeholder or a hidden version of a key/)
    await expect(input).toHaveValue('<your-api-key>')
  },
}
/** What was taken off can be put back, and is then sent as it is. */
export const PutBack: Story = {
  parameters: { steps: [paste('"pls_0123456789abcdef0123456789abcdef_012345"'), { press: 'put-back' }] },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await waitFor(() => expect(input).toHaveValue('"pls_0123456789abcdef0123456789abcdef_012345"'))
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Put it back' })).toBeNull())
  },
}
/** The key was changed since it was refused. */
export const EarlierVerdict: Story = {
  ...inAProvider(failedConnect({ code: 'invalid-key' }), pleoStandalone, { steps: [paste('3')] }),
  play: async ({ canvas }) => {
    await appears(canvas.findByText(/^About the earlier key: The API Key appears to be invalid\./))
    await expect(canvas.getByLabelText('Pleo API key')).toBeValid()
  },
}
export const Missing: Story = {
  parameters: { steps: [connect] },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await waitFor(() => expect(input).toHaveFocus())
    await expect(input).toHaveAccessibleDescription(/The API key is missing/)
  },
}
/** An extra field that is missing is told at that field, and takes the focus. */
export const FieldMissing: Story = {
  args: { provider: manyFields },
  parameters: { steps: [paste('lk_live_0123456789abcdef'), connect] },
  play: async ({ canvas }) => {
    const extra = canvas.getByLabelText('API secret')
    await waitFor(() => expect(extra).toBeInvalid())
    await expect(extra).toHaveAccessibleDescription(/API secret is missing\. Fill it in and try again\./)
    await waitFor(() => expect(extra).toHaveFocus())
    await expect(canvas.getByLabelText('Ledgerly API key')).toBeValid()
  },
}
/** What a pasted address has around the part that is asked for is taken off; a select is chosen, never preset. */
export const FieldsFilled: Story = {
  args: { provider: manyFields },
  parameters: {
    steps: [
      paste('lk_live_0123456789abcdef'),
      paste('ls_live_0123456789abcdef', 'API secret'),
      paste('https://acme.ledgerly.example/admin', 'Subdomain'),
    ],
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByLabelText('Subdomain')).toHaveValue('acme'))
    const region = canvas.getByLabelText('Region')
    await expect(region).toHaveValue('')
    await userEvent.selectOptions(region, 'eu')
    await expect(region).toHaveValue('eu')
  },
}
/** What would lead to another host is refused at the field, before any call. */
export const FieldInvalid: Story = {
  args: { provider: manyFields },
  parameters: {
    steps: [
      paste('lk_live_0123456789abcdef'),
      paste('ls_live_0123456789abcdef', 'API secret'),
      paste('acme.example.com/', 'Subdomain'),
      connect,
    ],
  },
  play: async ({ canvas }) => {
    const subdomain = canvas.getByLabelText('Subdomain')
    await waitFor(() => expect(subdomain).toBeInvalid())
    await expect(subdomain).toHaveAccessibleDescription(
      /Enter only what takes the place of the dots in https:\/\/\[…\]\.ledgerly\.example, such as acme\./,
    )
    await waitFor(() => expect(subdomain).toHaveFocus())
  },
}
export const OneFieldMissing: Story = {
  ...inAProvider(failedConnect({ code: 'field-missing', field: 'subdomain' }), manyFields),
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Subdomain')).toHaveAccessibleDescription(/Subdomain is missing\./)
    await expect(canvas.getAllByText(/Subdomain is missing\./)).toHaveLength(1)
  },
}

/** Alone: locked while the host's promise is open. */
export const Submitting: Story = {
  render: () => <KeyInput provider={pleoStandalone} onKeySubmit={() => new Promise(() => {})} />,
  parameters: { requirements: ['R08'], steps: [paste(aKey()), connect] },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await waitFor(() => expect(input).toHaveAttribute('readonly'))
    await expect(input).toHaveAttribute('type', 'password')
    await expect(input).not.toHaveValue('')
  },
}

/** Alone: emptied when the promise settles. Nothing is left to be read. */
export const Submitted: Story = {
  parameters: { requirements: ['R05', 'R08'] },
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await userEvent.click(input)
    await userEvent.paste(aKey())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(input).toHaveValue(''))
    await expect(input).toBeValid()
  },
}
export const WithError: Story = {
  args: { error: 'The API Key appears to be invalid. Please check and try again.' },
  parameters: { requirements: ['R15', 'R16'] },
}
export const Failed = inAProvider(failedConnect({ code: 'invalid-key' }), pleoStandalone, {
  requirements: ['R16', 'R18'],
})
export const Validating: Story = {
  ...inAProvider(exampleStates.validating),
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await expect(input).toHaveAttribute('readonly')
    await expect(input).not.toHaveValue('')
  },
}
export const Activating: Story = {
  ...inAProvider(exampleStates.activating),
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Pleo API key')
    await expect(input).toHaveAttribute('readonly')
    await expect(input).not.toHaveValue('')
  },
}

/** Inert: the question about the company is in charge. */
export const Confirming: Story = {
  ...inAProvider(confirming),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('.lk-key-input')).toHaveAttribute('inert')
    await expect(canvas.getByLabelText('Pleo API key')).toHaveAttribute('type', 'password')
  },
}
export const FailedUpdate = inAProvider(
  failedUpdate({ code: 'insufficient-permissions', missingPermissions: ['users:read'] }),
  pleoStandalone,
  { requirements: ['R18'] },
)
export const FailedIntegrated = inAProvider(
  failedConnect({ code: 'insufficient-permissions', missingPermissions: ['users:read'] }),
  pleoIntegrated,
  { requirements: ['R16'] },
)
export const Updating = inAProvider(updating, pleoStandalone, { requirements: ['R19', 'R22'] })
export const ManyFields: Story = { args: { provider: manyFields } }
/** An update starts with what the connection has; the secrets are pasted anew. */
export const UpdatingWithFields: Story = {
  ...inAProvider(updatingWithFields, manyFields),
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Subdomain')).toHaveValue('acme')
    await expect(canvas.getByLabelText('Region')).toHaveValue('eu')
    await expect(canvas.getByLabelText('API secret')).toHaveValue('')
  },
}
export const UpdatingIntegrated: Story = inAProvider(updating, pleoIntegrated)
/** A key of several lines, such as a private key in PEM: pasted, dropped, or its file chosen. */
export const SeveralLines: Story = {
  args: { provider: appKey },
  parameters: { requirements: ['R03', 'R04'] },
  play: async ({ canvas }) => {
    await appears(canvas.getByRole('button', { name: 'Choose a file' }))
    await expect(canvas.getByLabelText('Shipyard API key')).toHaveValue('')
  },
}
/** Dots don't say what they stand for, so a line below does. */
export const SeveralLinesMasked: Story = {
  args: { provider: appKey },
  parameters: { steps: [paste(pemKey)] },
  play: async ({ canvas }) => {
    await appears(canvas.findByText('Private key (PEM), 8 lines'))
    await expect(canvas.getByLabelText<HTMLTextAreaElement>('Shipyard API key').value).toMatch(/^[•\n]+$/)
  },
}
export const SeveralLinesRevealed: Story = {
  args: { provider: serviceAccount },
  parameters: { steps: [paste(serviceAccountKey), { press: 'reveal' }] },
  play: async ({ canvas }) => {
    await appears(canvas.findByText('JSON, 5 lines'))
    await waitFor(() => expect(canvas.getByLabelText('Cloudledger API key')).toHaveValue(serviceAccountKey))
  },
}
export const SeveralLinesIncomplete: Story = {
  args: { provider: serviceAccount },
  parameters: {
    requirements: ['R15'],
    steps: [paste(serviceAccountKey.slice(0, 200)), connect],
  },
  play: async ({ canvas }) => {
    const field = canvas.getByLabelText('Cloudledger API key')
    await waitFor(() => expect(field).toBeInvalid())
    await expect(field).toHaveAccessibleDescription(/A part of this key is missing\./)
  },
}
export const OnlyAName: Story = { args: { provider: 'Ledgerly' } }
export const NotRevealable: Story = {
  args: { revealable: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Show key' })).toBeNull()
  },
}
export const WithCancel: Story = { args: { onCancel: () => {} } }
