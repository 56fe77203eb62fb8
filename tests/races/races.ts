import { randomUUID } from 'node:crypto'
import { type Installed, type Instance, keyOf } from './startInstances'
import type { Wrong } from './wrongs'

export interface Two {
  readonly one: Instance
  readonly other: Instance
  readonly installed: Installed
  readonly pending: Installed
}

interface Raced {
  readonly owners: readonly string[]
  readonly keys: readonly string[]
  /** What the answers themselves say. */
  readonly wrong?: readonly Wrong[]
}

export type Race = (two: Two) => Promise<Raced>

/** At any point of what runs beside it. */
const meanwhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * ms))

/** After a while, as a provider does that installs in the background. */
async function finish({ installed, pending }: Two, keys: readonly string[]) {
  for (const key of keys) {
    await meanwhile(150)
    if (pending.delete(key)) installed.add(key)
  }
}

const hasOne = (answers: readonly { readonly ok: boolean }[]) => answers.filter(({ ok }) => ok).length === 1

/** Between two instances, of a provider that installs at once. */
export const races = {
  async 'two keys of one company'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('a')]
    const [first = '', second = ''] = keys
    await Promise.all([one.activate(owner, first), other.activate(owner, second)])
    return { owners: [owner], keys }
  },
  async 'keys of two companies'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('b')]
    const [first = '', second = ''] = keys
    const answers = await Promise.all([one.activate(owner, first), other.activate(owner, second)])
    return { owners: [owner], keys, wrong: hasOne(answers) ? [] : ['wrong answer'] }
  },
  async 'two updates'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('b'), keyOf('c')]
    const [first = '', second = '', third = ''] = keys
    await one.activate(owner, first)
    const answers = await Promise.all([one.activate(owner, second, 'a'), other.activate(owner, third, 'a')])
    return { owners: [owner], keys, wrong: hasOne(answers) ? [] : ['wrong answer'] }
  },
  async 'an update and a disconnect'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('a')]
    const [first = '', second = ''] = keys
    await one.activate(owner, first)
    await Promise.all([one.activate(owner, second, 'a'), other.disconnect(owner)])
    return { owners: [owner], keys }
  },
  async 'the same key again and a disconnect'({ one, other }) {
    const owner = randomUUID()
    const key = keyOf('a')
    await one.activate(owner, key)
    await Promise.all([other.disconnect(owner), one.activate(owner, key, 'a')])
    return { owners: [owner], keys: [key] }
  },
  async 'two owners of one key who disconnect'({ one, other, installed }) {
    const owners = [randomUUID(), randomUUID()]
    const [first = '', second = ''] = owners
    const key = keyOf('a')
    await one.activate(first, key)
    await other.activate(second, key)
    await Promise.all([one.disconnect(first), other.disconnect(second)])
    return { owners, keys: [key], wrong: installed.has(key) ? ['installation without an owner'] : [] }
  },
  async 'an owner who disconnects and another one who connects the same key'({ one, other }) {
    const owners = [randomUUID(), randomUUID()]
    const [first = '', second = ''] = owners
    const key = keyOf('a')
    await one.activate(first, key)
    const [, { ok }] = await Promise.all([
      meanwhile(60).then(() => one.disconnect(first)),
      meanwhile(20).then(() => other.activate(second, key)),
    ])
    return { owners, keys: [key], wrong: ok ? [] : ['wrong answer'] }
  },
  async 'a retry on the other instance'({ one, other }) {
    const owner = randomUUID()
    const key = keyOf('a')
    const answers = await Promise.all([one, other].map((instance) => instance.activate(owner, key, null, 'attempt')))
    // Once more, by what resends a request on its own: it must not undo what the person has done since.
    await Promise.all([one.disconnect(owner), other.activate(owner, key, null, 'attempt')])
    const checked = await one.check(owner)
    const isDisconnected = checked.ok && 'connection' in checked && checked.connection === null
    return {
      owners: [owner],
      keys: [key],
      wrong: answers.every(({ ok }) => ok) && isDisconnected ? [] : ['wrong answer'],
    }
  },
  async 'a check, an update and a disconnect'({ one, other }) {
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('a')]
    const [first = '', second = ''] = keys
    await one.activate(owner, first)
    const checks = [one, other, one, other, one, other].map((at) => meanwhile(150).then(() => at.check(owner)))
    await Promise.all([one.activate(owner, second, 'a'), other.disconnect(owner), ...checks])
    return { owners: [owner], keys }
  },
} satisfies Record<string, Race>

/** Between two instances, of a provider that installs in the background. */
export const pendingRaces = {
  async 'what is pending, and finished while the other instance asks'(two) {
    const { one, other } = two
    const owner = randomUUID()
    const key = keyOf('a')
    const answer = await one.activate(owner, key)
    await Promise.all([finish(two, [key]), other.check(owner), one.check(owner), other.check(owner)])
    const isPending = answer.ok && 'pending' in answer
    return { owners: [owner], keys: [key], wrong: isPending ? [] : ['wrong answer'] }
  },
  async 'two that are pending at once'(two) {
    const { one, other } = two
    const owner = randomUUID()
    const keys = [keyOf('a'), keyOf('a')]
    const [first = '', second = ''] = keys
    await Promise.all([one.activate(owner, first), other.activate(owner, second)])
    await Promise.all([finish(two, keys), one.check(owner), other.check(owner)])
    await finish(two, keys)
    return { owners: [owner], keys }
  },
  async 'what is pending, and disconnected at the other instance'(two) {
    const { one, other } = two
    const owner = randomUUID()
    const key = keyOf('a')
    await one.activate(owner, key)
    await Promise.all([finish(two, [key]), other.disconnect(owner), one.check(owner)])
    await finish(two, [key])
    return { owners: [owner], keys: [key] }
  },
} satisfies Record<string, Race>
