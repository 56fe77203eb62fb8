import { within } from './within'

/** Lets what goes by one name happen one after the other, within this process. */
export function takeTurns() {
  const last = new Map<string, Promise<void>>()

  return async function inTurn<Result>(
    name: string,
    waitMs: number,
    run: () => Promise<Result>,
  ): Promise<Result | 'taken'> {
    const before = last.get(name)
    let end = () => {}
    const mine = new Promise<void>((resolve) => {
      end = resolve
    })
    const all = before ? before.then(() => mine) : mine
    last.set(name, all)
    void all.then(() => {
      if (last.get(name) === all) last.delete(name)
    })
    try {
      if (before && (await within(waitMs, before, () => 'taken' as const)) === 'taken') return 'taken'
      return await run()
    } finally {
      end()
    }
  }
}
