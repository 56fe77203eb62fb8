import type { ChannelName } from '../table/expected'

/** Read from the browser's own records, and so in journeys of their own. */
export const profileChannels = [
  'password store',
  'form history',
  'session restore',
] as const satisfies readonly ChannelName[]

/** Where Chromium keeps what was typed into forms, and what it would restore. */
export const filesOf = { 'form history': /Web Data/, 'session restore': /Sessions/ } as const
