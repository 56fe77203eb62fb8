import type { ProviderDefinition } from '../core/provider/provider'
import type { HandlerEvent } from './operating/HandlerEvent'
import type { Owner } from './provider/Owner'
import type { Identify, Installation } from './provider/ProviderContext'
import type { Vault } from './vault/Vault'

/** What `createConnectionHandler` needs: whose keys, for whom, where they are kept, and who says whose they are. */
export interface ConnectionHandlerOptions {
  /** Tells this integration from your others in the vault. Never change it. */
  readonly name: string
  /** Its fields are the only ones that are taken. */
  readonly provider: ProviderDefinition
  /** Who is asking, from your own cookies or headers; null for nobody, and so is an owner without an id. */
  readonly owner: (request: Request) => Promise<Owner | null> | Owner | null
  /**
   * Whether the request brings your CSRF token, where your app has one. Nothing, as an answer, is no. @default yes: see
   * `origins`
   */
  readonly isAllowed?: (request: Request, owner: Owner) => Promise<boolean> | boolean
  /** Counts a request of this owner; seconds to wait where it is one too many, 0 or null otherwise. @default no limit */
  readonly limit?: (owner: Owner) => Promise<number | null> | number | null
  readonly identify: Identify
  /**
   * For a provider that keeps something for each key: then a key is live once that is installed, and the wire has an
   * `activate`. Without it, validating a key makes it live.
   */
  readonly installation?: Installation | undefined
  readonly vault: Vault
  /**
   * Where your pages are, such as `https://app.example.com`. Then nobody else may ask, and no other name may be pointed at
   * this backend. @default the origin of the request itself
   */
  readonly origins?: readonly string[] | (() => readonly string[])
  /**
   * One call a line. No member of it can hold a key. May be asynchronous: no request waits for it, `drain()` does, and a
   * rejection is ignored.
   *
   * @default `console.error` for what an operator has to look after, and in development `console.warn` for
   *   requests that are refused, masked names, permissions that a key lacks, and what stays installed because `identify`
   *   tells no keys apart
   */
  readonly log?: (event: HandlerEvent) => unknown
  /** Milliseconds that each of your functions has, with all that it asks the provider. @default 8 000 */
  readonly providerMs?: number
  /** Milliseconds that a request takes at most, and each call of the vault; less than the 20 seconds that the widget waits. @default 18 000 */
  readonly requestMs?: number
}
