import { ContractBreach } from './ContractBreach'
import { ContractNotTried } from './ContractNotTried'
import type { ContractPromise } from './ContractPromise'
import type { ContractSamples } from './ContractSamples'
import { type ContractValidator, createTrial, defaultTimeoutMs } from './createTrial'
import { graceMs } from './observe'
import type { ValidatorCheck } from './ValidatorCheck'

/** Vitest and Jest give a test five seconds. */
const defaultCheckTimeoutMs = 4_000

/** A check for each promise that concerns the validator. One cause gives one complaint: what builds on it is not tried. */
export function createChecks(
  promises: readonly ContractPromise[],
  validator: ContractValidator,
  samples: ContractSamples,
): readonly ValidatorCheck[] {
  const concerned = promises.filter(({ concerns }) => concerns?.(validator) ?? true)
  const { timeoutMs = defaultTimeoutMs } = samples
  const { checkTimeoutMs = Math.max(defaultCheckTimeoutMs, 2 * timeoutMs) } = samples
  /** Of what was tried: the promise whose breach stands in the way, or null where it is kept. */
  const tried = new Map<ContractPromise, ContractPromise | null>()
  let late: ContractPromise | null = null

  const lackOf = ({ lacks }: ContractPromise) => lacks?.(samples) ?? null

  /** The broken promise in the way of this one. */
  async function obstacleOf({ needs }: ContractPromise): Promise<ContractPromise | null> {
    for (const need of needs) {
      if (!concerned.includes(need) || lackOf(need) !== null) continue
      if (!tried.has(need)) await attempt(need).catch(() => {})
      const broken = tried.get(need)
      if (broken) return broken
    }
    return null
  }

  async function attempt(promise: ContractPromise): Promise<void> {
    const obstacle = await obstacleOf(promise)
    tried.set(promise, obstacle)
    if (obstacle) throw new ContractNotTried(`this is not kept: ${obstacle.name}.`)
    try {
      await within(promise)
    } catch (thrown) {
      tried.set(promise, promise)
      throw thrown
    }
  }

  /** Ends in time, whatever the callbacks do, and leaves nothing running that could disturb the next one. */
  async function within(promise: ContractPromise): Promise<void> {
    const end = new AbortController()
    const trial = createTrial(validator, samples, end.signal)
    const run = promise.hold(trial)
    const isOver = await endsWithin(run, checkTimeoutMs)
    if (isOver) return run
    end.abort(new DOMException('The check took too long.', 'TimeoutError'))
    const waited = trial.waitingFor()
    await endsWithin(run, 2 * graceMs)
    const earlier = late
    late ??= promise
    if (earlier && earlier !== promise) throw new ContractNotTried(`this took too long already: ${earlier.name}.`)
    throw new ContractBreach(
      {
        expected: `Expected this check to be over within ${checkTimeoutMs} ms.`,
        came: `It was still waiting for \`${waited}\`.`,
        todo: 'Make it answer sooner, or give more time: `samples.checkTimeoutMs`, and `timeoutMs` of the check to your runner.',
      },
      trial.keys,
    )
  }

  return concerned.map((promise) => {
    const skipped = lackOf(promise)
    return {
      name: skipped === null ? promise.name : `${promise.name} (skipped: ${skipped})`,
      skipped,
      timeoutMs: checkTimeoutMs + 1_000,
      async run(...[context]) {
        if (skipped !== null) {
          skip(context, skipped)
          return
        }
        try {
          await attempt(promise)
        } catch (thrown) {
          if (!(thrown instanceof ContractNotTried && skip(context, thrown.message))) throw thrown
        }
      },
    }
  })
}

/** Whether the runner has a way to skip a test that runs; Vitest's throws. */
function skip(context: unknown, reason: string): boolean {
  const { skip } = Object(context) as { readonly skip?: unknown }
  if (typeof skip !== 'function') return false
  skip.call(context, reason)
  return true
}

async function endsWithin(run: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const isUp = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const isOver = run.then(
    () => true,
    () => true,
  )
  try {
    return await Promise.race([isOver, isUp])
  } finally {
    clearTimeout(timer)
  }
}
