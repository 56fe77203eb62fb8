/**
 * The ways in which a key may turn up in a text: as it is, URL-, JSON-, hex- and base64-encoded, also as the `key:` of
 * Basic authentication, and wherever its bytes fall inside a longer base64 text.
 */
function keyForms(key: string): string[] {
  const forms = [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)]
  for (const value of [key, `${key}:`]) {
    const bytes = Buffer.from(value)
    forms.push(bytes.toString('hex'), bytes.toString('hex').toUpperCase())
    for (const offset of [0, 1, 2]) {
      // The group of three bytes that is shared with what stands before or after says nothing for sure.
      const shifted = Buffer.concat([Buffer.alloc(offset), bytes])
      const whole = shifted.subarray(offset ? 3 : 0, Math.floor(shifted.length / 3) * 3)
      forms.push(whole.toString('base64'), whole.toString('base64url'))
    }
  }
  return [...new Set(forms)]
}

/** Which of `keys` are in which of `places`, in any form. */
export function findKeys(keys: readonly string[], places: Record<string, string | Uint8Array>): string[] {
  return Object.entries(places).flatMap(([place, content]) => {
    const bytes = Buffer.from(content as Uint8Array)
    return keys.flatMap((key) =>
      keyForms(key)
        .filter((form) => bytes.includes(form))
        .map((form) => `${place}: ${form}`),
    )
  })
}
