import { useCallback, useContext, useEffect, useState } from 'react'
import { sentences } from '../messages/sentences'
import type { ConnectionStore } from '../store/ConnectionStore'
import { announcementFor } from './announcementFor'
import { ConnectionContext } from './ConnectionContext'
import { type Voice, VoiceContext } from './VoiceContext'
import { WordsContext } from './WordsContext'

/** The texts of the two live regions. Remount their content with `count` as key: a text said twice is news twice. */
export interface Announcements {
  readonly polite: string
  readonly assertive: string
  readonly count: number
  /** Speaks here for what is below. */
  readonly voice: Voice
  /** Whether somebody around speaks for this, so that no regions are wanted here. */
  readonly spokenFor: boolean
}

interface Said extends Pick<Announcements, 'polite' | 'assertive' | 'count'> {
  readonly of: ConnectionStore | null
  readonly at: number
}

const silence: Said = { polite: '', assertive: '', count: 0, of: null, at: 0 }

/** What happens to several connections at once is heard of all: a text that is replaced before it is read is never heard. */
const togetherMs = 100

/** Who speaks for a store: the first that asked, so that two widgets on one store don't say everything twice. */
const speakers = new WeakMap<ConnectionStore, Set<object>>()

/**
 * What to put into two live regions, one polite and one assertive, that are there before they speak (WCAG 4.1.3). Each
 * event is announced once per store.
 */
export function useAnnouncements(): Announcements {
  const store = useContext(ConnectionContext)?.store
  const words = useContext(WordsContext)
  const around = useContext(VoiceContext)
  const messages = words?.messages
  const locale = words?.locale
  const [{ of, ...said }, setSaid] = useState(silence)
  const own = useCallback<Voice>((announcement, of) => {
    const at = performance.now()
    setSaid((last) => {
      const isTogether = last.of !== of && at - last.at < togetherMs
      const kept = isTogether ? last : silence
      const text = sentences(kept[announcement.politeness], announcement.text)
      return { ...kept, [announcement.politeness]: text, count: last.count + 1, of, at }
    })
  }, [])
  const voice = around ?? own

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
      if (announcement && speaker === me) voice(announcement, store)
    })
    return () => {
      unsubscribe()
      waiting.delete(me)
    }
  }, [store, messages, locale, voice])

  // What was said of the connection before is no news of this one. In a table, each speaks for itself.
  const isOwn = of === null || store === undefined || of === store
  const { polite, assertive, count } = isOwn ? said : silence
  return { polite, assertive, count, voice, spokenFor: around !== null }
}
