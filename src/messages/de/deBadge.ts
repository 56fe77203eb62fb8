import type { Messages } from '../Messages'

export const deBadge: Messages['badge'] = {
  'not-connected': 'Nicht verbunden',
  validating: 'Prüfung läuft',
  connected: 'Verbunden',
  failed: 'Verbindung fehlgeschlagen',
  'action-required': 'Aktion erforderlich',
}
