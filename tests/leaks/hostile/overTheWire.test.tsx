import { inspect } from 'node:util'
import { createConnectionStore } from 'latchkey/headless'
import { httpValidator } from 'latchkey/http'
import { afterAll, expect, it, vi } from 'vitest'
import { aKey } from '../../aKey'
import { consoleRecord } from '../../consoleGuard'
import { encodings } from './encodings'
import { revealedForms } from './revealedForms'
import { specialKey } from './specialKey'
import { submitSurely } from './submitSurely'

let tried = 0
let shown = 0
afterAll(() => console.info(`${tried} hostile responses tried, ${shown} shown`))

const json = (body: object, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } })

/** What a backend, or a proxy before it, may put a key into. */
const responses: Readonly<Record<string, (text: string) => Response>> = {
  'a problem whose prose has it': (text) =>
    json({ type: `https://a.example/${text}`, title: text, detail: text, instance: text, code: 'unknown' }, 500),
  'a problem whose members have it': (text) =>
    json(
      { code: 'insufficient-permissions', missingPermissions: [text], reference: text, found: text, field: text },
      422,
    ),
  'a problem whose company has it': (text) =>
    json({ code: 'already-connected', company: { id: text, name: text } }, 409),
  'a problem whose code it is': (text) => json({ code: text, message: text }, 422),
  'a problem that only prose tells': (text) => json({ message: text, errors: [{ message: text, input: text }] }, 400),
  'an accepted key with it in the name': (text) =>
    json({ ok: true, company: { id: text, name: text }, keyHint: text }, 200),
  'a success that is none': (text) => json({ ok: text, company: text }, 200),
  'broken JSON': (text) => new Response(`{"message": ${text}`, { headers: { 'Content-Type': 'application/json' } }),
  'a page': (text) => new Response(`<title>${text}</title>`, { status: 502, headers: { 'Content-Type': 'text/html' } }),
  'plain text': (text) => new Response(text, { status: 500 }),
  'a body that breaks off': (text) =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.error(new TypeError(`terminated ${text}`)),
      }),
    ),
}

it.each(Object.entries(responses))(
  'of %s, the key comes through in no encoding',
  { tags: ['R20', 'K04'] },
  async (_, respond) => {
    const found: string[] = []
    for (const [encoding, encode] of encodings) {
      for (const key of [aKey('wire'), specialKey(aKey('wire'))]) {
        const seen: unknown[] = []
        let calls = 0
        consoleRecord().entries.length = 0
        const answer = async () => {
          calls += 1
          return respond(encode(key))
        }
        const store = createConnectionStore({
          provider: 'Pleo',
          ...httpValidator('https://acme.example/api', { fetch: answer }),
          activate: undefined,
          initialConnection: null,
          retries: 0,
          onEvent: (event) => seen.push(event),
        })
        store.subscribe(() => seen.push(store.getState()))
        submitSurely(store, key)
        await vi.waitUntil(() => store.getState().status !== 'validating', { timeout: 60_000, interval: 1 })
        store.cancel()
        store.dispose()
        expect(calls).toBeGreaterThan(0)
        const said = consoleRecord().entries.map(({ text }) => text)
        tried += 1
        if (revealedForms([inspect(seen, { depth: null }), ...said].join('\n'), key).length > 0) found.push(encoding)
      }
    }
    shown += found.length
    // The warnings of development were looked at above.
    consoleRecord().entries.length = 0
    expect(found).toEqual([])
  },
)
