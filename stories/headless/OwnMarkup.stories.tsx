import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import {
  brokenBy,
  ConnectionProvider,
  companyOf,
  useApiKeyConnection,
  useConnection,
  useKeyField,
  useMessages,
} from '../../src/headless'
import { pleoStandalone } from '../../src/providers'
import { fakeBackend } from '../../src/testing'
import { aKey } from '../fixtures/aKey'
import { appears } from '../fixtures/appears'
import { acme, globex } from '../fixtures/states'

const keyOfAcme = aKey('aaaaaa')
const keyOfGlobex = aKey('bbbbbb')

/** The whole widget from plain elements and the hooks: nothing of Latchkey's markup or CSS. */
function OwnWidget() {
  const [backend] = useState(() =>
    fakeBackend([
      { key: keyOfAcme, companies: [acme] },
      { key: keyOfGlobex, companies: [globex] },
    ]),
  )
  const { validate, activate, check, disconnect } = backend
  const connection = useApiKeyConnection({
    provider: pleoStandalone,
    validate,
    activate,
    check,
    disconnect,
    initialConnection: null,
    checkIntervalMs: false,
  })
  return (
    <ConnectionProvider connection={connection}>
      <OwnStatus />
      <OwnForm />
      <OwnQuestion />
      <button type="button" onClick={() => backend.refuse(keyOfAcme, { code: 'revoked-key' })}>
        Revoke the key at the provider
      </button>
    </ConnectionProvider>
  )
}

function OwnStatus() {
  const { state, badge, store, update, disconnect, check } = useConnection()
  const messages = useMessages()
  const company = companyOf(state)
  const failure = brokenBy(state)
  const { name, keyKind } = store.provider
  return (
    <section aria-label="Status">
      <p role="status">{messages.badge[badge]}</p>
      {company ? (
        <>
          <p>{messages.summary.connectedTo(company)}</p>
          <p>{messages.summary.companyId(company.id)}</p>
        </>
      ) : null}
      {failure ? <p role="alert">{messages.warning.text({ name, keyKind, failure, locale: 'en' })}</p> : null}
      {state.status === 'connected' || state.status === 'action-required' ? (
        <>
          <button type="button" onClick={update}>
            {failure ? messages.actions.replace(keyKind) : messages.actions.update}
          </button>
          <button type="button" onClick={check}>
            Check now
          </button>
          <button type="button" onClick={disconnect}>
            {messages.actions.disconnect}
          </button>
        </>
      ) : null}
    </section>
  )
}

function OwnForm() {
  const field = useKeyField()
  if (field.entry === 'absent') return null
  const { text } = field
  return (
    <form {...field.form()}>
      <label {...field.label()}>{text.label}</label> <input {...field.input()} />{' '}
      <button {...field.reveal()}>{text.reveal}</button>
      <p {...field.description()}>{text.description}</p>
      <ul>
        {text.guidance.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p {...field.notice()}>{text.notice}</p>
      <p {...field.error()}>{text.error ? `${text.error.happened} ${text.error.todo}` : null}</p>
      <button {...field.submit()}>{text.submit}</button>
    </form>
  )
}

function OwnQuestion() {
  const { state, confirm, cancel } = useConnection()
  const { company: words } = useMessages()
  if (state.status !== 'confirming') return null
  const current = companyOf(state)
  return (
    <section aria-label="Company">
      {state.candidates.map(({ id, name = id }) => (
        <button type="button" key={id} onClick={() => confirm(id)}>
          {words.switchTo(name)}
        </button>
      ))}
      {current ? (
        <button type="button" onClick={cancel}>
          {words.keep(current.name ?? current.id)}
        </button>
      ) : null}
    </section>
  )
}

const meta = { title: 'Headless/OwnMarkup', component: OwnWidget } satisfies Meta<typeof OwnWidget>
export default meta
type Story = StoryObj<typeof meta>

export const FirstKey: Story = {}

/** Everything once: a wrong key, the right one, a replacement of another company, a key that dies, a new one, the end. */
export const TheWholeJourney: Story = {
  parameters: { requirements: ['R14', 'R16', 'R20', 'R21'] },
  play: async ({ canvas, canvasElement }) => {
    const field = () => canvas.getByLabelText('Pleo API key')
    await userEvent.click(field())
    await userEvent.paste(aKey('ffffff'))
    await userEvent.keyboard('{Enter}')
    await appears(canvas.findByText('The API Key appears to be invalid. Please check and try again.'))

    await userEvent.clear(field())
    await userEvent.paste(keyOfAcme)
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }))
    await appears(canvas.findByText('Connected to Acme ApS'))

    await userEvent.click(canvas.getByRole('button', { name: 'Update API Key' }))
    await userEvent.click(field())
    await userEvent.paste(keyOfGlobex)
    await userEvent.click(canvas.getByRole('button', { name: 'Save new key' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Keep Acme ApS' }))
    await appears(canvas.findByText('Connected to Acme ApS'))

    await userEvent.click(canvas.getByRole('button', { name: 'Revoke the key at the provider' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Check now' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('has been interrupted')

    await userEvent.click(canvas.getByRole('button', { name: 'Replace API Key' }))
    await userEvent.click(field())
    await userEvent.paste(keyOfGlobex)
    await userEvent.keyboard('{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: 'Switch to Globex GmbH' }))
    await appears(canvas.findByText('Connected to Globex GmbH'))
    await expect(canvasElement.outerHTML).not.toContain(keyOfGlobex.slice(4, 20))

    await userEvent.click(canvas.getByRole('button', { name: 'Disconnect' }))
    await waitFor(() => expect(canvas.getByRole('region', { name: 'Status' })).toHaveTextContent('Not connected'))
  },
}
