import { leavesDoubt } from '../../core/failures/failures'
import { brokenBy } from '../../core/states/selectors'
import type { State } from '../../core/states/states'
import { failureContext, failureText } from '../../messages/failureText'
import type { Messages } from '../../messages/Messages'
import { asSentence, sentences } from '../../messages/wording/sentences'
import { shownCompany } from '../../messages/wording/shownCompany'
import type { ConnectionStore } from '../../store/ConnectionStore'
import { confirmationNames } from './confirmationNames'

/** What a change of state says aloud, and how urgently; null where nothing happened that a person waits for. */
export interface Announcement {
  readonly politeness: 'polite' | 'assertive'
  readonly text: string
  /**
   * What the focus goes to with it, which is read for that: a heading of the same words, so that nothing more needs to be
   * said where it gets the focus, or one that this adds to.
   */
  readonly focus?: 'says-it' | 'adds-to-it'
}

export function announcementFor(
  from: State,
  to: State,
  { provider, tries }: Pick<ConnectionStore, 'provider' | 'tries'>,
  messages: Messages,
  locale: string,
): Announcement | null {
  const { announcements, company, dialog, failures, progress, summary, warning } = messages
  const broken = brokenBy(to)
  const isCancelled = 'origin' in from && from.origin === to
  if (to.status === 'failed' && !(from.status === 'failed' && from.failure === to.failure)) {
    const text = failureText(failures, to.failure, provider, locale, to.operation)
    return assertive(text?.happened, text?.todo, afterFailure(to, announcements))
  }
  // By its code: each check that finds the same fault makes a new object of it.
  if (broken && broken.code !== brokenBy(from)?.code) {
    const context = failureContext(broken, provider, locale)
    return assertive(warning.text(context), warning.cause(context))
  }
  const waiting = ({ wait }: State<'validating' | 'activating'>) => {
    if (!wait) return null
    return polite(wait === 'offline' ? progress.offline : progress.slow(provider))
  }
  if (to.status === from.status && !('wait' in to || to.status === 'validating')) return null
  switch (to.status) {
    case 'validating':
      if (from.status !== 'validating') return polite(announcements.validating(provider))
      if (to.try > from.try) return polite(progress.retrying({ try: to.try, of: tries }))
      return to.wait === from.wait ? null : waiting(to)
    case 'activating':
      if (from.status !== 'activating') return polite(announcements.activating(provider))
      return to.wait === from.wait ? null : waiting(to)
    case 'confirming':
      // Its heading takes the focus, and is read for that: said here as well, it would be heard twice.
      return {
        ...polite(sentences(company.explanation[to.reason](confirmationNames(to, provider)))),
        focus: 'adds-to-it',
      }
    case 'connected':
      if (isCancelled) return polite(sentences(announcements.cancelled, afterCancel(from, announcements)))
      if (from.status === 'loading') return null
      return {
        ...polite(asSentence(summary.connectedTo(shownCompany(to.connection.company)), locale)),
        focus: 'says-it',
      }
    case 'not-connected':
      if (from.status === 'failed' && from.operation === 'check') return polite(dialog.notConnected(provider))
      if (isCancelled) return polite(announcements.cancelled)
      return from.status === 'loading' ? null : polite(announcements.disconnected(provider))
    case 'action-required':
      return isCancelled ? polite(announcements.cancelled) : null
    case 'disconnecting':
      return polite(summary.disconnecting)
    case 'loading':
      return from.status === 'failed' ? polite(dialog.loading(provider)) : null
    case 'updating':
    case 'failed':
      return null
  }
}

/** What is still true after a failure, where a person might fear that it is not. */
function afterFailure({ operation, origin, failure }: State<'failed'>, announcements: Messages['announcements']) {
  if (origin.status !== 'connected' || leavesDoubt(failure)) return null
  return operation === 'disconnect' ? announcements.stillConnected : announcements.keyStillInUse
}

/** Nothing where the backend activates while it validates: it may have replaced the key already. */
function afterCancel(from: State, announcements: Messages['announcements']) {
  if (from.status === 'failed') return afterFailure(from, announcements)
  const included =
    (from.status === 'validating' || from.status === 'confirming') && from.attempt.activation === 'included'
  return included ? null : announcements.keyStillInUse
}

function polite(text: string): Announcement {
  return { politeness: 'polite', text }
}

function assertive(...parts: readonly (string | null | undefined)[]): Announcement {
  return { politeness: 'assertive', text: sentences(...parts) }
}
