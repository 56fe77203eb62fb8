/** What happens to a key, in the order of the journey. */
export const moments = [
  'entered',
  'revealed',
  'hidden again',
  'tab hidden',
  'bfcache restore',
  'validating',
  'failed',
  'failed and cleared',
  'corrected',
  'confirming',
  'connected',
  'updating',
  'replaced',
  'cancelled',
  'dialog closed',
  'action required',
  'disconnected',
  'unmounted',
] as const

export type Moment = (typeof moments)[number]
