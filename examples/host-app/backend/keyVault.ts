import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const version = 'v1'
const nonceBytes = 12
const tagBytes = 16

/** Whose key it is. A sealed key opens for its owner only, wherever it was copied to. */
export interface KeyOwner {
  readonly tenant: string
  readonly integration: string
}

/** Encrypts API keys at rest: AES-256-GCM, a random 96-bit nonce each time, bound to the owner. */
export interface KeyVault {
  /** Text for a database column: version, id of the encryption key, nonce, ciphertext and tag. */
  seal(key: string, owner: KeyOwner): string
  /** @throws Error when it was altered, belongs to another owner, or its encryption key is gone */
  open(sealed: string, owner: KeyOwner): string
  /** Whether it was sealed with an older encryption key: seal it again, and the old one can go. */
  isStale(sealed: string): boolean
}

/** @param encryptionKeys 32 bytes each; the first one seals, all of them open */
export function createKeyVault(encryptionKeys: readonly [Uint8Array, ...Uint8Array[]]): KeyVault {
  const byId = new Map(encryptionKeys.map((bytes) => [idOf(bytes), bytes]))
  const [current] = encryptionKeys
  const currentId = idOf(current)

  return {
    seal(key, owner) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', current, nonce).setAAD(boundTo(currentId, owner))
      const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return [version, currentId, nonce.toString('base64url'), sealed.toString('base64url')].join('.')
    },
    open(sealed, owner) {
      const [v, id = '', nonce = '', data = ''] = sealed.split('.')
      const encryptionKey = byId.get(id)
      if (v !== version || !encryptionKey) throw new Error(`No encryption key opens what was sealed as ${v}.${id}.`)
      const bytes = Buffer.from(data, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, Buffer.from(nonce, 'base64url'), {
        authTagLength: tagBytes,
      })
      decipher.setAAD(boundTo(id, owner)).setAuthTag(bytes.subarray(-tagBytes))
      return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]).toString('utf8')
    },
    isStale: (sealed) => sealed.split('.')[1] !== currentId,
  }
}

/** Names an encryption key without giving it away. */
function idOf(bytes: Uint8Array): string {
  if (bytes.length !== 32) throw new Error(`An encryption key has 32 bytes, not ${bytes.length}.`)
  return createHash('sha256').update('latchkey encryption key id').update(bytes).digest('hex').slice(0, 12)
}

function boundTo(id: string, { tenant, integration }: KeyOwner): Buffer {
  return Buffer.from(JSON.stringify([version, id, tenant, integration]))
}
