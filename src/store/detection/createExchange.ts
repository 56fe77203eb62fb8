import type { Known } from '../../core/events'
import type { Kernel } from '../Kernel'
import { createSharing } from './createSharing'
import { isCheckable } from './isCheckable'
import { fingerprint, knownOf } from './knownOf'
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
  /** Another one has just asked `check`. */
  readonly onChecked: () => void
  readonly onLead: () => void
}

export function createExchange(kernel: Kernel, watcher: ExchangeWatcher): Exchange {
  const { connectionId } = kernel.options()
  const sharing = createSharing(connectionId, kernel.options, { onNews: hear, onLead: watcher.onLead })
  /** What every other one knows already: told by them, or told to them. */
  let common = ''
  let own = ''
  let heard = ''
  /** What was heard and what is known here all the same, after `check`: to ask again would tell nothing new. */
  let settled = ''
  let changedAt = 0
  let doubt: 'none' | 'waiting' = 'none'
  let unsubscribe = () => {}

  function hear(news: News) {
    if (news.type === 'look') {
      if (sharing.leads()) watcher.onLookElsewhere()
      return
    }
    const { known, at } = news
    // The first check is on its way.
    if (kernel.state().status === 'loading') return
    const mine = knownOf(kernel.state())
    heard = fingerprint(known)
    common = heard
    if (mine && (heard === own || settled === heard + own)) {
      watcher.onChecked()
      if (isOfTheSame(mine, known)) keepVerifiedAt(mine, known)
    } else if (kernel.options().check) startDoubt()
    else if (mine && isNewer(known, at, mine)) {
      kernel.send({ type: 'checked', known })
      changedAt = at
    }
  }

  /** Nothing but the time is taken over. */
  function keepVerifiedAt(mine: Known, { connection }: Known) {
    const verifiedAt = connection?.verifiedAt
    if (!mine.connection || verifiedAt === undefined || verifiedAt <= (mine.connection.verifiedAt ?? '')) return
    kernel.send({ type: 'checked', known: { ...mine, connection: { ...mine.connection, verifiedAt } } })
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
    if (doubt === 'none' || !isCheckable(kernel.state())) return
    doubt = 'none'
    watcher.onDoubt()
  }

  function noticeChange() {
    const known = knownOf(kernel.state())
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

  function tellChecked(before: string) {
    const known = knownOf(kernel.state())
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
    start() {
      own = fingerprint(knownOf(kernel.state()))
      common = own
      changedAt = Date.now()
      sharing.open()
      unsubscribe = kernel.subscribe(noticeChange)
    },
    stop() {
      unsubscribe()
      sharing.close()
    },
    wake: sharing.wake,
    sleep: sharing.sleep,
    leave: sharing.close,
  }
}

/** Whether both tell of one company's connection, working or broken alike, though one may know more of it. */
function isOfTheSame(mine: Known, theirs: Known): boolean {
  const codes = [mine, theirs].map((known) => (known.connection ? known.failure?.code : null))
  return codes[0] === codes[1] && mine.connection?.company.id === theirs.connection?.company.id
}
