import { companyOf } from '../core/selectors'
import type { Kernel } from './Kernel'
import { toProvider } from './toProvider'

/** What is known of companies now, before another key is entered: nothing in it can depend on that key. */
export function knownTexts({ options, state }: Pick<Kernel, 'options' | 'state'>): readonly string[] {
  const { id, name } = companyOf(state()) ?? {}
  return [toProvider(options().provider).name, id, name].filter((text) => text !== undefined)
}
