import { createConnectionHandler, memoryVault, type Owner } from 'latchkey/server'
import { acmePay } from './acmePay'

/** Stands for the app's own sessions; null for nobody. */
export function ownerOf(request: Request): Owner | null {
  const [, id] = /(?:^|; )user=([^;]+)/.exec(request.headers.get('cookie') ?? '') ?? []
  return id ? { id } : null
}

export const connection = createConnectionHandler({
  name: 'acme-pay',
  provider: acmePay,
  owner: ownerOf,
  async identify({ key }, { fetch }) {
    const answer = await fetch(`${process.env.ACME_PAY_URL}/v1/me`, { headers: { authorization: `Bearer ${key}` } })
    if (answer.status === 401) return { ok: false, code: 'invalid-key' }
    if (!answer.ok) return { ok: false, code: 'unexpected-answer' }
    const { id, name } = await answer.json()
    return { ok: true, companies: [{ id, name }] }
  },
  vault: memoryVault(),
})
