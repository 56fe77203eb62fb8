import type { ProgressMessages } from '../Messages'

export const daProgress: ProgressMessages = {
  heading: ({ name }) => `Forbinder til ${name}`,
  step: {
    validate: ({ name }) => `Tjek nøglen hos ${name}`,
    'confirm-company': () => 'Bekræft virksomheden',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Aktivér integrationen' : 'Kør installationen'),
  },
  ending: { waiting: 'Ikke startet', running: 'I gang', done: 'Færdig', failed: 'Mislykkedes' },
  retrying: (attempt) => `Intet svar endnu. Prøver igen, forsøg ${attempt.try} af ${attempt.of}.`,
  slow: ({ name }) => `Det tager længere tid end normalt hos ${name}. Vi venter stadig på svar.`,
  offline: 'Du er offline. Det fortsætter af sig selv, når du er online igen.',
}
