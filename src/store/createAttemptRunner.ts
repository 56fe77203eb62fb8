import type { Attempt, AttemptId } from '../core/attempt'
import type { MayActivateFor } from '../core/commands'
import type { Company } from '../core/company'
import type { CompanyTexts } from './CompanyTexts'
import { delay } from './delay'
import { type HeldKey, holdKey } from './holdKey'
import { confirmationLimitMs, type Kernel } from './Kernel'
import { knownTexts } from './knownTexts'
import type { Entry } from './readEntry'
import { runActivate } from './runActivate'
import { runValidate } from './runValidate'

/** Runs one attempt after the other, and is the only holder of its key (K02). */
export interface AttemptRunner {
  readonly keys: () => readonly string[]
  readonly texts: () => CompanyTexts
  readonly hold: (attempt: Attempt, entry: Entry) => void
  readonly validate: (attempt: AttemptId, mayActivateFor: MayActivateFor) => void
  readonly activate: (attempt: AttemptId, company: Company) => void
  readonly awaitConfirmation: (attempt: AttemptId) => void
  /** Aborts what runs for this attempt and drops its key. */
  readonly forget: (attempt: AttemptId) => void
}

export function createAttemptRunner(kernel: Kernel): AttemptRunner {
  const told = new Set<string>()
  let held: HeldKey | null = null
  const heldFor = (attempt: AttemptId) => (held?.attempt === attempt ? held : null)

  return {
    keys: () => held?.keys() ?? [],
    texts: () => ({ known: held?.known ?? [], told }),
    hold(attempt, entry) {
      held = holdKey(attempt.id, entry, knownTexts(kernel))
    },
    validate(attempt, mayActivateFor) {
      const mine = heldFor(attempt)
      if (mine) void runValidate(kernel, mine, mayActivateFor, null)
    },
    activate(attempt, company) {
      const mine = heldFor(attempt)
      if (!mine) return
      void (kernel.options().activate
        ? runActivate(kernel, mine, company)
        : runValidate(kernel, mine, company.id, company))
    },
    awaitConfirmation(attempt) {
      const mine = heldFor(attempt)
      if (!mine) return
      void delay(confirmationLimitMs, mine.abort.signal).then(() =>
        kernel.send({ type: 'confirmationExpired', answerTo: attempt }),
      )
    },
    forget(attempt) {
      const mine = heldFor(attempt)
      if (!mine) return
      held = null
      mine.forget()
    },
  }
}
