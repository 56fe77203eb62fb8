import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, CompanyConfirmation, ConnectDialog, KeyInput } from 'latchkey'
import {
  ConnectionProvider,
  type ConnectionStore,
  createConnectionStore,
  useApiKeyConnection,
  type ValidateAnswer,
} from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { ownLooks } from '../../ownLooks'
import { deferred } from '../../store/setup'
import { focusGiven } from '../focusGiven'
import { acme, acmeConnection, field, globex, press, send, show } from '../requirements/setup'
import { foreignControls } from './foreignControls'
import { pageAround } from './pageAround'

const pin = '4711'
const accepted = { ok: true, company: acme } as const

const places = Object.entries(foreignControls).map(([place, make]) => ({ place, make }))

const outcomes = [
  { outcome: 'a refused key', answer: { ok: false, code: 'invalid-key' }, shows: 'Connection failed' },
  { outcome: 'a success', answer: accepted, shows: 'Connected to Acme ApS' },
  { outcome: 'a question', answer: { ok: true, companies: [acme, globex] }, shows: 'Action required' },
] as const satisfies readonly { outcome: string; answer: ValidateAnswer; shows: string }[]

const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
/** Every outcome in every place with LATCHKEY_TEST_ALL; otherwise each place with one outcome, and the next with another. */
const cells = outcomes.map((outcome, row) => ({
  ...outcome,
  among: places.filter((_, column) => isWhole || column % outcomes.length === row),
}))

describe.each(cells)('$outcome', { tags: ['K14'] }, ({ answer, shows, among }) => {
  it.each(among)('leaves the focus in $place, and what is typed there stays there', async ({ make }) => {
    const answered = deferred<ValidateAnswer>()
    show({ validate: () => answered.promise })
    const control = make()
    await send(aKey())
    const input = field()
    const entered = input.value
    control.focus()
    answered.resolve(answer)
    await screen.findByText(shows)
    await focusGiven()
    await userEvent.keyboard(pin)
    expect(control.typed()).toBe(pin)
    expect([entered, '']).toContain(input.value)
  })
})

function store(answer: Promise<ValidateAnswer>): ConnectionStore {
  const made = createConnectionStore({
    provider: pleoStandalone,
    validate: () => answer,
    initialConnection: null,
    retries: 0,
    checkIntervalMs: false,
  })
  onTestFinished(() => made.dispose())
  return made
}

it('a control of the host inside the widget keeps what is typed into it', { tags: ['K14'] }, async () => {
  const answered = deferred<ValidateAnswer>()
  const made = store(answered.promise)
  function Page() {
    return (
      <ConnectionProvider connection={useApiKeyConnection(made)}>
        <KeyInput>
          <input aria-label="Note" />
        </KeyInput>
        <CompanyConfirmation />
      </ConnectionProvider>
    )
  }
  render(<Page />)
  await send(aKey())
  const note = screen.getByLabelText('Note')
  await userEvent.click(note)
  answered.resolve({ ok: false, code: 'invalid-key' })
  await screen.findByText(/appears to be invalid/)
  await focusGiven()
  expect(note).toHaveFocus()
})

it('an unrelated button of the page keeps the focus that it has', { tags: ['K14'] }, async () => {
  const answered = deferred<ValidateAnswer>()
  show({ validate: () => answered.promise })
  const other = document.createElement('button')
  other.textContent = 'Elsewhere'
  document.body.append(other)
  onTestFinished(() => other.remove())
  await send(aKey())
  other.focus()
  answered.resolve({ ok: false, code: 'invalid-key' })
  await screen.findByText('Connection failed')
  await focusGiven()
  expect(other).toHaveFocus()
})

it('what the person has selected elsewhere stays selected', { tags: ['K14'] }, async () => {
  const answered = deferred<ValidateAnswer>()
  show({ validate: () => answered.promise })
  const text = document.createElement('p')
  text.textContent = 'An order number'
  document.body.append(text)
  onTestFinished(() => text.remove())
  await send(aKey())
  await userEvent.tripleClick(text)
  answered.resolve(accepted)
  await screen.findByText('Connected to Acme ApS')
  await focusGiven()
  expect(getSelection()?.toString().trim()).toBe('An order number')
})

it.each(places)(
  'a dialog that opens by itself while $place is typed into gets none of it',
  { tags: ['K14'] },
  async ({ make }) => {
    const made = createConnectionStore({
      provider: pleoStandalone,
      validate: () => accepted,
      initialConnection: acmeConnection,
      checkIntervalMs: false,
    })
    onTestFinished(() => made.dispose())
    function Page() {
      return (
        <ConnectionProvider connection={useApiKeyConnection(made)}>
          <ConnectDialog />
        </ConnectionProvider>
      )
    }
    render(<Page />)
    make().focus()
    made.update()
    await screen.findByRole('dialog')
    await focusGiven()
    await userEvent.keyboard(pin)
    expect(field().value).toBe('')
  },
)

it.each(places)('a dialog that ends leaves the focus in $place', { tags: ['K14'] }, async ({ make }) => {
  const answered = deferred<ValidateAnswer>()
  show({ dialog: ConnectDialog, validate: () => answered.promise })
  await press('Connect')
  await send(aKey())
  const control = make()
  control.focus()
  answered.resolve(accepted)
  await screen.findByText('Connected to Acme ApS')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await focusGiven()
  await userEvent.keyboard(pin)
  expect(control.typed()).toBe(pin)
})

describe.each(['open', 'closed'] as const)('in a shadow tree of its own (%s)', (mode) => {
  function inShadow(answer: Promise<ValidateAnswer>) {
    const host = document.createElement('settings-page')
    document.body.append(host)
    const root = host.attachShadow({ mode })
    const container = document.createElement('div')
    root.append(container)
    ownLooks(root)
    onTestFinished(() => host.remove())
    const made = store(answer)
    function Page() {
      return <ApiKeyConnect connection={useApiKeyConnection(made)} />
    }
    render(<Page />, { container })
    const input = root.querySelector<HTMLInputElement>('.lk-key-input input')
    if (!input) throw new Error('There is no field.')
    return { root, input }
  }

  it('the focus goes to the field on failure', async () => {
    const answered = deferred<ValidateAnswer>()
    const { root, input } = inShadow(answered.promise)
    input.focus()
    await userEvent.keyboard(aKey())
    root.querySelector<HTMLButtonElement>('.lk-submit')?.focus()
    await userEvent.keyboard('{Enter}')
    answered.resolve({ ok: false, code: 'invalid-key' })
    await waitFor(() => expect(root.querySelector('.lk-error')?.textContent).toMatch(/appears to be invalid/))
    await waitFor(() => expect(root.activeElement).toBe(input))
  })

  it('the focus goes to the result on success', async () => {
    const { root, input } = inShadow(Promise.resolve(accepted))
    input.focus()
    await userEvent.keyboard(`${aKey()}{Enter}`)
    await waitFor(() => expect(root.activeElement?.textContent).toBe('Connected to Acme ApS'))
  })

  it('the focus stays where it was put meanwhile', async () => {
    const answered = deferred<ValidateAnswer>()
    const { root, input } = inShadow(answered.promise)
    const other = document.createElement('input')
    root.append(other)
    input.focus()
    await userEvent.keyboard(`${aKey()}{Enter}`)
    other.focus()
    answered.resolve({ ok: false, code: 'invalid-key' })
    await waitFor(() => expect(root.querySelector('.lk-error')?.textContent).toMatch(/appears to be invalid/))
    await focusGiven()
    expect(root.activeElement).toBe(other)
  })
})

describe('a card that appears while a key is asked for', { tags: ['K14'] }, () => {
  function arrive(container = document.body.appendChild(document.createElement('div'))) {
    onTestFinished(() => container.remove())
    const made = createConnectionStore({
      provider: pleoStandalone,
      validate: () => accepted,
      initialConnection: acmeConnection,
      checkIntervalMs: false,
    })
    onTestFinished(() => made.dispose())
    made.update()
    function Page() {
      return <ApiKeyConnect connection={useApiKeyConnection(made)} />
    }
    render(<Page />, { container })
  }

  it('has the focus in its field, where nothing had it', async () => {
    window.focus()
    arrive()
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it('in a frame leaves it in the page around', async () => {
    const input = pageAround()
    expect(document.hasFocus()).toBe(false)
    arrive()
    await focusGiven()
    expect(input.ownerDocument.activeElement === input).toBe(true)
    expect(field()).not.toHaveFocus()
  })

  it('in the document of another frame has it, where nothing of that document had it', async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    onTestFinished(() => frame.remove())
    const page = frame.contentDocument
    if (!page) throw new Error('The frame has no document.')
    ownLooks(page)
    frame.contentWindow?.focus()
    const container = page.createElement('div')
    page.body.append(container)
    arrive(container)
    await waitFor(() => expect(page.activeElement?.matches('.lk-key-input .lk-input')).toBe(true))
  })
})
