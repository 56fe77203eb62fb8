import type { Failure, Operation, ProviderDefinition, State } from 'latchkey/headless'
import type { ShownState } from './ShownState'

interface Fiber {
  readonly return: Fiber | null
  readonly memoizedProps: {
    readonly value?: { readonly state?: State; readonly store?: { readonly provider: ProviderDefinition } } | null
    readonly failure?: Failure
    readonly provider?: ProviderDefinition | string
  } | null
}

/**
 * Runs in the page: what its parts show, each with the state that React gave it, so that a story counts for what it
 * renders and not for its name.
 */
export function readShownStates(): ShownState[] {
  return [...document.querySelectorAll<HTMLElement>('.lk-root[data-status], .lk-root[data-badge]')].flatMap(
    (element) => {
      if (!element.checkVisibility()) return []
      const name = Object.keys(element).find((key) => key.startsWith('__reactFiber$'))
      let fiber = name ? (Reflect.get(element, name) as Fiber | null) : null
      for (; fiber; fiber = fiber.return) {
        const { value, failure: alone, provider } = fiber.memoizedProps ?? {}
        // A warning alone is told everything by its props.
        if (alone && typeof provider === 'object')
          return [shown(element, 'action-required', null, null, alone, provider)]
        const { state, store } = value ?? {}
        if (!state?.status || !store) continue
        const failure = 'failure' in state ? state.failure : null
        const origin = 'origin' in state ? state.origin.status : null
        const operation = state.status === 'failed' ? state.operation : null
        return [shown(element, state.status, operation, origin, failure, store.provider)]
      }
      return []
    },
  )

  function shown(
    element: HTMLElement,
    status: string,
    operation: Operation | null,
    origin: string | null,
    failure: Failure | null,
    { name, keyKind, keyFormat: { example } = {}, fields }: ProviderDefinition,
  ): ShownState {
    const field = fields?.find((one) => one.name === failure?.field)
    const context = failure && {
      name,
      keyKind,
      failure,
      ...(field && { fieldLabel: field.label }),
      ...(example && { example }),
    }
    return { status, operation, origin, failure: context, words: element.innerText }
  }
}
