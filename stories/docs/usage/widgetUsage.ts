import type { State } from '../../../src/index'
import { stateUsage } from './stateUsage'

export interface WidgetUsageOptions {
  state: State
  keyKind?: 'standalone' | 'integrated'
  presentation?: 'inline' | 'dialog'
  /** Further props, a line each. */
  props?: readonly string[]
}

/** The whole widget on a host's page, in this state. */
export function widgetUsage({ state, keyKind, presentation, props = [] }: WidgetUsageOptions): string {
  const inDialog = presentation === 'dialog'
  return stateUsage({
    state,
    keyKind,
    inProvider: false,
    imports: ['ApiKeyConnect', ...(inDialog ? ['ConnectDialog'] : [])],
    elements: [...(inDialog ? ['dialog={ConnectDialog}'] : []), ...props].join('\n'),
  })
}
