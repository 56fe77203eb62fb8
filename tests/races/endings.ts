import { randomUUID } from 'node:crypto'
import { type Installed, type Instance, keyOf } from './startInstances'
import { type Wrong, wrongsInTime } from './wrongs'

type Act = (one: Instance, owner: string, first: string, second: string) => Promise<{ readonly ok: boolean }>

/** What an instance is in the middle of. */
export const acts = {
  activation: (one, owner, first) => one.activate(owner, first),
  update: (one, owner, _, second) => one.activate(owner, second, 'a'),
  disconnect: (one, owner) => one.disconnect(owner),
} satisfies Record<string, Act>

export interface Ending {
  /** Whether whoever asked gets an answer. */
  readonly answers: boolean
  /** Resolves when the instance is about to be gone, after so many steps. */
  readonly begin: (one: Instance, steps: number) => Promise<void>
}

/** How an instance ends. */
export const endings = {
  'killed (kill -9)': { answers: false, begin: (one, steps) => one.killAfter(steps) },
  'told to end (SIGTERM)': {
    answers: true,
    begin: async (one, steps) => {
      await one.steps(steps)
      await one.drain()
    },
  },
} satisfies Record<string, Ending>

export interface Ended {
  readonly wrong: readonly Wrong[]
  readonly restMs: number
  /** Whether it was done before the instance ended. */
  readonly isOver: boolean
}

/** An instance that ends after so many steps of what it does, and what that leaves. */
export async function endAt(
  { one, other, installed }: { readonly one: Instance; readonly other: Instance; readonly installed: Installed },
  act: keyof typeof acts,
  { answers, begin }: Ending,
  steps: number,
): Promise<Ended> {
  const owner = randomUUID()
  const keys = [keyOf('a'), keyOf('a')]
  const [first = '', second = ''] = keys
  if (act !== 'activation') await other.activate(owner, first)
  const answer = acts[act](one, owner, first, second)
  const gone = begin(one, steps)
  const isOver = await Promise.race([answer.then(() => true), gone.then(() => false)])
  const wrong: Wrong[] = []
  if (answers) {
    if (isOver) await one.drain()
    // The process is gone with its connections, whatever it still has to do.
    await one.stop()
    if (!(await answer).ok) wrong.push('wrong answer')
  }
  const rest = await wrongsInTime({ other, installed }, [owner], keys)
  return { wrong: [...wrong, ...rest.wrong], restMs: rest.restMs, isOver }
}
