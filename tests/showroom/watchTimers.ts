declare global {
  var latchkeyTimers: Set<unknown> | undefined
}

/** Milliseconds. What a part does later than that is no part of how a story looks at first. */
export const soonMs = 600

/** Runs in the page before anything else: keeps count of what is still to happen soon, such as a focus that is given. */
export function watchTimers(longestMs: number) {
  const soon = new Set<unknown>()
  globalThis.latchkeyTimers = soon
  const { setTimeout: real, clearTimeout: realClear } = globalThis
  const set = (handler: TimerHandler, delay = 0, ...given: unknown[]) => {
    const run = () => {
      soon.delete(id)
      if (typeof handler === 'function') Reflect.apply(handler, globalThis, given)
    }
    const id: unknown = real(run, delay)
    if (delay <= longestMs) soon.add(id)
    return id
  }
  const clear = (id: number | undefined) => {
    soon.delete(id)
    realClear(id)
  }
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear })
}

/** In a page that is watched: resolves once nothing is to happen soon. */
export const nothingSoon = () => globalThis.latchkeyTimers?.size === 0
