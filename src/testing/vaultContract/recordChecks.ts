import { encryptionKey, newName, sampleRecord, settled } from './sampleRecord'
import type { VaultPromise } from './vaultContract'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export const recordChecks: readonly VaultPromise[] = [
  {
    name: 'keeps nothing of whom it was never told',
    keptBy: 'single-writer',
    async breach({ open }) {
      const { record, version, now } = await (await open([encryptionKey()])).read(newName('owner'))
      if (record !== null || version !== null) return 'It gave something.'
      return Number.isNaN(now.getTime()) ? 'It did not tell the time.' : null
    },
  },
  {
    name: 'gives back what was written, to every instance, whatever texts are in it',
    keptBy: 'single-writer',
    async breach({ open }) {
      const key = encryptionKey()
      const [one, other] = [await open([key]), await open([key])]
      const name = newName('owner')
      const written = sampleRecord(7)
      if (!(await one.write(name, written, settled, null))) return 'It wrote nothing.'
      const { record, version } = await other.read(name)
      if (version === null || !same(record, written)) return 'Something else came back.'
      const next = sampleRecord(8)
      if (!(await other.write(name, next, settled, version))) return 'It did not write the next version.'
      return same((await one.read(name)).record, next) ? null : 'The first version came back.'
    },
  },
  {
    name: 'compares before it writes',
    keptBy: 'everything',
    async breach({ open }) {
      const vault = await open([encryptionKey()])
      const name = newName('owner')
      await vault.write(name, sampleRecord(1), settled, null)
      if (await vault.write(name, sampleRecord(2), settled, null)) return 'It wrote a first version twice.'
      const { version } = await vault.read(name)
      await vault.write(name, sampleRecord(3), settled, version)
      if (await vault.write(name, sampleRecord(4), settled, version)) return 'It wrote over a newer version.'
      return (await vault.read(name)).record?.revision === 3 ? null : 'What it refused was written.'
    },
  },
  {
    name: 'lets one of many who write at the same time, and tells the others',
    keptBy: 'everything',
    async breach({ open }) {
      const key = encryptionKey()
      const vaults = [await open([key]), await open([key])]
      const name = newName('owner')
      for (let round = 0; round < 5; round++) {
        const { version } = await (vaults[0] as (typeof vaults)[number]).read(name)
        const many = [...vaults, ...vaults, ...vaults, ...vaults]
        const all = await Promise.all(many.map((vault, at) => vault.write(name, sampleRecord(at), settled, version)))
        const winners = all.flatMap((isWritten, at) => (isWritten ? [at] : []))
        if (winners.length !== 1) return `${winners.length} of ${many.length} were told that they had written.`
        const { record } = await (vaults[0] as (typeof vaults)[number]).read(name)
        if (record?.revision !== winners[0]) return 'Another one was kept than the one that was told so.'
      }
      return null
    },
  },
  {
    name: 'knows who relies on an installation',
    keptBy: 'everything',
    async breach({ open }) {
      const vault = await open([encryptionKey()])
      const [name, other, installation] = [newName('owner'), newName('owner'), newName('installation')]
      const relying = { installations: [newName('installation'), installation], state: 'settled' } as const
      if (await vault.isUsed(installation)) return 'It was used before.'
      await vault.write(name, sampleRecord(1), relying, null)
      await vault.write(other, sampleRecord(1), relying, null)
      if (!(await vault.isUsed(installation))) return 'It was not found.'
      await vault.write(name, sampleRecord(2), settled, (await vault.read(name)).version)
      if (!(await vault.isUsed(installation))) return 'The second owner was not found.'
      await vault.write(other, sampleRecord(2), settled, (await vault.read(other)).version)
      return (await vault.isUsed(installation)) ? 'It was found when nobody relied on it any more.' : null
    },
  },
  {
    name: 'finds what is unfinished, what waits longest first',
    keptBy: 'everything',
    async breach({ open }) {
      const vault = await open([encryptionKey()])
      const integration = crypto.randomUUID()
      const prefix = JSON.stringify([integration, '']).slice(0, -2)
      const names = [1, 2, 3].map((number) => JSON.stringify([integration, `${number}`]))
      const [first = '', second = '', third = ''] = names
      const waiting = { installations: [], state: 'unfinished' } as const
      for (const name of names) await vault.write(name, sampleRecord(1), waiting, null)
      await vault.write(JSON.stringify(['another', integration]), sampleRecord(1), waiting, null)
      await vault.write(second, sampleRecord(2), settled, (await vault.read(second)).version)
      if (!same(await vault.unfinished(prefix, 10), [first, third])) return 'It found others.'
      await vault.write(first, sampleRecord(2), waiting, (await vault.read(first)).version)
      if (!same(await vault.unfinished(prefix, 10), [third, first])) return 'It found them in another order.'
      return (await vault.unfinished(prefix, 1)).length === 1 ? null : 'It found more than were asked for.'
    },
  },
]
