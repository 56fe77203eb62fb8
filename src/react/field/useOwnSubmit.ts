import { useState } from 'react'
import { readEntry } from '../../attempt/readEntry'
import type { Failure } from '../../core/failures/failures'
import type { ProviderDefinition } from '../../core/provider/provider'
import { createApiKey } from '../../key/createApiKey'
import { createQuestions, type Questions } from '../../key/doubts/createQuestions'
import type { KeyFieldOptions } from './KeyFieldOptions'

/**
 * How a field submits where there is no connection: straight to the host's `onKeySubmit`.
 * @param subject what the key is entered for: what was asked of another one is asked again
 */
export function useOwnSubmit(
  provider: ProviderDefinition,
  subject: object,
  onKeySubmit: KeyFieldOptions['onKeySubmit'],
) {
  const [progress, setProgress] = useState<'idle' | 'running'>('idle')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [questionsOf] = useState(() => new WeakMap<object, Questions>())

  /** Resolves to whether the field should be emptied. */
  async function submit(
    key: string,
    fields: Readonly<Record<string, string>>,
    reading: 'read' | 'as-is',
  ): Promise<boolean> {
    if (progress === 'running') return false
    const questions = questionsOf.get(subject) ?? createQuestions()
    questionsOf.set(subject, questions)
    const entry = readEntry({ key, fields, reading }, provider, questions)
    setFailure('code' in entry ? entry : null)
    if ('code' in entry) return false
    const main = createApiKey(entry.key)
    const further = Object.entries(entry.secrets).map(([name, value]) => [name, createApiKey(value)] as const)
    const secrets = Object.fromEntries(further.map(([name, { key }]) => [name, key]))
    setProgress('running')
    try {
      return (await onKeySubmit?.(main.key, entry.fields, secrets)) !== false
    } catch {
      // Not passed on: a transport's error may hold the key (K04).
      if (process.env.NODE_ENV !== 'production')
        console.warn('latchkey: `onKeySubmit` threw. Set `error` to tell the person.')
      return false
    } finally {
      main.forget()
      for (const [, secret] of further) secret.forget()
      setProgress('idle')
    }
  }

  return { progress, failure, submit }
}
