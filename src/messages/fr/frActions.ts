import type { ActionMessages } from '../Messages'

export const frActions: ActionMessages = {
  connect: 'Connecter',
  saveNewKey: 'Enregistrer la nouvelle clé',
  update: 'Mettre à jour la clé API',
  replace: () => 'Remplacer la clé API',
  cancel: 'Annuler',
  close: 'Fermer',
  disconnect: 'Déconnecter',
  tryAgain: 'Réessayer',
  checkNow: 'Vérifier maintenant',
}
