import type { Credential } from '../provider/Credential'
import type { Owner } from '../provider/Owner'
import type { Backend } from '../record/Backend'
import { openKey } from '../record/keptKey'

/** The key that is live and works as far as anybody knows; null where there is none, or nothing here opens it. */
export async function liveCredential(backend: Backend, owner: Owner): Promise<Credential | null> {
  const { record } = await backend.vault.read(backend.nameOf('owner', owner.id))
  const live = record?.live
  return live?.stage === 'live' && live.failure === null ? openKey(backend, owner, live) : null
}
