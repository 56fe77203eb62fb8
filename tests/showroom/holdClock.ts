declare global {
  var latchkeyRestartClock: (() => void) | undefined
}

/**
 * Runs in the page before anything else. The time of day starts at `start` with every story, and goes on, since some wait
 * for it; the page's own clock, by which waits are counted down, stands still.
 */
export function holdClock(start: number) {
  const Real = Date
  let offset = 0
  const restart = () => {
    offset = start - Real.now()
  }
  restart()
  globalThis.latchkeyRestartClock = restart
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length ? args : [Real.now() + offset], newTarget) as Date,
    apply: () => new Real(Real.now() + offset).toString(),
    get: (target, name) => (name === 'now' ? () => Real.now() + offset : (Reflect.get(target, name) as unknown)),
  })
  performance.now = () => 1_000
}
