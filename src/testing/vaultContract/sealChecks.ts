import { encryptionKey } from './sampleRecord'
import type { VaultPromise } from './vaultContract'

const text = `{"key":"contract-${'k'.repeat(40)} ✓ \u0000"}`
const owner = '["owner"]'

export const sealChecks: readonly VaultPromise[] = [
  {
    name: 'opens what it sealed, for what it is bound to, in every instance',
    keptBy: 'single-writer',
    async breach({ open }) {
      const key = encryptionKey()
      const [one, other] = [await open([key]), await open([key])]
      const sealed = await one.seal(text, owner)
      if ((await other.open(sealed, owner)) !== text) return 'Something else came back.'
      if ((await one.open(sealed, '["another"]')) !== null) return 'It opened in another place.'
      if (sealed.includes(text.slice(2, 30))) return 'It can be read without being opened.'
      return sealed === (await one.seal(text, owner)) ? 'The same text was sealed the same way twice.' : null
    },
  },
  {
    name: 'opens nothing that was altered anywhere',
    keptBy: 'single-writer',
    async breach({ open }) {
      const vault = await open([encryptionKey()])
      const sealed = await vault.seal(text, owner)
      for (let at = 0; at < sealed.length; at += 1) {
        // The last character of a base64 text may hold bits that stand for nothing.
        if (sealed[at] === '.' || sealed[at + 1] === '.' || at === sealed.length - 1) continue
        const altered = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
        if ((await vault.open(altered, owner)) !== null) return `It opened what was altered at ${at}.`
      }
      for (const other of ['', 'v1', sealed.slice(0, -8), 'v1.x.y.z'])
        if ((await vault.open(other, owner)) !== null) return 'It opened what it never sealed.'
      return null
    },
  },
  {
    name: 'gets another encryption key in two phases, and never meets what it can not open meanwhile',
    keptBy: 'single-writer',
    async breach({ open }) {
      const [old, next] = [encryptionKey(), encryptionKey()]
      const phases = [[old], [old, next], [next, old]] as const
      for (let phase = 1; phase < phases.length; phase++) {
        // Instance by instance: the two phases that meet.
        const vaults = [
          await open(phases[phase - 1] as (typeof phases)[1]),
          await open(phases[phase] as (typeof phases)[1]),
        ]
        for (const by of vaults)
          for (const vault of vaults)
            if ((await vault.open(await by.seal(text, owner), owner)) !== text) return `It did not in phase ${phase}.`
      }
      const [before, after] = [await open([old, next]), await open([next, old])]
      const sealed = await before.seal(text, owner)
      if (before.isStale(sealed)) return 'What it sealed itself is stale.'
      const again = await after.seal(text, owner)
      if (!after.isStale(sealed) || after.isStale(again)) return 'It does not tell what has to be sealed again.'
      if ((await (await open([next])).open(sealed, owner)) !== null) return 'It opened without the encryption key.'
      return null
    },
  },
  {
    name: 'refuses an encryption key of another length at once',
    keptBy: 'single-writer',
    async breach({ open }) {
      try {
        await open([new Uint8Array(16)])
        return 'It took it.'
      } catch {
        return null
      }
    },
  },
]
