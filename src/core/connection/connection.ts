import type { Failure } from '../failures/failures'
import type { Company, GivenCompany } from '../provider/company'
import type { KeyHint } from './keyHint'

/** What a backend knows of a connection. Times are ISO 8601. */
export interface Connection {
  readonly company: Company
  /** Cut to four characters, whatever comes (K11). */
  readonly keyHint?: string
  readonly connectedAt?: string
  readonly verifiedAt?: string
  readonly expiresAt?: string
  /** Grows with every change of the connection; the higher one is the newer truth. */
  readonly revision?: number
  /**
   * What the provider's extra fields were filled with, by name: an update starts with it. Never a secret; names that the
   * provider does not declare are left out, as are values of more than 120 characters. @default what was sent last
   */
  readonly fields?: Readonly<Record<string, string>>
}

/** A connection as a host may tell of it. */
export type GivenConnection = Omit<Connection, 'company'> & { readonly company: GivenCompany }

/** What a backend can know: a connection that works, one that stopped working, or that there is none. */
export type KnownConnection =
  | GivenConnection
  | { readonly connection: GivenConnection; readonly failure: Failure | null }
  | null

/** A connection as the machine holds it: a raw key is not assignable to any part of it. */
export interface EstablishedConnection extends Connection {
  readonly keyHint?: KeyHint
}

/** Everything of a connection but its company. */
export type ConnectionDetails = Omit<EstablishedConnection, 'company'>
