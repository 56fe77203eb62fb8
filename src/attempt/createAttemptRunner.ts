import { delay } from '../border/delay'
import type { CompanyTexts } from '../border/parseAnswer'
import type { Runtime } from '../border/Runtime'
import type { Company } from '../core/provider/company'
import type { Attempt, AttemptId } from '../core/states/attempt'
import type { MayActivateFor } from '../core/states/commands'
import { companyOf } from '../core/states/selectors'
import { type HeldKey, holdKey } from './holdKey'
import type { Entry } from './readEntry'
import { runActivate } from './runActivate'
import { runValidate } from './runValidate'

/** A key waits at most this long for the person to confirm a company, in milliseconds. */
const confirmationLimitMs = 300_000

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

export function createAttemptRunner(runtime: Runtime): AttemptRunner {
  const told = new Set<string>()
  let held: HeldKey | null = null
  const heldFor = (attempt: AttemptId) => (held?.attempt === attempt ? held : null)

  return {
    keys: () => held?.keys() ?? [],
    texts: () => ({ known: held?.known ?? [], told }),
    hold(attempt, entry) {
      held = holdKey(attempt.id, entry, knownTexts(runtime))
    },
    validate(attempt, mayActivateFor) {
      const mine = heldFor(attempt)
      if (mine) void runValidate(runtime, mine, mayActivateFor, null)
    },
    activate(attempt, company) {
      const mine = heldFor(attempt)
      if (!mine) return
      void (runtime.settings().activate
        ? runActivate(runtime, mine, company)
        : runValidate(runtime, mine, company.id, company))
    },
    awaitConfirmation(attempt) {
      const mine = heldFor(attempt)
      if (!mine) return
      void delay(confirmationLimitMs, mine.abort.signal).then(() =>
        runtime.send({ type: 'confirmationExpired', answerTo: attempt }),
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

/** What is known of companies now, before another key is entered: nothing in it can depend on that key. */
function knownTexts({ settings, state }: Runtime): readonly string[] {
  const { id, name } = companyOf(state()) ?? {}
  return [settings().provider.name, id, name].filter((text) => text !== undefined)
}
