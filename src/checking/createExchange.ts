import type { Runtime } from '../border/Runtime'
import { sharedName } from '../border/sharedName'
import type { Failure } from '../core/failures/failures'
import type { Known } from '../core/states/events'
import { createSharing } from './createSharing'
import { fingerprint, isCheckable, isOfTheSame, knownOf } from './knownOf'
import type { News } from './News'

/** One store's part in what the widgets and tabs of a connection tell each other. */
export interface Exchange {
  /** Whether this store polls for all. */
  readonly leads: () => boolean
  /** Says that someone looks at the page again. */
  readonly tellLook: () => void
  /** What was heard last of what others know. */
  readonly heard: () => string
  /** Says that `check` was asked here, and what is known now. @param heard what had been heard when it was asked */
  readonly tellChecked: (heard: string) => void
  /** Says that `check` was asked here, and that the service could not answer. */
  readonly tellUnanswered: (fault: Failure) => void
  readonly start: () => void
  readonly stop: () => void
  readonly wake: () => void
  readonly sleep: () => void
  /** Leaves channel and lead, so that the page can be kept in the back-forward cache. */
  readonly leave: () => void
}

export interface ExchangeWatcher {
  /** What another one told differs from what is known here: `check` decides. */
  readonly onDoubt: () => void
  /** Someone looks at another tab, and this one polls for it. */
  readonly onLookElsewhere: () => void
  /** Another one has just asked `check`. `fault`: the service could not answer. */
  readonly onChecked: (fault: Failure | null) => void
  readonly onLead: () => void
}

export function createExchange(runtime: Runtime, watcher: ExchangeWatcher): Exchange {
  const sharing = createSharing(sharedName(runtime.settings()), runtime.settings, {
    onNews: hear,
    onLead: watcher.onLead,
  })
  /** What every other one knows already: told by them, or told to them. */
  let common = ''
  let own = ''
  let heard = ''
  /** What was heard and what is known here all the same, after `check`: to ask again would tell nothing new. */
  let settled = ''
  let changedAt = 0
  let doubt: 'none' | 'waiting' = 'none'
  let unsubscribe = () => {}
  let endLinger = () => {}

  function hear(news: News) {
    if (news.type === 'look') {
      if (sharing.leads()) watcher.onLookElsewhere()
      return
    }
    if (news.type === 'unanswered') {
      return watcher.onChecked({ code: 'service-unavailable', retryAfterSeconds: news.retryAfterSeconds })
    }
    const { known, at } = news
    // The first check is on its way.
    if (runtime.state().status === 'loading') return
    const mine = knownOf(runtime.state())
    heard = fingerprint(known)
    common = heard
    if (mine && (heard === own || settled === heard + own)) {
      watcher.onChecked(null)
      if (isOfTheSame(mine, known)) keepVerifiedAt(mine, known)
    } else if (runtime.settings().check) startDoubt()
    else if (mine && isNewer(known, at, mine)) {
      runtime.send({ type: 'checked', known })
      changedAt = at
    }
  }

  /** Nothing but the time is taken over. */
  function keepVerifiedAt(mine: Known, { connection }: Known) {
    const verifiedAt = connection?.verifiedAt
    if (!mine.connection || verifiedAt === undefined || verifiedAt <= (mine.connection.verifiedAt ?? '')) return
    runtime.send({ type: 'checked', known: { ...mine, connection: { ...mine.connection, verifiedAt } } })
  }

  /** Where no `check` can decide: the higher revision, and where there is none, the later change. */
  function isNewer({ connection }: Known, at: number, mine: Known): boolean {
    const theirs = connection?.revision
    const own = mine.connection?.revision
    return theirs === undefined || own === undefined || theirs === own ? at > changedAt : theirs > own
  }

  function startDoubt() {
    doubt = 'waiting'
    resolveDoubt()
  }

  function resolveDoubt() {
    if (doubt === 'none' || !isCheckable(runtime.state())) return
    doubt = 'none'
    watcher.onDoubt()
  }

  function noticeChange() {
    const known = knownOf(runtime.state())
    const now = fingerprint(known)
    if (now !== own) {
      own = now
      settled = ''
      changedAt = Date.now()
      if (known && own !== common) tell(known)
    }
    resolveDoubt()
  }

  function tell(known: Known) {
    common = own
    sharing.tell({ type: 'known', known, at: changedAt })
  }

  function close() {
    unsubscribe()
    sharing.close()
  }

  /** What goes live is still told to the others, though nobody is left here to see it. */
  function linger() {
    sharing.sleep()
    const unwatch = runtime.subscribe(() => runtime.state().status === 'activating' || endLinger())
    endLinger = () => {
      endLinger = () => {}
      unwatch()
      close()
    }
  }

  function tellChecked(before: string) {
    const known = knownOf(runtime.state())
    if (!known) return
    settled = before + own
    tell(known)
    // Heard while it was asked: the answer may be older.
    if (heard !== before && heard !== own) startDoubt()
  }

  return {
    leads: sharing.leads,
    tellLook: () => sharing.tell({ type: 'look' }),
    heard: () => heard,
    tellChecked,
    tellUnanswered({ retryAfterSeconds = 0 }) {
      if (knownOf(runtime.state())) sharing.tell({ type: 'unanswered', retryAfterSeconds })
    },
    start() {
      endLinger()
      own = fingerprint(knownOf(runtime.state()))
      common = own
      changedAt = Date.now()
      sharing.open()
      unsubscribe = runtime.subscribe(noticeChange)
    },
    stop() {
      if (runtime.state().status === 'activating') linger()
      else close()
    },
    wake: sharing.wake,
    sleep: sharing.sleep,
    leave: sharing.close,
  }
}
