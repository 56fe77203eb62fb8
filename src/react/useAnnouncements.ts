import { useContext, useEffect, useState } from 'react'
import type { ConnectionStore } from '../store/ConnectionStore'
import { type Announcement, announcementFor } from './announcementFor'
import { ConnectionContext } from './ConnectionContext'
import { WordsContext } from './WordsContext'

/** The texts of the two live regions. Remount their content with `count` as key: a text said twice is news twice. */
export interface Announcements {
  readonly polite: string
  readonly assertive: string
  readonly count: number
}

/** What was said last, and of which connection. */
interface Said extends Announcements {
  readonly by: ConnectionStore | undefined
}

const silence: Announcements = { polite: '', assertive: '', count: 0 }

/** Who speaks for a store: the first that asked, so that two widgets on one store don't say everything twice. */
const speakers = new WeakMap<ConnectionStore, Set<object>>()

/**
 * What to put into two live regions, one polite and one assertive, that are there before they speak (WCAG 4.1.3). Each
 * event is announced once per store.
 */
export function useAnnouncements(): Announcements {
  const store = useContext(ConnectionContext)?.store
  const words = useContext(WordsContext)
  const messages = words?.messages
  const locale = words?.locale
  const [{ by, ...said }, setSaid] = useState<Said>({ ...silence, by: undefined })

  useEffect(() => {
    if (!store || !messages || !locale) return
    const me = {}
    const waiting = speakers.get(store) ?? new Set<object>()
    speakers.set(store, waiting.add(me))
    let previous = store.getState()
    const unsubscribe = store.subscribe(() => {
      const next = store.getState()
      const announcement = announcementFor(previous, next, store, messages, locale)
      // A first check that is asked for again leads from its failure to a result, and that one is news.
      if (next.status !== 'loading') previous = next
      const [speaker] = waiting
      if (announcement && speaker === me) setSaid(({ count }) => ({ ...toSaid(announcement, count + 1), by: store }))
    })
    return () => {
      unsubscribe()
      waiting.delete(me)
    }
  }, [store, messages, locale])

  // What was said of the connection before is no news of this one.
  return by === store ? said : silence
}

function toSaid({ politeness, text }: Announcement, count: number): Announcements {
  return { ...silence, [politeness]: text, count }
}
