import { httpValidator } from 'latchkey/http'
import {
  createConnectionHandler,
  defineProvider,
  type Identify,
  type Owner,
  type ProviderDefinition,
  type Vault,
} from 'latchkey/server'
import type { ContractValidator } from 'latchkey/testing'
import { allowConsole } from '../allowConsole'
import { developmentVault } from './developmentVault'

interface Given {
  readonly owner: Owner
  readonly vault?: Vault
  readonly provider?: ProviderDefinition
}

const anyProvider = defineProvider({ name: 'Any', keyKind: 'standalone' })

/** The callbacks of a handler whose provider is asked by `identify`, over the wire without a network. */
export function toValidator(
  identify: Identify,
  { owner, vault = developmentVault(), provider = anyProvider }: Given,
): ContractValidator {
  const handler = createConnectionHandler({ name: 'any', provider, owner: () => owner, identify, vault })
  return httpValidator('https://app.test/api/any', {
    activation: 'included',
    fetch: async (input, init) => {
      // Of a provider that fails, the handler tells its operator.
      allowConsole('error', /^latchkey \{.*"note":"failed"/)
      // As a real one does: who has gone gets no answer.
      const aborted = new Promise<never>((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
      })
      init?.signal?.throwIfAborted()
      return Promise.race([handler(new Request(input, init)), aborted])
    },
  })
}
