import type { Messages } from '../Messages'

export const esBadge: Messages['badge'] = {
  'not-connected': 'No conectado',
  validating: 'Validación en curso',
  connected: 'Conectado',
  failed: 'Conexión fallida',
  'action-required': 'Acción necesaria',
}
