import type { ActionMessages } from '../Messages'

export const deActions: ActionMessages = {
  connect: 'Verbinden',
  saveNewKey: 'Neuen Schlüssel speichern',
  update: 'API-Schlüssel aktualisieren',
  replace: () => 'API-Schlüssel ersetzen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  disconnect: 'Verbindung trennen',
  tryAgain: 'Erneut versuchen',
  checkNow: 'Jetzt prüfen',
}
