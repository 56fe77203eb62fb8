import type { Credential, Identity } from 'latchkey/server'
import { type Script, vendorFetch } from './vendorFetch'
import type { Vendor } from './vendors'

export const owner = { id: 'customer-1', name: 'Acme ApS' }

/** Asks a vendor that answers after `script`. */
export async function identifyWith(
  { identify, keys, fields = {}, secrets = {} }: Vendor,
  script: Script,
  over: Partial<Credential> = {},
) {
  const { fetch, seen } = vendorFetch(script)
  const credential = { key: keys[0], fields, secrets, ...over }
  const identity: Identity = await identify(credential, { owner, fetch, signal: new AbortController().signal })
  return { identity, seen }
}
