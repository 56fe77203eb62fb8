import type { ChannelName } from './table/expected'
import type { WatchedPage } from './watchLeakPage'

/** A piece of what a channel shows, and where in it. */
export interface Reading {
  readonly where: string
  readonly text: string
  /** Where the key may be: the field that the person put it into, and what the person copied. */
  readonly own?: 'field' | 'clipboard' | false
}

/** One way by which a key could leave, and how to look into it. */
export interface Channel {
  readonly name: ChannelName
  /** What it shows now; for what passes by (messages, events), since the last look. */
  readonly read: (watched: WatchedPage) => Promise<readonly Reading[]>
}
