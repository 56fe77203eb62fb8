import type { ProgressMessages } from '../Messages'

export const svProgress: ProgressMessages = {
  heading: ({ name }) => `Ansluter till ${name}`,
  step: {
    validate: ({ name }) => `Kontrollera nyckeln hos ${name}`,
    'confirm-company': () => 'Bekräfta företaget',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Aktivera integrationen' : 'Kör installationen'),
  },
  ending: { waiting: 'Inte påbörjat', running: 'Pågår', done: 'Klart', failed: 'Misslyckades' },
  retrying: (attempt) => `Inget svar ännu. Försöker igen, försök ${attempt.try} av ${attempt.of}.`,
  slow: ({ name }) => `${name} tar längre tid än vanligt. Vi väntar fortfarande på svar.`,
  offline: 'Du är offline. Det fortsätter av sig självt när du är online igen.',
}
