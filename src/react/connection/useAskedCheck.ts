import { useState } from 'react'
import type { Failure } from '../../core/failures/failures'
import type { State } from '../../core/states/states'
import { useConnection } from './useConnection'

/** A check that a person asks for: what kept it from telling anything is worth a word then, and only then. */
export interface AskedCheck {
  readonly ask: () => void
  /** Why the newest one told nothing; null while it runs, and as soon as anything else is known. */
  readonly failure: Failure | null
}

/** See {@link AskedCheck}. */
export function useAskedCheck(): AskedCheck {
  const { state, store, check } = useConnection()
  const [told, setTold] = useState<{ readonly failure: Failure; readonly of: State } | null>(null)

  async function ask() {
    setTold(null)
    const failure = await check()
    setTold(failure && { failure, of: store.getState() })
  }

  return { ask: () => void ask(), failure: told?.of === state ? told.failure : null }
}
