import type { ActionMessages } from '../Messages'

export const ptBRActions: ActionMessages = {
  connect: 'Conectar',
  saveNewKey: 'Salvar nova chave',
  update: 'Atualizar chave de API',
  replace: () => 'Substituir chave de API',
  cancel: 'Cancelar',
  close: 'Fechar',
  disconnect: 'Desconectar',
  tryAgain: 'Tentar novamente',
  checkNow: 'Verificar agora',
}
