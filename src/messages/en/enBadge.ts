import type { Messages } from '../Messages'

/** The statuses of the guidelines, word for word (R29). */
export const enBadge: Messages['badge'] = {
  'not-connected': 'Not connected',
  validating: 'Validation in progress',
  connected: 'Connected',
  failed: 'Connection failed',
  'action-required': 'Action required',
}
