import type { Badge } from '../../core/states/selectors'

const circle = 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0Z'

/** A shape of its own for each status, so that it is told apart without its colour. */
export const badgeIcons: Readonly<Record<Badge, string>> = {
  'not-connected': `${circle}M5.5 8h5`,
  validating: 'M8 1.75A6.25 6.25 0 1 1 1.75 8',
  connected: `${circle}M5.25 8.25l2 2 3.5-4.25`,
  failed: `${circle}M6 6l4 4M10 6l-4 4`,
  'action-required': 'M8 2 14.5 13.5H1.5ZM8 6.5V9M8 11.25v.01',
}
