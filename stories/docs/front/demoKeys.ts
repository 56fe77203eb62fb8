import type { FakeKey } from '../../../src/testing'
import { aKey } from '../../fixtures/aKey'
import { acme, globex } from '../../fixtures/states'

export interface DemoKey {
  /** After "Try a key that". */
  readonly label: string
  readonly key: string
}

/** None of them is real; what each does is decided by the backend in memory. */
export const demoKeys = {
  works: { label: 'works', key: aKey('aaaaaa') },
  wrong: { label: 'is wrong', key: aKey('ffffff') },
  lacksPermission: { label: 'lacks a permission', key: aKey('dddddd') },
  otherCompany: { label: 'is another company’s', key: aKey('bbbbbb') },
  twoCompanies: { label: 'is for two companies', key: aKey('cccccc') },
  slow: { label: 'takes long', key: aKey('eeeeee') },
} as const satisfies Readonly<Record<string, DemoKey>>

const { lacksPermission, otherCompany, twoCompanies, slow } = demoKeys

/** Each revocation takes one of them away. */
export const workingKeys: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f', '0', '1', '2'].map((tail) =>
  aKey(`aaaaa${tail}`),
)

/** What the provider behind the demo knows. */
export const knownKeys: readonly FakeKey[] = [
  ...workingKeys.map((key): FakeKey => ({ key, companies: [acme] })),
  { key: lacksPermission.key, companies: [acme] },
  { key: otherCompany.key, companies: [globex] },
  { key: twoCompanies.key, companies: [acme, globex] },
  { key: slow.key, companies: [acme] },
]
