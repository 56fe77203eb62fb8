import type { Messages } from '../Messages'

export const daBadge: Messages['badge'] = {
  'not-connected': 'Ikke forbundet',
  validating: 'Validering i gang',
  connected: 'Forbundet',
  failed: 'Forbindelsen mislykkedes',
  'action-required': 'Handling påkrævet',
}
