import type { ConnectionOptions } from '../../../src/index'
import { fakeBackend } from '../../../src/testing'
import { demoKeys, knownKeys } from './demoKeys'

export interface DemoBackend {
  readonly validator: Omit<ConnectionOptions, 'provider'>
  /** What an admin at the provider may do at any time. */
  readonly revoke: () => void
}

/** Long enough for each step to be read. */
const answerMs = 900
/** Longer than a person expects, so that the widget says so. */
const slowAnswerMs = 11_000

/** A whole backend in memory, which takes its time. */
export function demoBackend(): DemoBackend {
  const backend = fakeBackend(knownKeys)
  backend.refuse(demoKeys.lacksPermission.key, {
    code: 'insufficient-permissions',
    missingPermissions: ['export-jobs:write'],
  })
  let current: string | null = null

  const validator: Omit<ConnectionOptions, 'provider'> = {
    async validate(key, context) {
      await pause(key.reveal() === demoKeys.slow.key ? slowAnswerMs : answerMs, context.signal)
      return backend.validate(key, context)
    },
    async activate(key, context) {
      await pause(answerMs, context.signal)
      current = key.reveal()
      return backend.activate(key, context)
    },
    check: backend.check,
    disconnect: backend.disconnect,
    initialConnection: null,
  }
  return {
    validator,
    revoke() {
      if (current) backend.refuse(current, { code: 'revoked-key' })
    },
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new DOMException('The call was cancelled.', 'AbortError'))
    })
  })
}
