import type { State, Wait } from '../states'

export function withWait<S extends State<'validating' | 'activating'>>(state: S, wait: Wait | null): S {
  const { wait: _, ...rest } = state
  // SAFETY: the rest is the same member without an optional property, or with a value of its type.
  return (wait ? { ...rest, wait } : rest) as S
}
