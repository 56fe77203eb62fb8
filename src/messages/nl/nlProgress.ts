import type { ProgressMessages } from '../Messages'

export const nlProgress: ProgressMessages = {
  heading: ({ name }) => `Verbinding maken met ${name}`,
  step: {
    validate: ({ name }) => `Sleutel controleren bij ${name}`,
    'confirm-company': () => 'Bedrijf bevestigen',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Integratie activeren' : 'Installatie uitvoeren'),
  },
  ending: { waiting: 'Niet gestart', running: 'Bezig', done: 'Klaar', failed: 'Mislukt' },
  retrying: (attempt) => `Nog geen antwoord. Poging ${attempt.try} van ${attempt.of} loopt.`,
  slow: ({ name }) => `${name} doet er langer over dan normaal. We wachten nog op het antwoord.`,
  offline: 'Je bent offline. Dit gaat vanzelf verder zodra je weer online bent.',
}
