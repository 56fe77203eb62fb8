import type { ConnectionOptions, ConnectionStore } from 'latchkey/headless'
import { deferred } from '../../store/setup'
import { answerCarriers } from './answerCarriers'
import { thrownCarriers } from './thrownCarriers'

const acme = { id: 'acme', name: 'Acme ApS' }

/** What a hostile callback does with the text that it was given. */
export interface HostileCarrier {
  readonly name: string
  readonly act: (text: string) => unknown
}

export const hostileCarriers: readonly HostileCarrier[] = [
  ...thrownCarriers.map(([name, thrown]) => ({
    name: `throws ${name}`,
    act: (text: string): unknown => {
      throw thrown(text)
    },
  })),
  ...thrownCarriers.map(([name, thrown]) => ({
    name: `rejects with ${name}`,
    act: (text: string): unknown => Promise.reject(thrown(text)),
  })),
  ...answerCarriers.map(([name, answer]) => ({ name: `answers in ${name}`, act: (text: string) => answer(text) })),
]

/** A moment of an attempt, with one callback that is hostile there. `go` is called once the attempt has begun. */
export interface HostileCallback {
  readonly name: string
  readonly options: (act: () => unknown) => Partial<ConnectionOptions>
  readonly go?: (store: ConnectionStore) => void
}

export const hostileCallbacks: readonly HostileCallback[] = [
  { name: 'validate', options: (act) => ({ validate: act as never, activate: () => ({ ok: true, company: acme }) }) },
  { name: 'validate that activates', options: (act) => ({ validate: act as never }) },
  {
    name: 'validate of a replacement',
    options: (act) => ({
      initialConnection: { company: acme, keyHint: '7c2e' },
      validate: act as never,
      activate: () => ({ ok: true, company: acme }),
    }),
  },
  { name: 'activate', options: (act) => ({ activate: act as never }) },
  {
    name: 'check after an activation whose answer was lost',
    options: (act) => ({ activate: () => Promise.reject(new TypeError('Failed to fetch')), check: act as never }),
  },
  {
    name: 'check while a replacement is validated',
    options(act) {
      const checked = deferred<void>()
      return {
        initialConnection: { company: acme, keyHint: '7c2e' },
        validate: async () => {
          await checked.promise
          return { ok: false, code: 'invalid-key' }
        },
        activate: () => ({ ok: true, company: acme }),
        check: (async () => {
          setTimeout(checked.resolve)
          return act()
        }) as never,
      }
    },
    go: (store) => void store.check(),
  },
]
