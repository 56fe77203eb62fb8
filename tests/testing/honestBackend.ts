import type { ApiKey, Company, Connection } from 'latchkey/headless'
import type { ContractSamples, ContractValidator } from 'latchkey/testing'
import { aKey } from '../aKey'

type Required<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> }

/** Callbacks that do everything right, with a provider behind them that can be slow or gone: to be made worse, one by one. */
export function honestBackend() {
  const acme: Company = { id: 'acme', name: 'Acme ApS' }
  const goodKey = aKey('good')
  const provider = { delayMs: 0, isDead: false, isRevoked: false }
  const done = new Map<string, Promise<{ readonly ok: boolean }>>()
  let live: Connection | null = null
  let revision = 0

  async function ask(signal: AbortSignal) {
    signal.throwIfAborted()
    if (provider.isDead) throw new TypeError('fetch failed')
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, provider.delayMs)
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(new DOMException('Aborted', 'AbortError'))
      })
    })
  }

  function once<Answer extends { readonly ok: boolean }>(id: string, run: () => Promise<Answer>): Promise<Answer> {
    const known = done.get(id) as Promise<Answer> | undefined
    if (known) return known
    const answer = run()
    done.set(id, answer)
    const forget = () => done.delete(id)
    answer.then(({ ok }) => ok || forget(), forget)
    return answer
  }

  const invalid = { ok: false, code: 'invalid-key' } as const
  const isGood = (key: ApiKey) => key.reveal() === goodKey && !provider.isRevoked
  const validator: Required<ContractValidator> = {
    async validate(key, { signal }) {
      await ask(signal)
      return isGood(key) ? { ok: true, company: acme } : invalid
    },
    activate: (key, { signal, company, idempotencyKey }) =>
      once(idempotencyKey, async () => {
        await ask(signal)
        if (!isGood(key)) return invalid
        if (company.id !== acme.id) return { ok: false, code: 'company-mismatch', company: acme }
        live = { company, revision: ++revision }
        return { ok: true, company }
      }),
    async check({ signal }) {
      await ask(signal)
      return live && provider.isRevoked ? { ok: false, code: 'revoked-key' } : { ok: true, connection: live }
    },
    disconnect() {
      live = null
      return { ok: true }
    },
  }

  const samples: ContractSamples = {
    goodKey,
    badKey: aKey('bad'),
    company: acme,
    timeoutMs: 100,
    slow() {
      provider.delayMs = 400
      return () => {
        provider.delayMs = 0
      }
    },
    dead() {
      provider.isDead = true
      return () => {
        provider.isDead = false
      }
    },
    revoke() {
      provider.isRevoked = true
      return () => {
        provider.isRevoked = false
      }
    },
  }
  function setLive(connection: Connection | null) {
    live = connection
  }
  return { validator, samples, ask, setLive, live: () => live }
}
