import type { Validate } from 'latchkey'

declare global {
  /** The keys that reached the host's `validate`. */
  var received: string[]
}

globalThis.received = []

const acme = { id: 'c-1', name: 'Acme ApS' }
const globex = { id: 'c-2', name: 'Globex GmbH' }

/** Takes a key for two companies, and no other. */
export const validate: Validate = (key, { mayActivateFor }) => {
  globalThis.received.push(key.reveal())
  if (!key.reveal().startsWith('good')) return { ok: false, code: 'invalid-key' }
  const company = [acme, globex].find(({ id }) => id === mayActivateFor)
  return company ? { ok: true, company } : { ok: true, companies: [acme, globex] }
}

/** Takes a key for the first of them. */
export const validateOne: Validate = (key) => {
  globalThis.received.push(key.reveal())
  return key.reveal().startsWith('good') ? { ok: true, company: acme } : { ok: false, code: 'invalid-key' }
}
