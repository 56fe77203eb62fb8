/** Of libuv and undici, of TLS, and of Bun; all else may be any text. */
const known =
  /^(?:E[A-Z]{3,20}|EAI_[A-Z]{3,20}|(?:UND_)?ERR_[A-Z\d_]{3,50}|(?:CERT|DEPTH|SELF|UNABLE)_[A-Z_]{3,50}|(?:Connection|FailedToOpen)[A-Z][a-z]{2,20})$/

/** The code by which a network says what is wrong, such as `ECONNREFUSED`; null where none is told. Never throws. */
export function networkCode(thrown: unknown): string | null {
  try {
    const { code, cause } = Object(thrown) as { readonly code?: unknown; readonly cause?: unknown }
    const { code: ofCause } = Object(cause) as { readonly code?: unknown }
    return [ofCause, code].find((one): one is string => typeof one === 'string' && known.test(one)) ?? null
  } catch {
    return null
  }
}
