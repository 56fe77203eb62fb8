import type { Credential, Identity } from 'latchkey/server'
import { identifyWith } from './identifyWith'
import type { Script, Scripted } from './vendorFetch'
import type { Vendor } from './vendors'

type Asked = readonly [Script, Partial<Credential>?]

export const everywhere = (answer: Scripted): Script => ({ '*': answer })
export const busy: Scripted = { status: 429, headers: { 'retry-after': '30' }, body: {} }

export type Situation = 'good' | 'bad' | 'expired' | 'lacking scope' | 'wrong kind' | 'rate limit' | 'outage'

/** What a vendor may say to a key. Null where this one has no such answer. */
const situations: Readonly<Record<Situation, (vendor: Vendor) => Asked | null>> = {
  good: ({ script }) => [script],
  bad: ({ bad }) => [everywhere(bad)],
  expired: ({ expired, bad }) => [everywhere(expired ?? bad)],
  'lacking scope': ({ lacking, script }) =>
    lacking && [lacking.at ? { ...script, [lacking.at]: lacking.answer } : everywhere(lacking.answer)],
  'wrong kind': ({ wrongKind, bad }) => (wrongKind === null ? null : [everywhere(bad), { key: wrongKind }]),
  'rate limit': (vendor) => [everywhere(vendor.busy ?? busy)],
  outage: ({ bad }) => [everywhere({ ...bad, status: 503 })],
}

// SAFETY: its type has these keys and no others.
export const situationNames = Object.keys(situations) as Situation[]

/** What the preset makes of it; null where the vendor has no such answer. */
export async function answerTo(vendor: Vendor, situation: Situation): Promise<Identity | null> {
  const asked = situations[situation](vendor)
  if (!asked) return null
  const { identity } = await identifyWith(vendor, ...asked)
  return identity
}
