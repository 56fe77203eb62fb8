import { randomUUID } from 'node:crypto'
import type { ContractValidator } from 'latchkey/testing'
import { createApiKey } from '../../src/key/createApiKey'

/** One attempt with `validate`, as the widget makes it. */
export function attemptWith(validator: ContractValidator, key: string, fields: Record<string, string> = {}) {
  return validator.validate(createApiKey(key).key, {
    signal: new AbortController().signal,
    idempotencyKey: randomUUID(),
    intent: 'connect',
    current: null,
    mayActivateFor: 'any',
    fields,
    secrets: {},
  })
}
