import type { ProgressMessages } from '../Messages'

export const frProgress: ProgressMessages = {
  heading: ({ name }) => `Connexion à ${name} en cours`,
  step: {
    validate: ({ name }) => `Vérifier la clé auprès de ${name}`,
    'confirm-company': () => 'Confirmer l’entreprise',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Activer l’intégration' : 'Lancer l’installation'),
  },
  ending: { waiting: 'Pas commencé', running: 'En cours', done: 'Terminé', failed: 'Échec' },
  retrying: (attempt) => `Pas encore de réponse. Tentative ${attempt.try} sur ${attempt.of} en cours.`,
  slow: ({ name }) => `${name} met plus de temps que d’habitude. Nous attendons toujours sa réponse.`,
  offline: 'Vous êtes hors ligne. Tout reprendra automatiquement dès votre retour en ligne.',
}
