import type { ProgressMessages } from '../Messages'

export const deProgress: ProgressMessages = {
  heading: ({ name }) => `Verbindung zu ${name} wird hergestellt`,
  step: {
    validate: ({ name }) => `Schlüssel bei ${name} prüfen`,
    'confirm-company': () => 'Unternehmen bestätigen',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Integration aktivieren' : 'Installation ausführen'),
  },
  ending: { waiting: 'Nicht begonnen', running: 'Läuft', done: 'Fertig', failed: 'Gescheitert' },
  retrying: (attempt) => `Noch keine Antwort. Versuch ${attempt.try} von ${attempt.of} läuft.`,
  slow: ({ name }) => `${name} braucht länger als sonst. Wir warten weiter auf die Antwort.`,
  offline: 'Sie sind offline. Es geht von selbst weiter, sobald Sie wieder online sind.',
}
