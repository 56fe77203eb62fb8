import type { Validate } from 'latchkey'
import { validate } from './backend'

const ask: Validate = async (key) => {
  const answer = await validate(key.reveal())
  return answer.ok
    ? { ok: true, company: { id: 'acme-1', name: 'Acme Ltd' }, keyHint: answer.hint }
    : { ok: false, code: 'invalid-key' }
}

/** What a host gives to Latchkey. Nothing is known to be connected, so that no check runs first. */
export const connectionOptions = { provider: 'Acme', validate: ask, initialConnection: null } as const
