import type { Kept, Owner, Vault } from './Integration'

/** The part of a Cloudflare KV namespace that is needed. */
export interface KeyValueStore {
  get(key: string): Promise<string | null>
  put(key: string, value: string): Promise<void>
  delete(key: string): Promise<void>
}

const ivBytes = 12

/**
 * Keeps connections in a key-value store, sealed with AES-256-GCM for their owner: a value that is moved to another
 * owner's place can't be opened. Web Crypto only, so it runs in a Worker. A key-value store does not
 * compare before it writes: of two attempts in the same moment, the later one is kept.
 *
 * @param encryptionKey 32 bytes in base64: `openssl rand -base64 32`
 */
export function kvVault(store: KeyValueStore, encryptionKey: string): Vault {
  const imported = crypto.subtle.importKey('raw', fromBase64(encryptionKey), 'AES-GCM', false, ['encrypt', 'decrypt'])
  const nameOf = ({ id }: Owner) => `connection:${id}`
  const sealing = (owner: Owner, iv: Uint8Array<ArrayBuffer>) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(nameOf(owner)),
  })

  return {
    async get(owner) {
      const sealed = await store.get(nameOf(owner))
      if (sealed === null) return null
      const bytes = fromBase64(sealed)
      const iv = bytes.slice(0, ivBytes)
      const opened = await crypto.subtle.decrypt(sealing(owner, iv), await imported, bytes.slice(ivBytes))
      return JSON.parse(new TextDecoder().decode(opened)) as Kept
    },

    async put(owner, kept) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
      const text = new TextEncoder().encode(JSON.stringify(kept))
      const sealed = new Uint8Array(await crypto.subtle.encrypt(sealing(owner, iv), await imported, text))
      await store.put(nameOf(owner), toBase64(new Uint8Array([...iv, ...sealed])))
      return true
    },

    remove: (owner) => store.delete(nameOf(owner)),
  }
}

const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
