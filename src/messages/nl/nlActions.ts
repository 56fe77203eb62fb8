import type { ActionMessages } from '../Messages'

export const nlActions: ActionMessages = {
  connect: 'Verbinden',
  saveNewKey: 'Nieuwe sleutel opslaan',
  update: 'API-sleutel bijwerken',
  replace: () => 'API-sleutel vervangen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  disconnect: 'Verbinding verbreken',
  tryAgain: 'Opnieuw proberen',
  checkNow: 'Nu controleren',
}
