import type { Messages } from '../Messages'

export const nlBadge: Messages['badge'] = {
  'not-connected': 'Niet verbonden',
  validating: 'Bezig met valideren',
  connected: 'Verbonden',
  failed: 'Verbinding mislukt',
  'action-required': 'Actie vereist',
}
