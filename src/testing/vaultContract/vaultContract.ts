import type { EncryptionKey } from '../../server/vault/sealing'
import type { Vault } from '../../server/vault/Vault'
import { ContractBreach } from '../contract/ContractBreach'
import type { ContractCheck } from '../contract/ContractCheck'
import { recordChecks } from './recordChecks'
import { sealChecks } from './sealChecks'
import { turnChecks } from './turnChecks'

/** What `vaultContract` tries. Nothing that is there is touched: every name it writes is a new one. */
export interface VaultSamples {
  /** A vault over the same store each time, as another instance of your backend has it. */
  readonly open: (encryptionKeys: readonly [EncryptionKey, ...EncryptionKey[]]) => Vault | Promise<Vault>
}

/** A promise in plain words, and what breaks it; null where it is kept. */
export interface VaultPromise {
  readonly name: string
  /** `single-writer`: kept by every vault. */
  readonly keptBy: 'single-writer' | 'everything'
  readonly breach: (samples: VaultSamples) => Promise<string | null>
}

/**
 * What `createConnectionHandler` relies on in a vault, as checks for your own test runner:
 *
 * ```ts
 * import { vaultContract } from 'latchkey/testing'
 * import { test } from 'vitest'
 * import { openVault } from './openVault'
 *
 * for (const { name, run } of vaultContract('everything', { open: openVault })) test(name, run)
 * ```
 *
 * @param keeps of your vault: what a `single-writer` can't keep is skipped, and its name says why
 */
export function vaultContract(keeps: Vault['keeps'], samples: VaultSamples): readonly ContractCheck[] {
  return [...recordChecks, ...turnChecks, ...sealChecks].map(({ name, keptBy, breach }) => {
    const skipped = keeps === 'single-writer' && keptBy === 'everything' ? 'the vault is a single writer' : null
    return {
      name: skipped ? `${name} (skipped: ${skipped})` : name,
      skipped,
      async run() {
        if (skipped) return
        const came = await breach(samples)
        if (came !== null) throw new ContractBreach({ expected: `A vault ${name}.`, came, todo: '' }, [])
      },
    }
  })
}
