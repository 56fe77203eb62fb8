import { exampleStates } from '../../../src/testing'
import { type WidgetUsageOptions, widgetUsage } from './widgetUsage'

/** The whole widget, from an empty page on: everything that follows is what the backend answers and the person does. */
export function flowUsage({ keyKind, presentation, props }: Omit<WidgetUsageOptions, 'state'>): string {
  return widgetUsage({
    state: exampleStates['not-connected'],
    ...(keyKind && { keyKind }),
    ...(presentation && { presentation }),
    ...(props && { props }),
  })
}
