import { useState } from 'react'
import { validate } from './backend'
import { words } from './words'

/** What people write around the fields of a component library: a status, an error, a hint. The same for all of them. */
export function useConnecting() {
  const [status, setStatus] = useState<'idle' | 'validating' | 'connected' | 'updating'>('idle')
  const [error, setError] = useState<string | null>(null)
  const [hint, setHint] = useState<string | null>(null)

  /** Resolves to whether the key was taken. */
  async function submit(key: string) {
    setError(null)
    setStatus('validating')
    const answer = await validate(key)
    if (answer.ok) {
      setHint(answer.hint)
      setStatus('connected')
    } else {
      setError(words.refused)
      setStatus(hint ? 'updating' : 'idle')
    }
    return answer.ok
  }

  return {
    isBusy: status === 'validating',
    isConnected: hint !== null,
    /** Whether a key is asked for although there is one. */
    isUpdating: hint !== null && status !== 'connected',
    error,
    hint,
    submit,
    update: () => setStatus('updating'),
    cancel: () => {
      setError(null)
      setStatus('connected')
    },
  }
}

/** The text of the field that was submitted. */
export const keyOf = (form: HTMLFormElement) => String(new FormData(form).get('key'))
