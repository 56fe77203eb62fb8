/** The forms in which a transport, a proxy or an error serialiser hands a key back (K04). */
export const encodings: readonly (readonly [name: string, encode: (key: string) => string])[] = [
  ['raw', (key) => key],
  ['with blanks around it', (key) => ` \t${key}\u00a0`],
  ['in upper case', (key) => key.toUpperCase()],
  ['in lower case', (key) => key.toLowerCase()],
  ['URL-encoded', encodeURIComponent],
  ['URL-encoded throughout', (key) => key.replace(/./gsu, (char) => percent(char))],
  ['form-encoded', (key) => new URLSearchParams({ key }).toString()],
  ['in a URL', (key) => `https://api.example/v1?key=${encodeURIComponent(key)}&x=1`],
  ['JSON-encoded', (key) => JSON.stringify({ key })],
  ['JSON-encoded twice', (key) => JSON.stringify(JSON.stringify({ key }))],
  ['with every character as a JSON escape', (key) => key.replace(/./gs, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)],
  ['in base64', (key) => Buffer.from(key).toString('base64')],
  ['in base64url', (key) => Buffer.from(key).toString('base64url')],
  ['as Basic credentials', (key) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`],
  ['as URL-encoded Basic credentials', (key) => encodeURIComponent(Buffer.from(`${key}:`).toString('base64'))],
  ['in hex', (key) => Buffer.from(key).toString('hex')],
  ['in hex, upper case', (key) => Buffer.from(key).toString('hex').toUpperCase()],
  ['as a Bearer header', (key) => `Invalid header value "Bearer ${key}"`],
  ['split by a line break', (key) => `${key.slice(0, 7)}\n${key.slice(7)}`],
  ['wrapped every 7 characters', (key) => key.replace(/.{7}/gs, '$&\r\n')],
  ['split by an escaped line break', (key) => JSON.stringify(`${key.slice(0, 7)}\n${key.slice(7)}`)],
  ['with zero-width spaces in it', (key) => key.replace(/.{3}/gs, '$&\u200b')],
  ['with a byte order mark in it', (key) => `${key.slice(0, 9)}\ufeff${key.slice(9)}`],
  ['with word joiners and soft hyphens in it', (key) => key.replace(/.{3}/gs, '$&\u2060\u00ad')],
  ['with other invisible characters in it', (key) => key.replace(/.{2}/gs, '$&\u2063\ufe0f\u034f')],
  ['with its beginning cut off', (key) => `…${key.slice(6)}`],
  ['with its end cut off', (key) => `${key.slice(0, -6)}…`],
]

function percent(char: string): string {
  return [...new TextEncoder().encode(char)].map((byte) => `%${hex(byte, 2)}`).join('')
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
