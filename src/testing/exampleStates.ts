import { toKeyHint } from '../core/connection/keyHint'
import type { Company } from '../core/provider/company'
import type { Attempt, AttemptId } from '../core/states/attempt'
import type { State, Status } from '../core/states/states'
import { loading, notConnected } from '../core/states/states'

const acme: Company = { id: '3f8a1c52-7d1e-4b7a-9c55-0d5b1f6f2a10', name: 'Acme ApS' }
const globex: Company = { id: '9b0d7e44-2f63-4c0f-8a1b-6f1f0c3f7d21', name: 'Globex GmbH' }

// SAFETY: an attempt of an example is never answered, so any number will do.
const attempt: Attempt = { id: 1 as AttemptId, activation: 'separate', confirmCompany: 'when-changed' }

const keyHint = toKeyHint('7c2e')
const connection = {
  company: acme,
  ...(keyHint && { keyHint }),
  connectedAt: '2026-03-02T09:15:00Z',
  verifiedAt: '2026-11-20T14:05:00Z',
  revision: 1,
}
const connected: State<'connected'> = { status: 'connected', connection }

/** One example of every state, for stories and tests. Does not compile when a status has none. */
export const exampleStates: { readonly [S in Status]: State<S> } = {
  loading,
  'not-connected': notConnected,
  updating: { status: 'updating', origin: connected },
  validating: { status: 'validating', attempt, origin: notConnected, try: 1 },
  confirming: {
    status: 'confirming',
    attempt,
    candidates: [globex],
    reason: 'company-changed',
    origin: connected,
  },
  activating: { status: 'activating', attempt, origin: notConnected, company: acme },
  connected,
  failed: { status: 'failed', failure: { code: 'invalid-key' }, origin: notConnected, operation: 'connect' },
  'action-required': { status: 'action-required', connection, failure: { code: 'revoked-key' } },
  disconnecting: { status: 'disconnecting', attempt, origin: connected },
}
