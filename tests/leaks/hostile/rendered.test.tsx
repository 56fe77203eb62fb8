// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { ApiKeyConnect, KeyInput } from 'latchkey'
import type { ConnectionOptions } from 'latchkey/headless'
import type { ProviderDefinition } from 'latchkey/providers'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { aKey } from '../../aKey'
import { consoleRecord } from '../../consoleGuard'
import { isExhaustive } from '../table/leakRuns'
import { encodings } from './encodings'
import { hostileCallbacks, hostileCarriers } from './hostileCallbacks'
import { reactTexts } from './reactTexts'
import { revealedForms } from './revealedForms'
import { specialKey } from './specialKey'

vi.setConfig({ testTimeout: 120_000 })

let tried = 0
let shown = 0
afterAll(() => console.info(`${tried} hostile cases rendered, ${shown} shown`))

const provider: ProviderDefinition = {
  name: 'Pleo',
  keyKind: 'standalone',
  fields: [{ name: 'note', label: 'Note', kind: 'text', optional: true }],
}
// In a component a rejection goes the same way as an error that is thrown.
const carriers = hostileCarriers.filter(({ name }) => !name.startsWith('rejects'))
const patience = { timeout: 60_000, interval: 1 }
const field = () => screen.getByLabelText<HTMLInputElement>(/API key/i, { selector: 'input' })

/** The page as a person, a script and React's developer tools see it, what the host was told, and the console. */
function everything(told: readonly unknown[]): string {
  return [
    document.documentElement.outerHTML,
    document.body.textContent,
    JSON.stringify([document.title, location.href, document.cookie, { ...localStorage }, { ...sessionStorage }]),
    JSON.stringify(told),
    ...reactTexts(),
    ...consoleRecord().entries.map(({ text }) => text),
  ].join('\n')
}

function enter(key: string) {
  consoleRecord().entries.length = 0
  field().value = key
  const { form } = field()
  if (!form) return
  fireEvent.submit(form)
  // What looks like more than a key is asked about once, and the callbacks are given it only then (K09).
  if (screen.queryAllByText(/To use it as it is, press the button again\./).length > 0) fireEvent.submit(form)
}

let turn = 0

/** What the carriers show, each with an encoding of its own, in turn of an ordinary and of a special key. */
async function findShown(run: (text: string, act: (text: string) => unknown, key: string) => Promise<string>) {
  const found: string[] = []
  turn += 1
  for (const [at, { name, act }] of carriers.entries()) {
    // `npm test` takes a third for each callback, another one each time.
    if (!isExhaustive && at % 3 !== turn % 3) continue
    const [encoding, encode] = encodings[at % encodings.length] ?? ['raw', (key: string) => key]
    const key = at % 2 ? aKey('dom') : specialKey(aKey('dom'))
    const forms = revealedForms(await run(encode(key), act, key), key)
    if (forms.length > 0) found.push(`${name}, ${encoding}: ${forms.join()}`)
    tried += 1
    cleanup()
  }
  shown += found.length
  // The warnings of development were looked at above.
  consoleRecord().entries.length = 0
  return found
}

describe.each(hostileCallbacks.filter(({ go }) => !go))('$name', ({ options }) => {
  it('shows nothing of the key on the page, in React or in the console', { tags: ['R20', 'K03', 'K04'] }, async () => {
    const found = await findShown(async (text, act, key) => {
      const told: unknown[] = []
      let calls = 0
      const hostile = () => {
        calls += 1
        return act(text)
      }
      const all: ConnectionOptions = {
        provider,
        validate: () => ({ ok: true, company: { id: 'acme', name: 'Acme ApS' } }),
        initialConnection: null,
        checkIntervalMs: false,
        retries: 0,
        ...options(hostile),
        onEvent: (event) => told.push(structuredClone(event)),
      }
      render(<ApiKeyConnect {...all} />)
      const update = screen.queryByRole('button', { name: 'Update API Key' })
      if (update) fireEvent.click(update)
      enter(key)
      const widget = screen.getByRole('region', { name: 'Pleo' })
      await vi.waitUntil(() => !/validating|activating/.test(widget.dataset.status ?? ''), patience)
      expect(calls).toBeGreaterThan(0)
      return everything(told)
    })
    expect(found).toEqual([])
  })
})

describe('KeyInput alone', () => {
  it('shows nothing of what onKeySubmit throws', { tags: ['R20', 'K04'] }, async () => {
    const found = await findShown(async (text, act, key) => {
      let calls = 0
      // Not a mock: that keeps what was thrown, within reach of React.
      const onKeySubmit = () => {
        calls += 1
        return act(text)
      }
      render(<KeyInput provider={provider} onKeySubmit={onKeySubmit} />)
      enter(key)
      await vi.waitUntil(() => !field().readOnly, patience)
      expect(calls).toBe(1)
      return everything([])
    })
    expect(found).toEqual([])
  })
})

it('the search finds a key that a host shows, in each encoding', () => {
  for (const [name, encode] of encodings) {
    for (const key of [aKey('show'), specialKey(aKey('show'))]) {
      expect(revealedForms(`before ${encode(key)} after`, key), name).not.toEqual([])
    }
  }
  expect(revealedForms(`••••${aKey('show').slice(-4)}`, aKey('show'))).toEqual([])
})
