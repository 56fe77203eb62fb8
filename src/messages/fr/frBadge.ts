import type { Messages } from '../Messages'

export const frBadge: Messages['badge'] = {
  'not-connected': 'Non connecté',
  validating: 'Validation en cours',
  connected: 'Connecté',
  failed: 'Échec de la connexion',
  'action-required': 'Action requise',
}
