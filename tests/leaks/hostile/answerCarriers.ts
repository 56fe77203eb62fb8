import { everyTrap, withGetter } from './thrownCarriers'

const acme = { id: 'acme', name: 'Acme ApS' }

/** Where an answer has room for a text, and what only looks like an answer. `company` is what it is for. */
export const answerCarriers: readonly (readonly [name: string, answer: (text: string) => unknown])[] = [
  ['the company id', (text) => ({ ok: true, company: { id: text } })],
  ['the company name', (text) => ({ ok: true, company: { id: 'acme', name: text } })],
  [
    'the company name, within a sentence',
    (text) => ({ ok: true, company: { id: 'acme', name: `Acme (${text}) ApS` } }),
  ],
  ['ids of a choice', (text) => ({ ok: true, companies: [acme, { id: text, name: 'Globex' }] })],
  ['names of a choice', (text) => ({ ok: true, companies: [acme, { id: 'globex', name: text }] })],
  ['the key hint', (text) => ({ ok: true, company: acme, keyHint: text })],
  ['the time of expiry', (text) => ({ ok: true, company: acme, expiresAt: `${text} 2030` })],
  ['the permissions', (text) => ({ ok: true, company: acme, permissions: [text] })],
  [
    'members that nobody asked for',
    (text) => ({ ok: true, company: { ...acme, token: text }, message: text, key: text }),
  ],
  ['a member of its name', (text) => ({ ok: true, company: acme, [text]: text })],
  ...failures(),
  ['prose of a failure', (text) => ({ ok: false, code: 'unknown', message: text, detail: text, title: text })],
  ['the code', (text) => ({ ok: false, code: text })],
  ['the seconds to wait', (text) => ({ ok: false, code: 'rate-limited', retryAfterSeconds: text })],
  ['a text', (text) => text],
  ['a list', (text) => [text]],
  ['an Error that is resolved', (text) => new Error(text)],
  ['a Map', (text) => new Map([['ok', text]])],
  ['ok', (text) => ({ ok: text })],
  ['a name alone', (text) => ({ [text]: true })],
  ['an id that is no text', (text) => ({ ok: true, company: { id: { toString: () => text } } })],
  ['a String object', (text) => ({ ok: true, company: { id: 'acme', name: Object(text) as string } })],
  ['a getter that throws', (text) => withGetter({ ok: true }, 'company', text)],
  ['a Proxy whose every trap throws', (text) => new Proxy({ ok: true, company: acme }, everyTrap(text))],
  ['a Response', (text) => new Response(text)],
  [
    'a then that rejects',
    (text) =>
      Object.fromEntries([['then', (_: unknown, reject: (reason: unknown) => void) => reject(new Error(text))]]),
  ],
  ['a then that throws', (text) => withGetter({}, 'then', text)],
]

/** Each detail, with each code whose message may name it. */
function failures() {
  const codes = [
    'unknown',
    'wrong-key-type',
    'wrong-environment',
    'insufficient-permissions',
    'company-mismatch',
  ] as const
  const details: Record<string, (text: string) => object> = {
    reference: (reference) => ({ reference }),
    found: (found) => ({ found }),
    field: (field) => ({ field }),
    'missing permissions': (text) => ({ missingPermissions: [text, `${text}:read`] }),
    'the company': (text) => ({ company: { id: text, name: text } }),
    'the companies': (text) => ({ companies: [acme, { id: text, name: `Globex ${text}` }] }),
  }
  return Object.entries(details).flatMap(([detail, make]) =>
    codes.map((code) => [`${detail} of ${code}`, (text: string) => ({ ok: false, code, ...make(text) })] as const),
  )
}
