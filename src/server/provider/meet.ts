import { networkCode } from './networkCode'

/** What a call has met, whatever was made of it: facts that hold no part of a key, an address or a body. */
export interface Met {
  /** By HTTP. */
  readonly status?: number
  /** Such as `ECONNREFUSED`, where nobody answered. */
  readonly network?: string
  /** For developers: why an answer that came is none. */
  readonly message?: string
}

/** Notes what a call to the provider meets. */
export async function meet(asked: Promise<Response>, onMet: (met: Met) => void): Promise<Response> {
  try {
    const response = await asked
    // Another `fetch` in the platform's place may answer anything, and that is not the provider's fault.
    const { status } = Object(response) as { readonly status?: unknown }
    onMet(typeof status === 'number' ? { status } : {})
    return response
  } catch (thrown) {
    const network = networkCode(thrown)
    onMet(network === null ? {} : { network })
    throw thrown
  }
}
