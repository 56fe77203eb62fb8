import type { HandlerNote } from '../operating/HandlerEvent'
import type { ProviderCalls } from '../provider/createProviderCalls'
import type { Owner } from '../provider/Owner'
import type { KeptKey } from '../vault/ConnectionRecord'
import type { Vault } from '../vault/Vault'

/** What the four requests work with. */
export interface Backend {
  readonly vault: Vault
  readonly ask: ProviderCalls
  readonly installs: boolean
  /** What an owner, or an installation, is called in the vault. */
  readonly nameOf: (kind: 'owner' | 'installation', id: string) => string
  /** Whether a stored key has just been opened here. */
  readonly onOpened: (state: 'well' | 'unreadable') => void
  readonly note: (note: HandlerNote, owner: Owner, thrown?: unknown) => void
  /** Nothing is removed, since the installation is in use. */
  readonly noteKept: (owner: Owner, kept: KeptKey) => void
  /** Goes on when the answer is given. */
  readonly later: (owner: Owner, run: () => Promise<unknown>) => void
}
