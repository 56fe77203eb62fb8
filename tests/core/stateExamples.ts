import type { Failure } from '../../src/core/failures/failures'
import type { Company } from '../../src/core/provider/company'
import type { Attempt, AttemptId } from '../../src/core/states/attempt'
import { notConnected, type Operation, type RestingStatus, type State } from '../../src/core/states/states'

export const acme: Company = { id: 'acme', name: 'Acme' }
export const globex: Company = { id: 'globex' }
export const revoked: Failure = { code: 'revoked-key' }
export const attempt: Attempt = { id: 1 as AttemptId, activation: 'separate', confirmCompany: 'when-changed' }

export const connected: State<'connected'> = { status: 'connected', connection: { company: acme } }
export const broken: State<'action-required'> = {
  status: 'action-required',
  connection: { company: acme },
  failure: revoked,
}
export const origins: Record<RestingStatus, State<RestingStatus>> = {
  'not-connected': notConnected,
  connected,
  'action-required': broken,
}
export const updating = (origin: State<'connected' | 'action-required'>): State => ({ status: 'updating', origin })
export const disconnecting = (origin: State<'connected' | 'action-required'>): State => ({
  status: 'disconnecting',
  attempt,
  origin,
})
export const validating = (origin: State<RestingStatus>): State => ({ status: 'validating', attempt, origin, try: 1 })
export const confirming = (origin: State<RestingStatus>): State => ({
  status: 'confirming',
  attempt,
  origin,
  candidates: [globex],
  reason: 'always',
})
export const activating = (origin: State<RestingStatus>): State => ({
  status: 'activating',
  attempt,
  origin,
  company: globex,
})
export const failed = (
  origin: State<RestingStatus>,
  operation: Operation = 'update',
  code: Failure['code'] = 'invalid-key',
): State => ({ status: 'failed', failure: { code }, origin, operation })
