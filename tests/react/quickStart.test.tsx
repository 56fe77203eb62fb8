import { readFileSync } from 'node:fs'
import { fireEvent, render, screen } from '@testing-library/react'
import * as http from 'latchkey/http'
import * as providers from 'latchkey/providers'
import * as server from 'latchkey/server'
import type { ReactElement, ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as latchkey from '../../src'
import { allowConsole } from '../allowConsole'
import { complaintsAbout } from '../guardrails/samples/complaintsAbout'
import { hostFiles } from '../guardrails/samples/hostFiles'
import { samplesIn } from '../guardrails/samples/samplesIn'
import { loadSamples } from './loadSamples'

const root = `${process.cwd()}/`
const readme = readFileSync(`${root}README.md`, 'utf8')

/** The files of the quick start, as printed: what comes before the first hints on how to go on. */
const files = filesIn(readme.slice(0, readme.indexOf('## What next')))
/** The step after it: the layout's connection, and the page without one of its own. */
const layoutFiles = filesIn(readme.slice(readme.indexOf('## What next')))
const [pageInLayout] = samplesIn(readme).filter(({ code }) => code.includes('warning={false}'))

const packages = {
  latchkey,
  'latchkey/http': http,
  'latchkey/providers': providers,
  'latchkey/server': server,
}

const good = `acme_${'3f8a7c2e'.repeat(4)}`
const bad = `acme_${'0b1d9e44'.repeat(4)}`

function filesIn(page: string): ReadonlyMap<string, string> {
  const found = samplesIn(page).filter(({ language }) => /^tsx?$/.test(language))
  return new Map(found.flatMap(({ path, code }) => (path ? [[path, code] as const] : [])))
}

/** The route, behind the page's `fetch`; the vendor answers as told. Returns what the page asked of its backend, and which failures it got. */
function serve(load: (path: string) => object, vendor: (authorization: string | null) => Promise<Response> | Response) {
  allowConsole('warn', /memoryVault is for development/)
  // Of what the vendor does, not the customer, the handler tells its operator.
  allowConsole('error', /^latchkey \{.*"note":"failed".*"from":"identify"/)
  const [asked, codes]: [string[], string[]] = [[], []]
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const { method = 'GET' } = init
    if (String(input).startsWith('https://api.acme.example/'))
      return vendor(new Headers(init.headers).get('authorization'))
    asked.push(`${method} ${input}`)
    const request = new Request(`https://app.example${input}`, { ...init, signal: null })
    // A browser sends them by itself, and lets no script do so.
    const own: Readonly<Record<string, string>> = { cookie: 'session=1', 'sec-fetch-site': 'same-origin' }
    const sent = new Headers(init.headers)
    const headers = { get: (name: string) => own[name.toLowerCase()] ?? sent.get(name) }
    Object.defineProperty(request, 'headers', { value: headers })
    const route = load('app/api/acme/[action]/route.ts') as Record<string, (request: Request) => Promise<Response>>
    const answer = await route[method]?.(request)
    if (!answer) throw new Error(`There is no ${method}.`)
    const { code } = (await answer.clone().json()) as { code?: string }
    if (code) codes.push(code)
    return answer
  })
  return { asked, codes }
}

const knowsGood = (authorization: string | null) =>
  authorization === `Bearer ${good}`
    ? Response.json({ id: 'org-1', name: 'Acme ApS' })
    : Response.json({ error: 'unauthorized' }, { status: 401 })

async function enter(key: string) {
  const field = await screen.findByLabelText(/API key/i)
  fireEvent.input(field, { target: { value: key } })
  fireEvent.click(screen.getByRole('button', { name: 'Connect' }))
}

afterEach(() => {
  vi.unstubAllGlobals()
  // As if the server had been started again: what it keeps in memory would be known to the next test.
  Reflect.deleteProperty(globalThis, Symbol.for('latchkey.memoryVault'))
})

it('is a definition, a route, a page, and whose session it is', () => {
  expect([...files.keys()]).toEqual([
    'app/acme.ts',
    'app/api/acme/[action]/route.ts',
    'app/AcmeSettings.tsx',
    'app/owner.ts',
  ])
})

it('compiles as printed, under the strictest settings', () => {
  expect(complaintsAbout(new Map([...files, ['app/session.ts', hostFiles['session.ts'] ?? '']]))).toEqual([])
})

it('runs as printed: asks, refuses a bad key, and connects with a good one', async () => {
  const load = loadSamples(files, packages)
  const { asked } = serve(load, knowsGood)
  const { AcmeSettings } = load('app/AcmeSettings.tsx') as { AcmeSettings: () => ReactElement }
  render(<AcmeSettings />)
  await enter(bad)
  expect(await screen.findAllByText(/appears to be invalid/)).not.toEqual([])
  await enter(good)
  expect(await screen.findAllByText(/Connected to Acme ApS/)).not.toEqual([])
  expect(new Set(asked)).toEqual(new Set(['GET /api/acme/connection', 'POST /api/acme/validate']))
  expect(document.body.innerHTML).not.toContain(good)
})

it('asks the session of the request, as printed, and answers nobody', async () => {
  const readSession = (cookies: string | null) => Promise.resolve(cookies === 'session=1' ? { companyId: 'c-1' } : null)
  const { owner } = loadSamples(files, { ...packages, './session': { readSession } })('app/owner.ts') as unknown as {
    owner: (request: { headers: Headers }) => Promise<server.Owner | null>
  }
  expect(await owner({ headers: new Headers({ cookie: 'session=1' }) })).toEqual({ id: 'c-1' })
  expect(await owner({ headers: new Headers() })).toBeNull()
})

describe('what the vendor answers', () => {
  const headers = { 'retry-after': '30' }
  /** By the words of the table's first column. A cell may name several. */
  const answers: Readonly<Record<string, () => Promise<Response> | Response>> = {
    ...Object.fromEntries(
      [302, 401, 403, 404, 429].map((status) => [
        String(status),
        () => new Response(status === 404 ? '<p>Not found.</p>' : null, { status, headers }),
      ]),
    ),
    '5xx': () => new Response(null, { status: 503 }),
    'not at all': () => Promise.reject(new TypeError('fetch failed')),
    'too late': () => Promise.reject(new DOMException('Too late.', 'TimeoutError')),
    'no JSON': () => new Response('<p>Welcome.</p>'),
  }
  const rows = Array.from(readme.matchAll(/^\| ([^|]+) \| `([\w-]+)` \| [^|]+ \| ([^|]+) \|$/gm), (row) => row.slice(1))
    .map(([cell = '', code = '', text = '']) => ({
      asks: cell.replace('all else: ', '').split(/, (?:or )?/),
      code,
      text,
    }))
    .flatMap(({ asks, ...row }) => asks.map((ask) => ({ ask, ...row })))

  it('is all in the table, each by its own name', () => {
    expect(rows.map(({ ask }) => ask).sort()).toEqual(Object.keys(answers).sort())
  })

  it.each(rows)('$ask: $code, and the customer reads "$text"', async ({ ask, code, text }) => {
    const load = loadSamples(files, packages)
    const { codes } = serve(load, () => answers[ask]?.() ?? Response.error())
    const { AcmeSettings } = load('app/AcmeSettings.tsx') as { AcmeSettings: () => ReactElement }
    render(<AcmeSettings />)
    await enter(good)
    // What may be over in a moment is asked about three times first.
    expect(await screen.findAllByText(text, { exact: false }, { timeout: 60_000 })).not.toEqual([])
    expect(new Set(codes)).toEqual(new Set([code]))
    if (code === 'rate-limited') expect(screen.getAllByText(/30 seconds/)).not.toEqual([])
  })
})

it('goes on as printed: one connection for the layout and the page', async () => {
  const load = loadSamples(
    new Map([...files, ...layoutFiles, ['app/AcmeSettings.tsx', pageInLayout?.code ?? '']]),
    packages,
  )
  const { asked } = serve(load, knowsGood)
  const { AcmeConnection } = load('app/AcmeConnection.tsx') as {
    AcmeConnection: (props: { children: ReactNode }) => ReactElement
  }
  const { AcmeSettings } = load('app/AcmeSettings.tsx') as { AcmeSettings: () => ReactElement }
  render(
    <AcmeConnection>
      <AcmeSettings />
    </AcmeConnection>,
  )
  await enter(good)
  expect(await screen.findAllByText(/Connected to Acme ApS/)).not.toEqual([])
  expect(asked).toEqual(['GET /api/acme/connection', 'POST /api/acme/validate'])
})
