import { encryptionKey, newName } from './sampleRecord'
import type { VaultPromise } from './vaultContract'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const turnChecks: readonly VaultPromise[] = [
  {
    name: 'lets nobody run under a name under which somebody runs, in any instance',
    keptBy: 'everything',
    async breach({ open }) {
      const key = encryptionKey()
      const vaults = [await open([key]), await open([key])]
      const name = newName('turn')
      let [running, most, count] = [0, 0, 0]
      const run = async () => {
        running += 1
        most = Math.max(most, running)
        await pause(5)
        running -= 1
        count += 1
      }
      await Promise.all([...vaults, ...vaults, ...vaults].map((vault) => vault.alone(name, 30_000, run)))
      if (most !== 1) return `${most} ran at once.`
      return count === 6 ? null : `${count} of 6 ran.`
    },
  },
  {
    name: 'says that a name is taken, and lets another one run',
    keptBy: 'everything',
    async breach({ open }) {
      const key = encryptionKey()
      const [one, other] = [await open([key]), await open([key])]
      const [name, free] = [newName('turn'), newName('turn')]
      return (
        (await one.alone(name, 0, async (turn): Promise<string | null> => {
          await turn.extend()
          for (const vault of [one, other]) {
            if ((await vault.alone(name, 0, () => Promise.resolve('ran'))) !== 'taken') return 'It ran.'
            if ((await vault.alone(free, 0, () => Promise.resolve('ran'))) !== 'ran')
              return 'Another name was taken too.'
          }
          return null
        })) ?? null
      )
    },
  },
  {
    name: 'ends a turn that fails',
    keptBy: 'single-writer',
    async breach({ open }) {
      const vault = await open([encryptionKey()])
      const name = newName('turn')
      const thrown = new Error('for the contract')
      const caught: unknown = await vault
        .alone(name, 0, () => Promise.reject(thrown))
        .catch((reason: unknown) => reason)
      if (caught !== thrown) return 'It did not pass the failure on.'
      return (await vault.alone(name, 0, () => Promise.resolve('ran'))) === 'ran' ? null : 'The name stayed taken.'
    },
  },
]
