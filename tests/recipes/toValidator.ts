import type { Integration, Owner } from '../../examples/recipes/Integration'
import type { ValidateRequest } from '../../src/server'
import type { ContractValidator } from '../../src/testing'

/** The callbacks of an integration without HTTP in between: as its route handlers call it. */
export function toValidator(integration: Integration, owner: Owner): ContractValidator {
  return {
    validate: (key, { signal, idempotencyKey, intent, current, mayActivateFor, fields, secrets }) => {
      const hidden = Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()])
      const request: ValidateRequest = {
        key: key.reveal(),
        intent,
        current,
        mayActivateFor,
        fields: { ...fields },
        secrets: Object.fromEntries(hidden) as Record<string, string>,
      }
      return integration.validate(owner, request, { idempotencyKey, signal })
    },
    check: ({ signal }) => integration.check(owner, signal),
    disconnect: ({ signal }) => integration.disconnect(owner, signal),
  }
}
