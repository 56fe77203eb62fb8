import 'latchkey/styles.css'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { ApiKeyConnect, KeyInput } from 'latchkey'
import {
  type Connection,
  type ConnectionOptions,
  type ConnectionStore,
  createConnectionStore,
  type ProviderDefinition,
  useApiKeyConnection,
  useKeyField,
  type Validate,
} from 'latchkey/headless'
import { Profiler, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { untilTestEnds } from '../untilTestEnds'
import { acme, acmeConnection, copy, field, press, send, show } from './requirements/setup'

const subdomain = {
  kind: 'text',
  name: 'subdomain',
  label: 'Subdomain',
  prefix: 'https://',
  suffix: '.example.com',
  pattern: '[a-z][a-z0-9-]*',
  example: 'acme',
} as const
const regions = [
  { value: 'us', label: 'United States' },
  { value: 'eu', label: 'Europe' },
]
const region = { kind: 'select', name: 'region', label: 'Region', options: regions } as const
const signing = { kind: 'secret', name: 'signing', label: 'Signing secret' } as const

const withFields = (...fields: NonNullable<ProviderDefinition['fields']>): ProviderDefinition => ({
  name: 'Pleo',
  keyKind: 'standalone',
  fields,
})
const text = (label = 'Subdomain') => screen.getByLabelText<HTMLInputElement>(label)
const select = (label = 'Region') => screen.getByLabelText<HTMLSelectElement>(label)

function Stored({ store }: { store: ConnectionStore }) {
  return <ApiKeyConnect connection={useApiKeyConnection(store)} />
}

/** What the callback was given, of each attempt. */
function watchSent() {
  const sent: Record<string, string>[] = []
  const validate: Validate = (_, { fields }) => {
    sent.push({ ...fields })
    return { ok: true, company: acme }
  }
  return { sent, validate }
}

async function pasteInto(target: HTMLElement, what: string) {
  await copy(what)
  await userEvent.click(target)
  await userEvent.paste()
}

describe('what stands in a text field after a paste is what is sent', { tags: ['K08'] }, () => {
  it.each([
    ['an address', 'https://acme.example.com/admin'],
    ['an address, with blanks around it', ' \n https://ACME.example.com./ \t'],
    ['a host', 'acme.example.com'],
    ['invisible characters', '\u200bac\u00adme\ufeff'],
  ])('%s', async (_, pasted) => {
    const { sent, validate } = watchSent()
    show({ provider: withFields(subdomain), validate })
    await pasteInto(text(), pasted)
    expect(text()).toHaveValue('acme')
    await send(aKey())
    await waitFor(() => expect(sent).toEqual([{ subdomain: 'acme' }]))
  })

  it('also what is dropped, and what is pasted over what stood there', async () => {
    show({ provider: withFields(subdomain) })
    const source = document.createElement('p')
    source.textContent = 'Drag me'
    source.draggable = true
    source.addEventListener('dragstart', ({ dataTransfer }) =>
      dataTransfer?.setData('text/plain', 'https://acme.example.com/\n'),
    )
    document.body.prepend(source)
    await userEvent.dragAndDrop(source, text())
    source.remove()
    await waitFor(() => expect(text()).toHaveValue('acme'))
    await copy('globex.example.com')
    await userEvent.click(text())
    text().select()
    await userEvent.paste()
    expect(text()).toHaveValue('globex')
  })

  it('a paste of something clean is left to the browser, and undo takes back one that was not', async () => {
    show({ provider: withFields(subdomain) })
    await userEvent.click(text())
    await userEvent.keyboard('acme')
    await copy('-eu')
    await userEvent.click(text())
    text().setSelectionRange(4, 4)
    await userEvent.paste()
    expect(text()).toHaveValue('acme-eu')
    text().select()
    await copy('https://globex.example.com/')
    await userEvent.click(text())
    text().select()
    await userEvent.paste()
    expect(text()).toHaveValue('globex')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(text()).toHaveValue('acme-eu')
  })

  it('what was typed is put right in the field, where it can be seen, when it is sent', async () => {
    const { sent, validate } = watchSent()
    show({ provider: withFields(subdomain), validate, activate: untilTestEnds })
    await userEvent.fill(text(), 'https://acme.example.com/login')
    await send(aKey())
    await waitFor(() => expect(sent).toEqual([{ subdomain: 'acme' }]))
    expect(text()).toHaveValue('acme')
  })

  it('nothing renders while it is typed or pasted', { tags: ['K01'] }, async () => {
    let commits = 0
    render(
      <Profiler id="field" onRender={() => commits++}>
        <KeyInput provider={withFields(subdomain, region)} onKeySubmit={() => {}} />
      </Profiler>,
    )
    commits = 0
    await userEvent.click(text())
    await userEvent.keyboard('acme')
    await copy('https://globex.example.com/')
    await userEvent.click(text())
    text().select()
    await userEvent.paste()
    await userEvent.selectOptions(select(), 'eu')
    expect(text()).toHaveValue('globex')
    expect(commits).toBe(0)
  })

  it('5 MB are refused at the field, without being read', { tags: ['K10'] }, async () => {
    const validate = vi.fn<Validate>(() => ({ ok: true, company: acme }))
    show({ provider: withFields(subdomain), validate })
    text().value = 'https://'.repeat(700_000)
    await send(aKey())
    await waitFor(() => expect(text()).toBeInvalid())
    expect(validate).not.toHaveBeenCalled()
  })
})

describe('a text that does not fit is refused before any call', () => {
  it.each([
    ['another domain', 'https://acme.example.net/'],
    ['a port', 'acme:8080'],
    ['a slash', 'example.org/'],
    ['an @', 'acme@example.org'],
    ['another form than its pattern', '1acme'],
  ])('%s', async (_, entered) => {
    const validate = vi.fn<Validate>(() => ({ ok: true, company: acme }))
    show({ provider: withFields(subdomain), validate })
    await userEvent.fill(text(), entered)
    await send(aKey())
    await waitFor(() => expect(text()).toBeInvalid())
    await waitFor(() => expect(text()).toHaveFocus())
    expect(text()).toHaveAccessibleDescription(/^Subdomain .* dots in https:\/\/\[…\]\.example\.com, such as acme\.$/)
    expect(text()).toHaveValue(entered)
    expect(field()).not.toBeInvalid()
    expect(validate).not.toHaveBeenCalled()
    await userEvent.fill(text(), 'acme')
    await waitFor(() => expect(text()).not.toBeInvalid())
  })
})

describe('a select has no silent choice', () => {
  const optionsOf = (label?: string) =>
    within(select(label))
      .getAllByRole('option')
      .map(({ textContent }) => textContent)

  it('of several options: one has to be chosen', async () => {
    const { sent, validate } = watchSent()
    show({ provider: withFields(region), validate })
    expect(optionsOf()).toEqual(['Choose…', 'United States', 'Europe'])
    expect(select()).toHaveValue('')
    await send(aKey())
    await waitFor(() => expect(select()).toBeInvalid())
    await waitFor(() => expect(select()).toHaveFocus())
    expect(select()).toHaveAccessibleDescription('Region is missing. Fill it in and try again.')
    expect(sent).toEqual([])
    await userEvent.selectOptions(select(), 'eu')
    await waitFor(() => expect(select()).not.toBeInvalid())
    await userEvent.click(field())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(sent).toEqual([{ region: 'eu' }]))
  })

  it('of one option, or with a default: that one', () => {
    const only = { ...region, name: 'only', label: 'Only', options: regions.slice(1) }
    const preset = { ...region, name: 'preset', label: 'Preset', defaultValue: 'eu' }
    show({ provider: withFields(only, preset) })
    expect(optionsOf('Only')).toEqual(['Europe'])
    expect(optionsOf('Preset')).toEqual(['United States', 'Europe'])
    expect(select('Only')).toHaveValue('eu')
    expect(select('Preset')).toHaveValue('eu')
  })

  it('that may stay empty: none, also with one option', async () => {
    const { sent, validate } = watchSent()
    show({ provider: withFields({ ...region, optional: true, options: regions.slice(1) }), validate })
    expect(select()).toHaveValue('')
    await send(aKey())
    await waitFor(() => expect(sent).toEqual([{}]))
  })

  it('in markup of the host that has no option for it', async () => {
    const onKeySubmit = vi.fn()
    function Own() {
      const own = useKeyField({ provider: withFields(region), onKeySubmit })
      const [extra] = own.extras
      return (
        <form {...own.getFormProps()}>
          <input {...own.getInputProps({ 'aria-label': 'Key' })} />
          <select {...extra?.getSelectProps({ 'aria-label': 'Region' })}>
            <option value="us">us</option>
            <option value="eu">eu</option>
          </select>
          <p {...extra?.getErrorProps()}>{extra?.errorText?.happened}</p>
        </form>
      )
    }
    render(<Own />)
    expect(select().value).toBe('')
    await userEvent.fill(screen.getByLabelText('Key'), aKey())
    await userEvent.keyboard('{Enter}')
    await screen.findByText('Region is missing.')
    expect(onKeySubmit).not.toHaveBeenCalled()
  })
})

describe('on an update the fields show what the connection has', () => {
  const provider = withFields(subdomain, { ...region, defaultValue: 'us' }, signing)
  const known: Connection = { ...acmeConnection, fields: { subdomain: 'acme', region: 'eu' } }

  it('from the server at load', async () => {
    show({ provider, initialConnection: known })
    await press('Update API Key')
    expect(text()).toHaveValue('acme')
    expect(select()).toHaveValue('eu')
    expect(text('Signing secret')).toHaveValue('')
  })

  it('where the connection is broken, too', async () => {
    show({ provider, initialConnection: { connection: known, failure: { code: 'revoked-key' } } })
    await press('Replace API Key')
    expect(text()).toHaveValue('acme')
    expect(select()).toHaveValue('eu')
  })

  it('from check', async () => {
    show({ provider, initialConnection: undefined, check: () => ({ ok: true, connection: known }) })
    await screen.findByText('Connected to Acme ApS')
    await press('Update API Key')
    expect(text()).toHaveValue('acme')
    expect(select()).toHaveValue('eu')
  })

  it('after a connect: what was sent', async () => {
    show({ provider, check: () => ({ ok: true, connection: { ...acmeConnection, revision: 2 } }) })
    await userEvent.fill(text(), 'globex')
    await userEvent.selectOptions(select(), 'eu')
    await userEvent.fill(text('Signing secret'), aKey('signing'))
    await send(aKey())
    await screen.findByText('Connected to Acme ApS')
    await press('Update API Key')
    expect(text()).toHaveValue('globex')
    expect(select()).toHaveValue('eu')
    expect(text('Signing secret')).toHaveValue('')
  })

  it('after Cancel again, whatever was typed', async () => {
    show({ provider, initialConnection: known })
    await press('Update API Key')
    await userEvent.fill(text(), 'something-else')
    await userEvent.selectOptions(select(), 'us')
    await press('Cancel')
    await press('Update API Key')
    expect(text()).toHaveValue('acme')
    expect(select()).toHaveValue('eu')
  })

  it('and where it does not say, nothing is taken for granted', async () => {
    show({ provider, initialConnection: acmeConnection })
    await press('Update API Key')
    expect(text()).toHaveValue('')
    expect(select()).toHaveValue('')
    expect(within(select()).getByRole('option', { name: 'Choose…' })).toBeInTheDocument()
  })

  it('what was typed stays while the connection is looked at, and after a failure', async () => {
    const store = createConnectionStore({
      provider,
      initialConnection: known,
      validate: () => ({ ok: false, code: 'invalid-key' }),
      checkIntervalMs: false,
    })
    render(<Stored store={store} />)
    await press('Update API Key')
    await userEvent.fill(text(), 'typed')
    act(() => store.setConnection({ ...known, fields: { subdomain: 'changed', region: 'us' } }))
    expect(text()).toHaveValue('typed')
    // Nobody has touched this one, so it goes along.
    await waitFor(() => expect(select()).toHaveValue('us'))
    await userEvent.fill(text('Signing secret'), aKey('signing'))
    await send(aKey())
    await waitFor(() => expect(field()).toBeInvalid())
    expect(text()).toHaveValue('typed')
    store.dispose()
  })
})

describe('what fields start with outlives', () => {
  const preset = withFields({ ...subdomain, defaultValue: 'acme' }, { ...region, defaultValue: 'eu' })
  const alone = <KeyInput provider={preset} onKeySubmit={() => {}} />

  it('Strict Mode', async () => {
    render(<StrictMode>{alone}</StrictMode>)
    expect([text().value, select().value]).toEqual(['acme', 'eu'])
    await userEvent.fill(field(), aKey())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(field()).toHaveValue(''))
    expect([text().value, select().value]).toEqual(['acme', 'eu'])
  })

  it('a render of the host, whatever was typed', async () => {
    const { rerender } = render(alone)
    await userEvent.fill(text(), 'typed')
    await userEvent.selectOptions(select(), 'us')
    rerender(<KeyInput provider={withFields(...(preset.fields ?? []))} onKeySubmit={() => {}} error="Wrong." />)
    expect([text().value, select().value]).toEqual(['typed', 'us'])
  })
})

describe('a field that the host renders no element for', () => {
  const provider = withFields(subdomain)
  function Own(options: Pick<ConnectionOptions, 'provider'> & { renders: 'all' | 'key' }) {
    const own = useKeyField({ provider: options.provider, onKeySubmit: () => {} })
    const [extra] = own.extras
    return (
      <form {...own.getFormProps()}>
        <input {...own.getInputProps({ 'aria-label': 'Key' })} />
        <p {...own.getErrorProps()} data-testid="error">
          {own.text.error?.happened}
        </p>
        {options.renders === 'all' && extra ? (
          <>
            <input {...extra.getInputProps({ 'aria-label': 'Subdomain' })} />
            <p {...extra.getErrorProps()}>{extra.errorText?.happened}</p>
          </>
        ) : null}
        <button {...own.getSubmitProps()}>Connect</button>
      </form>
    )
  }

  it('is told in `text.error`, at the key, and once on the console', async () => {
    const warned = expectConsole('warn', /"subdomain".*extras/)
    render(<Own provider={provider} renders="key" />)
    const key = screen.getByLabelText('Key')
    await userEvent.fill(key, aKey())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByTestId('error')).toHaveTextContent('Subdomain is missing.'))
    expect(key).toBeInvalid()
    expect(key).toHaveAccessibleDescription('Subdomain is missing.')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(key).toHaveFocus())
    void warned
  })

  it('and where it is rendered, at that field alone', async () => {
    render(<Own provider={provider} renders="all" />)
    await userEvent.fill(screen.getByLabelText('Key'), aKey())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(text()).toHaveAccessibleDescription('Subdomain is missing.'))
    expect(screen.getByTestId('error')).toHaveTextContent('')
    expect(screen.getByLabelText('Key')).not.toBeInvalid()
  })
})
