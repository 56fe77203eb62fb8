import 'latchkey/styles.css'
import { render, screen } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { createConnectionStore, useApiKeyConnection, useKeyField } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { consoleRecord } from '../consoleGuard'
import { expectConsole } from '../expectConsole'

const provider = { ...pleoStandalone, name: 'Acme Pay' }
const said = (pattern: RegExp) => consoleRecord().entries.filter(({ text }) => pattern.test(text))

function aStore() {
  const validate = () => ({ ok: true, company: { id: 'acme' } }) as const
  const store = createConnectionStore({ provider, validate, initialConnection: null })
  onTestFinished(() => store.dispose())
  return store
}

function OwnField() {
  const field = useKeyField({ provider, onKeySubmit: () => true })
  return (
    <form {...field.getFormProps()}>
      <label {...field.getLabelProps()}>{field.text.label}</label>
      <input {...field.getInputProps()} />
      <button {...field.getSubmitProps()}>{field.text.submit}</button>
    </form>
  )
}

it('a form of own markup in another form is told once, with what to do', () => {
  const nested = /latchkey: the form of the key field stands in another form.*`getGroupProps\(\)`/
  expectConsole('warn', nested)
  // React's own words for it, which name no way out.
  expectConsole('error', /<form> cannot (be a descendant of|contain a nested) <form>/)
  const page = (
    <form>
      <OwnField />
    </form>
  )
  const { rerender } = render(page)
  rerender(page)
  expect(said(nested)).toHaveLength(1)
})

it('the components stand in a form of the host’s without a word', () => {
  render(
    <form>
      <ApiKeyConnect
        provider={provider}
        validate={() => ({ ok: true, company: { id: 'acme' } })}
        initialConnection={null}
      />
    </form>,
  )
  expect(consoleRecord().entries).toEqual([])
})

it('two cards that ask for one key are told once, when one of them is used; a card and a dialog are not', async () => {
  const twice = /latchkey: two places on this page ask for the key of one connection to Acme Pay/
  function Cards({ second }: { second: 'card' | 'dialog' }) {
    const connection = useApiKeyConnection(store)
    return (
      <>
        <ApiKeyConnect connection={connection} />
        <ApiKeyConnect connection={connection} {...(second === 'dialog' && { dialog: ConnectDialog })} />
      </>
    )
  }
  const enter = async () => {
    const [field] = screen.getAllByLabelText(/API key/)
    await userEvent.fill(field as HTMLElement, aKey())
    await userEvent.keyboard('{Enter}')
  }
  let store = aStore()
  const { unmount } = render(<Cards second="dialog" />)
  await enter()
  expect(said(twice)).toEqual([])
  unmount()

  expectConsole('warn', twice)
  for (let page = 0; page < 2; page++) {
    store = aStore()
    const { unmount } = render(<Cards second="card" />)
    await enter()
    unmount()
  }
  expect(said(twice)).toHaveLength(1)
})
