import type { Runtime } from '../border/Runtime'
import type { Settings } from '../border/Settings'
import { sharedName } from '../border/sharedName'
import type { AwaitedActivation } from '../checking/createCheckRunner'
import { companyOf } from '../core/states/selectors'
import type { State } from '../core/states/states'

/** All of this page, by connection, so that none is started a second time unawares. */
const running = new Map<string, Set<AwaitedActivation>>()

/** Without a `connectionId`, the provider's name is all that an activation is known by. */
function nameOf(settings: Settings): string {
  return sharedName(settings) ?? settings.provider.name
}

/**
 * Remembers the activation that has just begun, until it ends. Returns what forgets it before where the name of its
 * provider is all that it is known by.
 */
export function rememberActivation(runtime: Runtime, isAlone: () => boolean): () => void {
  const name = nameOf(runtime.settings())
  const all = running.get(name) ?? new Set<AwaitedActivation>()
  running.set(name, all)
  const isRunning = () => runtime.state().status === 'activating'
  const forget = () => {
    all.delete(activation)
    if (all.size === 0) running.delete(name)
  }
  const ended = new Promise<State>((resolve) => {
    const unsubscribe = runtime.subscribe(() => {
      if (isRunning()) return
      unsubscribe()
      forget()
      resolve(runtime.state())
    })
  })
  const activation: AwaitedActivation = { before: companyOf(runtime.state())?.id ?? null, ended, isRunning, isAlone }
  all.add(activation)
  return runtime.settings().connectionId === undefined ? forget : () => {}
}

/**
 * The activation that a store that is made now waits for; null for none. Those of the same provider count where they
 * started from the same company, or from none alike. They may still be another customer's, so that only when they end
 * tells anything, and not how.
 */
export function findActivation(settings: Settings, initial: State): AwaitedActivation | null {
  const id = companyOf(initial)?.id ?? null
  const found = [...(running.get(nameOf(settings)) ?? [])]
  return found.find(({ before }) => settings.connectionId !== undefined || before === id) ?? null
}
