import type { ActionMessages } from '../Messages'

export const esActions: ActionMessages = {
  connect: 'Conectar',
  saveNewKey: 'Guardar clave nueva',
  update: 'Actualizar clave de API',
  replace: () => 'Reemplazar clave de API',
  cancel: 'Cancelar',
  close: 'Cerrar',
  disconnect: 'Desconectar',
  tryAgain: 'Reintentar',
  checkNow: 'Comprobar ahora',
}
