import { createContext } from 'react'
import type { ConnectionStore } from '../../store/ConnectionStore'
import type { Announcement } from './announcementFor'

/** Says aloud what happened to a connection. */
export type Voice = (announcement: Announcement, of: ConnectionStore) => void

/** Who speaks for all connections below. Null where each speaks for itself. */
export const VoiceContext = createContext<Voice | null>(null)
