import type { ActivateAnswer } from 'latchkey/headless'
import { onTestFinished } from 'vitest'

/**
 * An activation that hangs for as long as its test lasts. One that never ended would keep the next test's widget, of the
 * same provider, waiting for it.
 */
export function untilTestEnds(): Promise<ActivateAnswer> {
  return new Promise((resolve) => {
    onTestFinished(() => resolve({ ok: false, code: 'activation-failed' }))
  })
}
