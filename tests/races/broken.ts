import type { Ending, endings } from './endings'
import type { pendingRaces, races } from './races'
import type { Alter } from './startInstances'

const withoutTurns =
  (isMeant: (kind: string) => boolean): Alter =>
  (vault) => ({
    ...vault,
    alone: (name, waitMs, run) => {
      // SAFETY: made by `nameOf`.
      const [, kind] = JSON.parse(name) as [string, string]
      return isMeant(kind) ? run({ extend: async () => {} }) : vault.alone(name, waitMs, run)
    },
  })

const withoutAll =
  (...all: readonly Alter[]): Alter =>
  (vault) =>
    all.reduce((broken, alter) => alter(broken), vault)

const nothingIsCompared: Alter = (vault) => ({
  ...vault,
  write: async (owner, record, index) => {
    const { version } = await vault.read(owner)
    return vault.write(owner, record, index, version)
  },
})

/** What one instance is about to remove still counts for the other one. */
function leavingCounts(): Alter {
  let started = 0
  return (vault) => {
    const mine = started++ % 2
    const leftBy = (instance: number, installation: string) => `${installation} left by ${instance}`
    return {
      ...vault,
      write: (owner, record, index, version) => {
        const { live } = record
        if (live?.stage !== 'removing') return vault.write(owner, record, index, version)
        // SAFETY: made by `nameOf`.
        const [integration] = JSON.parse(owner) as [string]
        const left = leftBy(mine, JSON.stringify([integration, 'installation', live.installation]))
        return vault.write(owner, record, { ...index, installations: [...index.installations, left] }, version)
      },
      isUsed: async (installation) =>
        (await vault.isUsed(installation)) || (await vault.isUsed(leftBy(1 - mine, installation))),
    }
  }
}

const nobodyCounts: Alter = (vault) => ({ ...vault, isUsed: () => Promise.resolve(false) })

const noAttemptIsKept: Alter = (vault) => ({
  ...vault,
  write: (owner, record, index, version) => {
    const { live, next } = record
    const unnamed = { live: live && { ...live, attempt: '' }, next: next && { ...next, attempt: '' }, ended: [] }
    return vault.write(owner, { ...record, ...unnamed }, index, version)
  },
})

/** What is begun, this instance remembers and nobody else, until anybody writes. */
const noIntentIsKept: Alter = (vault) => {
  const remembered = new Map<string, { readonly version: number; readonly begun: object }>()
  return {
    ...vault,
    read: async (owner) => {
      const { record, version, now } = await vault.read(owner)
      const mine = remembered.get(owner)
      return { version, now, record: record && { ...record, ...(mine?.version === version && mine.begun) } }
    },
    write: async (owner, record, index, version) => {
      const { next, removals, live } = record
      const kept = { ...record, next: null, removals: [], live: live && { ...live, stage: 'live' as const } }
      const isWritten = await vault.write(owner, kept, { ...index, state: 'settled' }, version)
      if (isWritten) remembered.set(owner, { version: (version ?? 0) + 1, begun: { next, removals, live } })
      return isWritten
    },
  }
}

/** As a cipher that proves nothing: something comes out whatever the encryption key. */
const anythingOpens: Alter = (vault) => ({
  ...vault,
  open: async (sealed, boundTo) =>
    (await vault.open(sealed, boundTo)) ?? JSON.stringify({ key: 'nonsense', fields: {}, secrets: {} }),
})

const turns = withoutTurns(() => true)
const turnsOfInstallations = withoutTurns((kind) => kind === 'installation')

/** What a vault promises, and what is left of a vault without it. */
export const without = {
  'turns and comparing': withoutAll(turns, nothingIsCompared),
  comparing: nothingIsCompared,
  'turns of installations': turnsOfInstallations,
  'turns of installations, and forgetting whoever leaves one': withoutAll(leavingCounts(), turnsOfInstallations),
  'counting who relies on an installation': nobodyCounts,
  'keeping attempts': noAttemptIsKept,
  'keeping intents': noIntentIsKept,
  'proving what was opened': anythingOpens,
} satisfies Record<string, Alter>

type Promised = keyof typeof without

/** What each race relies on. Turns and comparing make up for one another, so they are taken away together. */
export const controls: Record<keyof typeof races | keyof typeof pendingRaces, readonly Promised[]> = {
  'two keys of one company': ['turns and comparing'],
  'keys of two companies': ['turns and comparing'],
  'two updates': ['turns and comparing'],
  'an update and a disconnect': ['turns and comparing'],
  'the same key again and a disconnect': ['turns and comparing'],
  'two owners of one key who disconnect': ['turns of installations, and forgetting whoever leaves one'],
  'an owner who disconnects and another one who connects the same key': [
    'counting who relies on an installation',
    'turns of installations',
  ],
  'a retry on the other instance': ['keeping attempts'],
  'a check, an update and a disconnect': ['comparing', 'keeping intents'],
  'what is pending, and finished while the other instance asks': ['keeping intents'],
  'two that are pending at once': ['keeping intents'],
  'what is pending, and disconnected at the other instance': ['keeping intents'],
}

/** As a process that is gone at once when it is told to end. */
const atOnce: Ending = { answers: true, begin: (one, steps) => one.steps(steps) }
const unheard: Ending = { answers: false, begin: (one, steps) => one.steps(steps).then(() => one.killAfter(0)) }

interface EndingControl {
  readonly ending?: Ending
  readonly alter?: Alter
}

/** What an instance that ends relies on. Of one that is told to, intents make up for everything but the answer. */
export const endingControls: Record<keyof typeof endings, Readonly<Record<string, EndingControl>>> = {
  'killed (kill -9)': { 'keeping intents': { alter: noIntentIsKept } },
  'told to end (SIGTERM)': {
    'ending what has begun': { ending: atOnce },
    'ending what has begun, and keeping intents': { ending: unheard, alter: noIntentIsKept },
  },
}
