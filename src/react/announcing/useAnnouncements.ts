import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { asSentence } from '../../messages/wording/sentences'
import type { ConnectionStore } from '../../store/ConnectionStore'
import { ConnectionContext } from '../connection/ConnectionContext'
import { focusDelayMs } from '../focus/focusDelayMs'
import { focusedElement } from '../page/focusedElement'
import { WordsContext } from '../words/WordsContext'
import { announcementFor } from './announcementFor'
import { spokenForMs } from './spokenForMs'
import { type Voice, VoiceContext } from './VoiceContext'

/** One text in a live region. Said twice it has two keys and is news twice; while it stays it is none. */
export interface Spoken {
  readonly key: number
  readonly text: string
}

/** What the two live regions hold: nothing, once it has been said. */
export interface Announcements {
  readonly polite: readonly Spoken[]
  readonly assertive: readonly Spoken[]
  /** Speaks here for what is below. */
  readonly voice: Voice
  /** Whether somebody around speaks for this, so that no regions are wanted here. */
  readonly spokenFor: boolean
}

/** What is said once the focus has gone where it goes, unless it was read for that. */
interface Later {
  readonly isRead: () => boolean
  readonly say: () => void
}

interface Said extends Pick<Announcements, 'polite' | 'assertive'> {
  readonly count: number
  readonly of: ConnectionStore | null
  readonly at: number
}

const silence: Said = { polite: [], assertive: [], count: 0, of: null, at: 0 }

/** What happens to several connections at once is heard of all: a text that is replaced before it is read is never heard. */
const togetherMs = 100

/** By then a heading has the focus, if it gets it. */
const focusGivenMs = 2 * focusDelayMs

/** Who speaks for a store: the first that asked, so that two widgets on one store don't say everything twice. */
const speakers = new WeakMap<ConnectionStore, Set<object>>()

/**
 * What to put into two live regions, one polite and one assertive, that are there before they speak (WCAG 4.1.3). Each
 * event is announced once per store.
 *
 * Only the region that speaks changes: a browser reports the changes of two in any order, and a screen reader drops what
 * is polite when the assertive one changes, even to nothing. What has been said goes when nothing more is.
 */
export function useAnnouncements(): Announcements {
  const store = useContext(ConnectionContext)?.store
  const words = useContext(WordsContext)
  const around = useContext(VoiceContext)
  const messages = words?.messages
  const locale = words?.locale
  const [said, setSaid] = useState(silence)
  const own = useCallback<Voice>((announcement, of) => {
    const at = performance.now()
    setSaid((last) => {
      const isTogether = last.of !== of && at - last.at < togetherMs
      const before = isTogether ? last[announcement.politeness] : []
      const count = last.count + 1
      return { ...last, [announcement.politeness]: [...before, { key: count, text: announcement.text }], count, of, at }
    })
  }, [])
  const voice = around ?? own
  const later = useRef<Later | null>(null)
  const [waits, setWaits] = useState(0)

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
      if (!announcement || speaker !== me) return
      // In the order in which it happened.
      sayNow(later)
      const { focus, text } = announcement
      if (focus === undefined) return voice(announcement, store)
      later.current = {
        isRead: () => focus === 'says-it' && asSentence(focusedText(), locale) === text,
        say: () => voice(announcement, store),
      }
      setWaits((times) => times + 1)
    })
    return () => {
      unsubscribe()
      later.current = null
      waiting.delete(me)
    }
  }, [store, messages, locale, voice])

  // From the render on that shows what takes the focus, however long that took.
  useEffect(() => {
    if (waits === 0) return
    const timer = setTimeout(() => sayNow(later), focusGivenMs)
    const look = () => forgetIfRead(later)
    document.addEventListener('focusin', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusin', look)
    }
  }, [waits])

  useEffect(() => {
    if (said.of === null) return
    const timer = setTimeout(() => setSaid({ ...silence, count: said.count }), spokenForMs)
    return () => clearTimeout(timer)
  }, [said])

  // What was said of the connection before is no news of this one. In a table, each speaks for itself.
  const isOwn = said.of === null || store === undefined || said.of === store
  const { polite, assertive } = isOwn ? said : silence
  return { polite, assertive, voice, spokenFor: around !== null }
}

function forgetIfRead(later: RefObject<Later | null>) {
  if (later.current?.isRead()) later.current = null
}

function sayNow(later: RefObject<Later | null>) {
  forgetIfRead(later)
  later.current?.say()
  later.current = null
}

function focusedText(): string {
  return focusedElement(document.body)?.textContent?.trim() ?? ''
}
