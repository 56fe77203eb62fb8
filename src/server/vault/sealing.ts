const version = 'v1'
const nonceBytes = 12
const keyBytes = 32

/** Bytes, or base64 of them: `openssl rand -base64 32`. */
export type EncryptionKey = Uint8Array | string

type Keys = readonly [EncryptionKey, ...EncryptionKey[]]

/** Encrypts keys at rest: AES-256-GCM by Web Crypto, with a random nonce of 96 bits each time. */
export interface Sealing {
  /** Version, id of the encryption key, nonce, ciphertext with tag. */
  seal(text: string, boundTo: string): Promise<string>
  /** Null where it was altered, moved, or its encryption key is not here. */
  open(sealed: string, boundTo: string): Promise<string | null>
  isStale(sealed: string): boolean
}

/**
 * To rotate: give every instance the new key as a further one, then make it the first one everywhere and keep the old one
 * as a further one until nothing is sealed with it. An instance that meets a seal which it can't open yet says so, and
 * changes nothing.
 *
 * @param keys 32 bytes each; the first one seals, all of them open
 * @throws RangeError for a key of another length, TypeError for no list of keys, at once, or while Next.js builds at the first
 *   use; no message holds a part of one
 */
export function sealing(keys: Keys): Sealing {
  return isBuilding() ? sealingLater(keys) : sealingNow(keys)
}

/** Next.js loads every route while it builds, on a machine that may have no secrets; nothing is sealed there. */
function isBuilding(): boolean {
  try {
    return process.env.NEXT_PHASE === 'phase-production-build'
  } catch {
    // A runtime may have no `process`.
    return false
  }
}

function sealingLater(keys: Keys): Sealing {
  let sealed: Sealing | undefined
  const now = () => {
    sealed ??= sealingNow(keys)
    return sealed
  }
  return {
    seal: async (text, boundTo) => now().seal(text, boundTo),
    open: async (text, boundTo) => now().open(text, boundTo),
    isStale: (text) => now().isStale(text),
  }
}

function sealingNow(keys: Keys): Sealing {
  if (!Array.isArray(keys) || keys.length === 0)
    throw new TypeError(`Encryption keys are a list of at least one. ${how}`)
  const imported = keys.map((key) => importKey(toBytes(key)))
  // A failure is told by whoever seals or opens; it is not to end the process before.
  for (const one of imported) one.catch(() => {})
  let currentId: string | undefined
  void imported[0]?.then(({ id }) => {
    currentId = id
  })

  return {
    async seal(text, boundTo) {
      const { id, key } = await first(imported)
      const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes))
      const sealed = await crypto.subtle.encrypt(algorithm(nonce, id, boundTo), key, new TextEncoder().encode(text))
      return [version, id, toBase64(nonce), toBase64(new Uint8Array(sealed))].join('.')
    },

    async open(sealed, boundTo) {
      const [v, id = '', nonce = '', data = ''] = sealed.split('.')
      const known = (await Promise.all(imported)).find((one) => one.id === id)
      if (v !== version || !known) return null
      try {
        const opened = await crypto.subtle.decrypt(
          algorithm(fromBase64(nonce), id, boundTo),
          known.key,
          fromBase64(data),
        )
        return new TextDecoder().decode(opened)
      } catch {
        return null
      }
    },

    isStale: (sealed) => currentId !== undefined && sealed.split('.')[1] !== currentId,
  }
}

async function first(imported: readonly Promise<Imported>[]): Promise<Imported> {
  const [one] = await Promise.all(imported)
  // SAFETY: there is at least one, by the type of what it was made from.
  return one as Imported
}

interface Imported {
  readonly id: string
  readonly key: CryptoKey
}

async function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<Imported> {
  // Names an encryption key without giving it away.
  const label = new TextEncoder().encode('latchkey encryption key id')
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array([...label, ...bytes]))
  const id = Array.from(new Uint8Array(digest).slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { id, key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']) }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, id: string, boundTo: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(JSON.stringify([version, id, boundTo])) }
}

const how = 'Each is 32 bytes, or base64 of them: openssl rand -base64 32'

function toBytes(key: unknown): Uint8Array<ArrayBuffer> {
  // Of a number, there would be as many zeros.
  const bytes =
    typeof key === 'string' ? decode(key) : key instanceof Uint8Array || Array.isArray(key) ? new Uint8Array(key) : null
  if (bytes?.length === keyBytes) return bytes
  throw new RangeError(`An encryption key has 32 bytes, not ${bytes?.length ?? 'what was given'}. ${how}`)
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text.trim())
  } catch {
    throw new RangeError(`This encryption key is no base64. ${how}`)
  }
}

const toBase64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** Both alphabets. Throws a DOMException for anything else. */
const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
