import { shadowRootOf } from './shadowRootOf'

/** Whether `node` is `around` or stands somewhere in it, through shadow trees. */
export function isWithin(around: Node, node: Node | null): boolean {
  for (let at = node; at; at = shadowRootOf(at)?.host ?? null) if (around.contains(at)) return true
  return false
}
