import { inspect } from 'node:util'
import { type ConnectionOptions, createConnectionStore } from 'latchkey/headless'
import { afterAll, expect, it, vi } from 'vitest'
import { aKey } from '../../aKey'
import { consoleRecord } from '../../consoleGuard'
import { encodings } from './encodings'
import { type HostileCallback, type HostileCarrier, hostileCallbacks, hostileCarriers } from './hostileCallbacks'
import { revealedForms } from './revealedForms'
import { specialKey } from './specialKey'
import { submitSurely } from './submitSurely'

vi.setConfig({ testTimeout: 300_000 })

let tried = 0
let shown = 0
afterAll(() => console.info(`${tried} hostile cases tried, ${shown} shown`))

const running = ['validating', 'activating', 'loading']
const acme = { id: 'acme', name: 'Acme ApS' }

/** One attempt with a hostile callback: every state that it went through, every event and what the console said. */
async function witnessed({ options, go }: HostileCallback, { name, act }: HostileCarrier, key: string, text: string) {
  const seen: unknown[] = []
  let calls = 0
  const hostile = () => {
    calls += 1
    return act(text)
  }
  const base: ConnectionOptions = {
    provider: 'Pleo',
    validate: () => ({ ok: true, company: acme }),
    initialConnection: null,
    checkIntervalMs: false,
    retries: 0,
  }
  const store = createConnectionStore({ ...base, ...options(hostile), onEvent: (event) => seen.push(event) })
  consoleRecord().entries.length = 0
  store.subscribe(() => seen.push(store.getState()))
  submitSurely(store, key)
  go?.(store)
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The attempt never ended: ${name}`)), 5_000)
    const look = () => {
      if (running.includes(store.getState().status)) return
      clearTimeout(timer)
      resolve()
    }
    store.subscribe(look)
    look()
  })
  store.cancel()
  store.dispose()
  expect(calls, name).toBeGreaterThan(0)
  const said = consoleRecord().entries.map((entry) => entry.text)
  return [inspect(seen, { depth: null }), JSON.stringify(seen), ...said].join('\n')
}

/** All of them, or such a part that every carrier and every encoding has its turn. */
function isDue(carrier: number, encoding: number): boolean {
  return Boolean(process.env.LATCHKEY_TEST_ALL) || carrier % 14 === encoding % 14
}

it.each(hostileCallbacks)(
  'whatever $name throws or answers, the key is in no state, event or message',
  { tags: ['R20', 'K04'] },
  async (callback) => {
    vi.stubEnv('NODE_ENV', 'development')
    const found: string[] = []
    for (const [at, carrier] of hostileCarriers.entries()) {
      for (const [nth, [encoding, encode]] of encodings.entries()) {
        if (!isDue(at, nth)) continue
        const [key, special, body] = [aKey('host'), specialKey(aKey('host')), aKey('host').replace(/\W|_|pls/g, '')]
        // A word beside a hexadecimal secret may be a company's name. All that is exempt is that word.
        for (const [entered, secret] of [[key], [special], [`northwind_${body}`, body]] as const) {
          const text = await witnessed(callback, carrier, entered, encode(entered))
          const forms = revealedForms(text, secret ?? entered)
          tried += 1
          if (forms.length > 0) found.push(`${carrier.name}, ${encoding}: ${forms.join()}`)
        }
      }
    }
    shown += found.length
    vi.unstubAllEnvs()
    // The warnings of development were looked at above, one attempt at a time.
    consoleRecord().entries.length = 0
    expect(found).toEqual([])
  },
)
