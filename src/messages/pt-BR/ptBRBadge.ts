import type { Messages } from '../Messages'

export const ptBRBadge: Messages['badge'] = {
  'not-connected': 'Não conectado',
  validating: 'Validação em andamento',
  connected: 'Conectado',
  failed: 'Falha na conexão',
  'action-required': 'Ação necessária',
}
