import { readFileSync } from 'node:fs'
import * as testingLibrary from '@testing-library/react'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import * as latchkey from 'latchkey'
import * as headless from 'latchkey/headless'
import * as http from 'latchkey/http'
import * as slackIdentify from 'latchkey/identify/slack'
import * as providers from 'latchkey/providers'
import * as githubPreset from 'latchkey/providers/github'
import * as slackPreset from 'latchkey/providers/slack'
import * as server from 'latchkey/server'
import * as testing from 'latchkey/testing'
import * as React from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { allowConsole } from '../allowConsole'
import { samplesIn } from '../guardrails/samples/samplesIn'
import { loadSamples } from './loadSamples'

const good = 'acme_0f3c5a7b9d1e2f4a6c8b0d2e4f6a8c1b'
const company = { id: 'org-1', name: 'Acme ApS' }
const read = (path: string) => readFileSync(`${process.cwd()}/${path}`, 'utf8')
const withPaths = (page: string) => samplesIn(page).flatMap(({ path, code }) => (path ? [[path, code] as const] : []))

/** A guide's samples, each found by what stands in its code. */
function guide(name: string, more: Readonly<Record<string, unknown>> = {}) {
  const page = read(`docs/guides/${name}.md`)
  const files = new Map([...withPaths(read('README.md')), ...withPaths(page)])
  for (const { path, code, line } of samplesIn(page)) if (!path) files.set(`app/sample-${line}.tsx`, code)
  const load = loadSamples(files, {
    react: React,
    latchkey,
    'latchkey/headless': headless,
    'latchkey/http': http,
    'latchkey/identify/slack': slackIdentify,
    'latchkey/providers': providers,
    'latchkey/providers/github': githubPreset,
    'latchkey/providers/slack': slackPreset,
    'latchkey/server': server,
    'latchkey/testing': testing,
    '@testing-library/react': testingLibrary,
    './session': { ownerOf: () => ({ id: 'customer-1' }) },
    ...more,
  })
  return (part: string) => {
    const path = [...files].find(([, code]) => code.includes(part))?.[0]
    if (!path) throw new Error(`${name} has no sample with ${part}.`)
    return load(path) as Record<string, never>
  }
}

/** A backend that knows one key, behind the four addresses of the quick start. */
function stubBackend(connection: object | null = null) {
  let now = connection
  vi.stubGlobal('fetch', (url: string, { method = 'GET', body }: RequestInit = {}) => {
    if (method === 'GET') return Promise.resolve(Response.json({ ok: true, connection: now }))
    const { key } = JSON.parse(typeof body === 'string' ? body : '{}') as { key?: string }
    if (!url.endsWith('/validate') || key !== good) {
      const { status, headers, body: problem } = server.problem({ code: 'invalid-key' })
      return Promise.resolve(new Response(JSON.stringify(problem), { status, headers }))
    }
    now = { company }
    return Promise.resolve(Response.json({ ok: true, company }))
  })
}

function enter(key: string, field: HTMLElement) {
  fireEvent.input(field, { target: { value: key } })
  fireEvent.click(screen.getByRole('button', { name: /^Connect|^Save/ }))
}

afterEach(() => vi.unstubAllGlobals())

it('Layout and banner: a broken connection is told on every page, and its button opens the dialog', async () => {
  stubBackend({ company })
  const { AcmeConnection } = guide('layout-and-banner')('function AcmeConnection') as unknown as {
    AcmeConnection: React.ComponentType<{ known: latchkey.KnownConnection; children?: React.ReactNode }>
  }
  render(<AcmeConnection known={{ connection: { company }, failure: { code: 'revoked-key' } }}>A page</AcmeConnection>)
  fireEvent.click(screen.getByRole('button', { name: /Replace API Key/ }))
  expect(await screen.findByRole('dialog')).toBeTruthy()
  enter(good, screen.getByLabelText(/API key/, { selector: 'input' }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), 60_000)
  expect(screen.queryByRole('button', { name: /Replace API Key/ })).toBeNull()
})

it('Own markup: the whole widget says why a key is refused, and whom the next one is for', async () => {
  stubBackend()
  const { AcmeWidget } = guide('own-markup')('function AcmeWidget') as unknown as { AcmeWidget: React.ComponentType }
  render(<AcmeWidget />)
  enter('acme_ffffffffffffffffffffffffffffffff', await screen.findByLabelText(/API key/))
  expect(await screen.findByText(/appears to be invalid/)).toBeTruthy()
  enter(good, screen.getByLabelText(/API key/))
  expect((await screen.findByRole('heading', { level: 3 })).textContent).toBe('Connected to Acme ApS')
  expect(screen.getByRole('button', { name: 'Update API Key' })).toBeTruthy()
})

it('Many connections: a row each, and one warning for those that are broken', async () => {
  stubBackend({ company })
  const sample = guide('many-connections')
  const { openConnections } = sample('function openConnections') as unknown as {
    openConnections: (tenant: string) => readonly latchkey.ConnectionStore[]
  }
  const { Integrations } = sample('function Integrations') as unknown as {
    Integrations: React.ComponentType<{ connections: readonly latchkey.ConnectionStore[] }>
  }
  const stores = openConnections('acme')
  render(<Integrations connections={stores} />)
  expect(await screen.findAllByText('Connected')).toHaveLength(2)
  act(() => stores[1]?.reportAuthenticationLost())
  expect(screen.getAllByRole('button', { name: /Replace API Key/ })).toHaveLength(1)
  cleanup()
  for (const store of stores) store.dispose()
})

it('Many connections: the owner of a list opens it for who is there, and for nobody else', async () => {
  stubBackend({ company })
  const opened: { tenant: string; disposed: boolean }[] = []
  const create = (options: headless.ConnectionOptions) => {
    const store = headless.createConnectionStore(options)
    const own = { tenant: String(options.connectionId), disposed: false }
    opened.push(own)
    const dispose = () => {
      own.disposed = true
      store.dispose()
    }
    return { ...store, provider: store.provider, capabilities: store.capabilities, dispose }
  }
  const { AllConnections } = guide('many-connections', {
    'latchkey/headless': { ...headless, createConnectionStore: create },
  })('function AllConnections') as unknown as { AllConnections: React.ComponentType<{ tenant: string }> }
  expect(renderToString(<AllConnections tenant="acme" />)).not.toContain('<li')
  expect(opened).toEqual([])

  const live = () => opened.filter(({ disposed }) => !disposed).map(({ tenant }) => tenant)
  const { rerender, unmount } = render(<AllConnections tenant="acme" />, { wrapper: React.StrictMode })
  expect(await screen.findAllByText('Connected')).toHaveLength(2)
  expect(live()).toEqual(['acme', 'acme'])
  rerender(<AllConnections tenant="globex" />)
  // Nothing of the customer before, not even for a moment.
  expect(screen.queryByText('Connected')).toBeNull()
  expect(await screen.findAllByText('Connected')).toHaveLength(2)
  expect(live()).toEqual(['globex', 'globex'])
  unmount()
  expect(live()).toEqual([])
})

it('Testing: the test of a page passes as printed', async () => {
  allowConsole('warn', /memoryVault is for development/)
  const tests: (() => Promise<void>)[] = []
  guide('testing', { vitest: { expect, test: (_: string, run: () => Promise<void>) => tests.push(run) } })(
    "test('connects",
  )
  expect(tests).toHaveLength(1)
  for (const run of tests) await run()
})

it('Testing: a vault is tried as printed', async () => {
  allowConsole('warn', /memoryVault is for development/)
  const tests: (() => Promise<void>)[] = []
  guide('testing', { vitest: { test: (_: string, run: () => Promise<void>) => tests.push(run) } })('of vaultContract(')
  expect(tests.length).toBeGreaterThan(5)
  for (const run of tests) await run()
})

it('Troubleshooting: a session that has ended leads to the sign-in', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 401 })))
  const assign = vi.fn()
  vi.stubGlobal('location', { assign })
  const { validator } = guide('troubleshooting')('export const validator') as unknown as {
    validator: http.HttpValidator
  }
  const answer = await validator.check({ signal: AbortSignal.timeout(1_000), current: null })
  expect(answer).toEqual({ ok: false, code: 'signed-out' })
  expect(assign).toHaveBeenCalledExactlyOnceWith('/sign-in')
})

it('Migrating: a key is brought over, and then the backend has it for its own calls', async () => {
  allowConsole('warn', /memoryVault is for development/)
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ ok: true, team_id: 'T1', team: 'Acme ApS' })))
  const sample = guide('migrating')
  const { bringOver } = sample('function bringOver') as unknown as {
    bringOver: (key: string, session: object) => Promise<boolean>
  }
  const { slackConnection } = sample('const slackConnection =') as unknown as {
    slackConnection: server.ConnectionHandler
  }
  expect(await bringOver('xoxb-test-1234567890-abcdefghij', {})).toBe(true)
  expect(await slackConnection.credential({ id: 'customer-1' })).toMatchObject({
    key: 'xoxb-test-1234567890-abcdefghij',
  })
})
