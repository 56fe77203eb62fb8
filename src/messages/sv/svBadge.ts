import type { Messages } from '../Messages'

export const svBadge: Messages['badge'] = {
  'not-connected': 'Inte ansluten',
  validating: 'Validering pågår',
  connected: 'Ansluten',
  failed: 'Anslutningen misslyckades',
  'action-required': 'Åtgärd krävs',
}
