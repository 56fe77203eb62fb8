import type { Identify } from 'latchkey/server'

/** Whose key it is, asked of Acme Pay: the only thing that Latchkey can't know of a vendor of yours. */
export const identifyAcmePay: Identify = async ({ key }, { fetch }) => {
  const answer = await fetch(`${process.env.ACME_PAY_URL}/v1/me`, { headers: { Authorization: `Bearer ${key}` } })
  if (answer.status === 401) return { ok: false, code: 'invalid-key' }
  if (answer.status === 403) return { ok: false, code: 'insufficient-permissions' }
  if (!answer.ok) return { ok: false, code: 'unexpected-answer' }
  const { id, name } = (await answer.json()) as { id: string; name: string }
  return { ok: true, companies: [{ id, name }] }
}
