import { type Company, type FailedAnswer, keyHint, type ValidateRequest } from 'latchkey/server'
import { type Identify, type Integration, type Kept, type Owner, type Vault, VaultFailure } from './Integration'

/**
 * The three answers of a backend whose provider needs no installation: validating a key makes it live, within
 * `mayActivateFor`. The same for every framework, provider and vault.
 *
 * That no company is replaced which the person did not see (R14) holds as far as the vault compares before it writes. With
 * `kvVault` and `nangoVault`, whose stores can't, two companies that are connected within the same moment are both answered
 * as connected; the later one is kept, and the other page learns that from its next check. Where that is not good enough,
 * keep connections in a database.
 */
export function createIntegration(identify: Identify, vault: Vault): Integration {
  return {
    validate: (owner, request, { idempotencyKey, signal }) =>
      orFailure(async () => {
        const identity = await identify(request, { owner, signal })
        if (!identity.ok) return identity
        const { companies } = identity
        const company = wantedOf(companies, request.mayActivateFor)
        if (!company) return companies.length > 1 ? { ok: true, companies } : mismatch(companies[0])
        const answer = { ok: true, company, ...hintOf(request.key) } as const
        // Again, whenever something else was kept in between.
        for (;;) {
          const kept = await vault.get(owner, signal)
          if (kept && isOvertaken(kept, company, request)) return mismatch(company)
          if (kept?.attempt === idempotencyKey && kept.key === request.key) return answer
          if (await vault.put(owner, toKept(request, company, idempotencyKey, kept), kept, signal)) return answer
        }
      }),

    check: (owner, signal) =>
      orFailure(async () => {
        const kept = await vault.get(owner, signal)
        if (!kept) return { ok: true, connection: null }
        const { company } = kept.connection
        const identity = await identify(kept, { owner, signal })
        if (identity.ok && identity.companies.some(({ id }) => id === company.id)) {
          return { ok: true, connection: { ...kept.connection, verifiedAt: new Date().toISOString() } }
        }
        // While the provider was asked, another key may have gone live, and this answer is not about that one.
        const now = await vault.get(owner, signal)
        if (now?.attempt !== kept.attempt) return { ok: true, connection: now?.connection ?? null }
        return identity.ok ? { ok: false, code: 'insufficient-permissions', company } : { ...identity, company }
      }),

    disconnect: (owner: Owner, signal) =>
      orFailure(async () => {
        await vault.remove(owner, signal)
        return { ok: true }
      }),
  }
}

function wantedOf(companies: readonly [Company, ...Company[]], mayActivateFor: string | null): Company | undefined {
  if (mayActivateFor === 'any') return companies.length === 1 ? companies[0] : undefined
  return companies.find(({ id }) => id === mayActivateFor)
}

/** Whether another company was connected meanwhile: then what the person confirmed was about something else. */
function isOvertaken({ connection }: Kept, wanted: Company, { current }: ValidateRequest): boolean {
  return connection.company.id !== wanted.id && connection.company.id !== current?.id
}

function mismatch(company: Company): FailedAnswer {
  return { ok: false, code: 'company-mismatch', company }
}

function hintOf(key: string) {
  const hint = keyHint(key)
  return hint ? { keyHint: hint } : {}
}

function toKept({ key, fields, secrets }: ValidateRequest, company: Company, attempt: string, old: Kept | null): Kept {
  const now = new Date().toISOString()
  const revision = (old?.connection.revision ?? 0) + 1
  const connection = { company, ...hintOf(key), connectedAt: now, verifiedAt: now, revision, fields }
  return { key, fields, secrets, connection, attempt }
}

async function orFailure<Answer>(run: () => Promise<Answer | FailedAnswer>): Promise<Answer | FailedAnswer> {
  try {
    return await run()
  } catch (thrown) {
    if (thrown instanceof VaultFailure) return thrown.answer
    throw thrown
  }
}
