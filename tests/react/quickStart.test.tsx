import { readFileSync } from 'node:fs'
import { fireEvent, render, screen } from '@testing-library/react'
import * as http from 'latchkey/http'
import * as providers from 'latchkey/providers'
import * as server from 'latchkey/server'
import type { ReactElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import * as latchkey from '../../src'
import { expectConsole } from '../expectConsole'
import { complaintsAbout } from '../guardrails/samples/complaintsAbout'
import { samplesIn } from '../guardrails/samples/samplesIn'
import { loadSamples } from './loadSamples'

const root = `${process.cwd()}/`
const readme = readFileSync(`${root}README.md`, 'utf8')

/** The files of the quick start, as printed: what comes before the first hints on how to go on. */
const files = new Map(
  samplesIn(readme.slice(0, readme.indexOf('## What next'))).flatMap(({ path, code }) =>
    path ? [[path, code] as const] : [],
  ),
)

const load = loadSamples(files, {
  latchkey,
  'latchkey/http': http,
  'latchkey/providers': providers,
  'latchkey/server': server,
})

afterEach(() => vi.unstubAllGlobals())

it('is a definition, a route and a page', () => {
  expect([...files.keys()]).toEqual(['app/acme.ts', 'app/api/acme/[action]/route.ts', 'app/AcmeSettings.tsx'])
})

it('compiles as printed, under the strictest settings', () => {
  expect(complaintsAbout(files)).toEqual([])
})

it('runs as printed: asks, refuses a bad key, and connects with a good one', async () => {
  expectConsole('warn', /memoryVault is for development/)
  const [good, bad] = [`acme_${'3f8a7c2e'.repeat(4)}`, `acme_${'0b1d9e44'.repeat(4)}`]
  const asked: string[] = []
  const vendor = ({ authorization }: { authorization?: string }) =>
    authorization === `Bearer ${good}`
      ? Response.json({ id: 'org-1', name: 'Acme ApS' })
      : Response.json({ error: 'unauthorized' }, { status: 401 })

  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const { method = 'GET' } = init
    if (String(input).startsWith('https://api.acme.example/'))
      return vendor(Object.fromEntries(new Headers(init.headers)))
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
    return answer
  })
  const { AcmeSettings } = load('app/AcmeSettings.tsx') as { AcmeSettings: () => ReactElement }
  render(<AcmeSettings />)
  const enter = async (key: string) => {
    const field = await screen.findByLabelText(/API key/i)
    fireEvent.input(field, { target: { value: key } })
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }))
  }
  await enter(bad)
  expect(await screen.findAllByText(/appears to be invalid/)).not.toEqual([])
  await enter(good)
  expect(await screen.findAllByText(/Connected to Acme ApS/)).not.toEqual([])
  expect(new Set(asked)).toEqual(new Set(['GET /api/acme/connection', 'POST /api/acme/validate']))
  expect(document.body.innerHTML).not.toContain(good)
})
