import type { State } from '../states'

export function forgetKey({ attempt }: State<'validating' | 'confirming' | 'activating'>) {
  return { type: 'forgetKey', attempt: attempt.id } as const
}
