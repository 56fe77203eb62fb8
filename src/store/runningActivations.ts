import { companyOf } from '../core/selectors'
import type { State } from '../core/states'
import type { ConnectionOptions } from './ConnectionOptions'
import type { Kernel } from './Kernel'
import { toProvider } from './toProvider'

/** An activation that runs, also after its component has gone. */
export interface RunningActivation {
  /** The id of the company that was connected before; null for none. */
  readonly before: string | null
  /** The state that it led to: of no concern to a store that may be for another customer. */
  readonly ended: Promise<State>
  readonly isRunning: () => boolean
  /** Whether nobody is left to see how it ends. */
  readonly isAlone: () => boolean
}

/** All of this page, by connection, so that none is started a second time unawares. */
const running = new Map<string, Set<RunningActivation>>()

/** Without a `connectionId`, the provider's name is all that an activation is known by. */
function nameOf({ connectionId, provider }: ConnectionOptions): string {
  return connectionId === undefined ? `provider ${toProvider(provider).name}` : `connection ${connectionId}`
}

/**
 * Remembers the activation that has just begun, until it ends. Returns what forgets it before where the name of its
 * provider is all that it is known by.
 */
export function rememberActivation(kernel: Kernel, isAlone: () => boolean): () => void {
  const name = nameOf(kernel.options())
  const all = running.get(name) ?? new Set<RunningActivation>()
  running.set(name, all)
  const isRunning = () => kernel.state().status === 'activating'
  const forget = () => {
    all.delete(activation)
    if (all.size === 0) running.delete(name)
  }
  const ended = new Promise<State>((resolve) => {
    const unsubscribe = kernel.subscribe(() => {
      if (isRunning()) return
      unsubscribe()
      forget()
      resolve(kernel.state())
    })
  })
  const activation: RunningActivation = { before: companyOf(kernel.state())?.id ?? null, ended, isRunning, isAlone }
  all.add(activation)
  return kernel.options().connectionId === undefined ? forget : () => {}
}

/**
 * The activation that a store that is made now waits for; null for none. Those of the same provider count where they
 * started from the same company, or from none alike. They may still be another customer's, so that only when they end
 * tells anything, and not how.
 */
export function findActivation(options: ConnectionOptions, initial: State): RunningActivation | null {
  const id = companyOf(initial)?.id ?? null
  const found = [...(running.get(nameOf(options)) ?? [])]
  return found.find(({ before }) => options.connectionId !== undefined || before === id) ?? null
}
