// @vitest-environment happy-dom
import { format } from 'node:util'
import { act, fireEvent, render, screen } from '@testing-library/react'
import {
  type ConnectionOptions,
  ConnectionProvider,
  type KeyField,
  useApiKeyConnection,
  useConnection,
  useKeyField,
} from 'latchkey/headless'
import type { ProviderDefinition } from 'latchkey/providers'
import { afterAll, expect, it, vi } from 'vitest'
import { aKey } from '../../aKey'
import { consoleRecord } from '../../consoleGuard'
import { expectConsole } from '../../expectConsole'
import { deferred } from '../../store/setup'
import { inspections } from './inspections'
import { reactTexts } from './reactTexts'
import { revealedForms } from './revealedForms'

vi.setConfig({ testTimeout: 120_000 })

let tried = 0
let shown = 0
afterAll(() => console.info(`${tried} inspections tried, ${shown} shown`))

const acme = { id: 'acme', name: 'Acme ApS' }
const globex = { id: 'globex', name: 'Globex GmbH' }
const provider: ProviderDefinition = {
  name: 'Pleo',
  keyKind: 'standalone',
  fields: [
    { name: 'secret', label: 'Client secret', kind: 'secret' },
    { name: 'region', label: 'Region', kind: 'text' },
  ],
}

/** A host that keeps everything that it is ever given. */
function Host({ given, options }: { given: Record<string, unknown>; options: ConnectionOptions }) {
  const connection = useApiKeyConnection(options)
  Object.assign(given, { connection, store: connection.store, state: connection.state, options })
  return (
    <ConnectionProvider connection={connection}>
      <Field given={given} />
    </ConnectionProvider>
  )
}

function Field({ given }: { given: Record<string, unknown> }) {
  const field = useKeyField()
  const [secret, region] = field.extras
  const gotten = {
    form: field.getFormProps(),
    label: field.getLabelProps(),
    input: field.getInputProps(),
    description: field.getDescriptionProps(),
    notice: field.getNoticeProps(),
    error: field.getErrorProps(),
    reveal: field.getRevealProps(),
    submit: field.getSubmitProps(),
    secretLabel: secret?.getLabelProps(),
    secret: secret?.getInputProps(),
    regionLabel: region?.getLabelProps(),
    region: region?.getInputProps(),
  }
  Object.assign(given, { context: useConnection(), field: field satisfies KeyField, ...gotten })
  return (
    <form {...gotten.form}>
      <label {...gotten.label}>{field.text.label}</label>
      <input {...gotten.input} />
      <label {...gotten.secretLabel}>{secret?.definition.label}</label>
      <input {...gotten.secret} />
      <label {...gotten.regionLabel}>{region?.definition.label}</label>
      <input {...gotten.region} />
      <p {...gotten.error}>{field.text.error?.happened}</p>
      <button {...gotten.reveal}>{field.text.reveal}</button>
      <button {...gotten.submit}>{field.text.submit}</button>
    </form>
  )
}

function look(moment: string, given: Record<string, unknown>, keys: readonly string[]): string[] {
  const texts: [place: string, text: string][] = [
    ...Object.entries(given).flatMap(([name, value]) =>
      inspections(value).map(([route, text]): [string, string] => [`${route} of ${name}`, text]),
    ),
    ["React's developer tools", reactTexts().join('\n')],
    ['the markup', document.documentElement.outerHTML],
    [
      'the console',
      consoleRecord()
        .entries.map(({ text }) => text)
        .join('\n'),
    ],
  ]
  tried += texts.length
  const holds = (text: string) => keys.some((key) => revealedForms(text, key).length > 0)
  // Most of it is said many times, so it is searched once before anybody asks where it was.
  const unique = new Set(texts.flatMap(([, text]) => text.split('\n')))
  if (!holds([...unique].join('\n'))) return []
  const found = texts.flatMap(([place, text]) => (holds(text) ? [`${moment}, ${place}`] : []))
  shown += found.length
  return found
}

it('a parent that inspects all that it is given, in every way and at every moment, finds no key', {
  tags: ['R20', 'K03'],
}, async () => {
  const keys = [aKey('main'), aKey('more'), aKey('bad'), aKey('last')]
  const [key = '', secret = '', wrong = '', last = ''] = keys
  const given: Record<string, unknown> = {}
  const found: string[] = []
  const validated = deferred<void>()
  const activated = deferred<void>()
  const events: unknown[] = []
  const enter = (value: string) => {
    screen.getByLabelText<HTMLInputElement>(/API key/).value = value
    screen.getByLabelText<HTMLInputElement>('Client secret').value = secret
    screen.getByLabelText<HTMLInputElement>('Region').value = 'eu'
  }
  const submit = () => act(() => void fireEvent.submit(screen.getByRole('button', { name: /Connect|Save/ })))
  const reach = async (status: string) => {
    await act(() =>
      vi.waitUntil(() => (given.state as { status: string }).status === status, { timeout: 60_000, interval: 1 }),
    )
    found.push(...look(status, given, keys))
  }
  const options: ConnectionOptions = {
    provider,
    checkIntervalMs: false,
    initialConnection: null,
    validate: async (apiKey, context) => {
      Object.assign(given, { apiKey, validateArguments: [apiKey, context], secrets: context.secrets })
      given.logged = [format('%s %o %O', apiKey, apiKey, context), JSON.stringify({ apiKey, context })]
      await validated.promise
      if (apiKey.reveal() === wrong) return { ok: false, code: 'invalid-key', reference: apiKey.reveal() }
      return { ok: true, companies: [acme, globex] }
    },
    activate: async (apiKey, context) => {
      Object.assign(given, { activatedKey: apiKey, activateArguments: [apiKey, context] })
      await activated.promise
      return { ok: true, company: context.company }
    },
    onEvent: (event) => events.push(event, JSON.stringify(event), structuredClone(event)),
  }
  vi.stubEnv('NODE_ENV', 'development')
  expectConsole('warn', /Send key\.reveal/)
  given.events = events
  render(<Host given={given} options={options} />)

  enter(wrong)
  found.push(...look('entered', given, keys))
  fireEvent.click(screen.getByRole('button', { name: 'Show key' }))
  found.push(...look('revealed', given, keys))
  submit()
  await reach('validating')
  validated.resolve()
  await reach('failed')
  enter(key)
  submit()
  await reach('confirming')
  act(() => (given.connection as ReturnType<typeof useConnection>).confirm('globex'))
  await reach('activating')
  activated.resolve()
  await reach('connected')
  act(() => (given.connection as ReturnType<typeof useConnection>).update())
  await reach('updating')
  enter(last)
  submit()
  await reach('confirming')
  act(() => (given.connection as ReturnType<typeof useConnection>).cancel())
  await reach('connected')

  vi.unstubAllEnvs()
  expect(found).toEqual([])
  expect(events.length).toBeGreaterThan(20)
  expect(() => (given.apiKey as { reveal: () => string }).reveal()).toThrow('This attempt is over')
})

it('the inspections find a key that a value does hold, by every route that shows members at all', () => {
  const key = aKey('held')
  const value = { nested: { held: key }, toString: () => key, toJSON: () => key }
  const blind = inspections(value).filter(([, text]) => revealedForms(text, key).length === 0)
  // A function can't be cloned, which is what these two say.
  expect(blind.map(([route]) => route)).toEqual(['structuredClone', 'v8.serialize'])
  const plain = inspections({ nested: key }).filter(([, text]) => revealedForms(text, key).length === 0)
  expect(plain.map(([route]) => route)).not.toContain('structuredClone')
})
