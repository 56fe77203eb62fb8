import {
  type ActivateAnswer,
  type CheckAnswer,
  type ConnectionOptions,
  createConnectionStore,
  type DisconnectAnswer,
  type ProviderDefinition,
  type ValidateAnswer,
} from 'latchkey/headless'
import { onTestFinished } from 'vitest'

interface Answers {
  validate: ValidateAnswer
  activate: ActivateAnswer
  check: CheckAnswer
  disconnect: DisconnectAnswer
}

/** A store whose backend answers when the test says so, and never by itself, so that every moment can be looked at. */
export function heldBackend(provider: ProviderDefinition, initialConnection: ConnectionOptions['initialConnection']) {
  const waiting = new Map<string, (answer: never) => void>()
  const held =
    <Name extends keyof Answers>(name: Name) =>
    () =>
      new Promise<Answers[Name]>((resolve) => waiting.set(name, resolve))

  const store = createConnectionStore({
    provider,
    ...(initialConnection !== undefined && { initialConnection }),
    validate: held('validate'),
    activate: held('activate'),
    check: held('check'),
    disconnect: held('disconnect'),
    retries: 0,
    checkIntervalMs: false,
  })
  onTestFinished(() => store.dispose())

  return {
    store,
    answer<Name extends keyof Answers>(name: Name, answer: Answers[Name]) {
      const resolve = waiting.get(name)
      if (!resolve) throw new Error(`Nobody waits for the answer to ${name}.`)
      waiting.delete(name)
      // SAFETY: held() put it there under the name of its answer.
      ;(resolve as (answer: Answers[Name]) => void)(answer)
    },
  }
}
