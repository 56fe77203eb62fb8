import type { Identity } from 'latchkey/server'
import { type IntegrationName, integrations } from '../integrations'
import type { PleoClient } from './pleoClient'

/** Asks Pleo whose key this is, and whether it will do for this integration. Changes nothing. */
export async function identifyKey(
  pleo: PleoClient,
  applicationId: string | undefined,
  integration: IntegrationName,
  key: string,
): Promise<Identity> {
  const identity = await pleo.identify(key)
  if (!identity.ok) return identity
  const { keyKind, requiredPermissions = [] } = integrations[integration].provider
  if (applicationId) {
    const kind = identity.clientId === applicationId ? 'integrated' : 'standalone'
    if (kind !== keyKind) return { ok: false, code: 'wrong-key-type', found: kindNames[kind] }
  }
  // A key can be valid and still lack what this integration will need: better now than on the first export.
  const missingPermissions = requiredPermissions.filter((name) => !identity.permissions.includes(name))
  if (missingPermissions.length > 0) return { ok: false, code: 'insufficient-permissions', missingPermissions }
  const { companies, permissions, clientId, urn } = identity
  // One installation for each application and each company or organisation.
  return { ok: true, companies, permissions, installation: `${clientId} ${urn}` }
}

const kindNames = { standalone: 'a Standalone API Key', integrated: 'an Integrated API Key' }
