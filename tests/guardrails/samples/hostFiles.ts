import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const recipes = join(import.meta.dirname, '../../../examples/recipes')

/** What a host has of its own, and samples import: by its path beside the sample. */
export const hostFiles: Readonly<Record<string, string>> = {
  'session.ts': `import type { Owner } from 'latchkey/server'
/** Whose request it is, from its cookies; null for nobody. */
export declare function ownerOf(request: Request): Promise<Owner | null>
/** The same where there is no request at hand, as in a Server Component. */
export declare function currentOwner(): Promise<Owner | null>
/** What a session of an app may hold, by the request's cookies; null where there is none. */
export declare function readSession(cookies: string | null): Promise<{ readonly companyId: string } | null>
`,
  // Copied, as the guide says.
  'expressRoutes.ts': readFileSync(join(recipes, 'expressRoutes.ts'), 'utf8'),
  'openVault.ts': `import type { EncryptionKey, Vault } from 'latchkey/server'
export declare function openVault(encryptionKeys: readonly [EncryptionKey, ...EncryptionKey[]]): Vault
`,
  'connection.ts': `import type { ConnectionHandler } from 'latchkey/server'
export declare const connection: ConnectionHandler
`,
}
