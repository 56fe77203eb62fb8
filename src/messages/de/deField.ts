import type { Removal } from '../../key/readKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { deSuspicion } from './deSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'Leerzeichen',
  'line-breaks': 'Zeilenumbrüche',
  invisible: 'unsichtbare Zeichen',
  quotes: 'Anführungszeichen',
  'auth-scheme': 'ein Präfix',
  assignment: 'einen Namen',
  code: 'den Code um den Schlüssel herum',
  encoding: 'die Kodierung',
  text: 'den Text um den Schlüssel herum',
  'other-values': 'andere Werte',
}

export const deField: FieldMessages = {
  label: ({ name }) => `API-Schlüssel für ${name}`,
  description: ({ name, keyKind }) =>
    `Das sind geheime Zugangsdaten. Sie gehören ${keyKind === 'integrated' ? `zu dieser Installation in ${name} und` : 'Ihrem Unternehmen,'} nicht Ihnen persönlich.`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `Der API-Schlüssel wurde von ${name} während der Installation generiert.`,
          'Der Schlüssel gewährt unternehmensweiten Zugriff auf die Integration.',
        ]
      : ['Der API-Schlüssel gewährt unternehmensweiten Zugriff.']),
    'Der Schlüssel sollte sicher aufbewahrt werden.',
    'Nach dem Speichern kann der Schlüssel nicht mehr angezeigt werden.',
  ],
  guidanceHeading: 'Über diesen Schlüssel',
  sourceHeading: ({ name }) => `So erhalten Sie Ihren API-Schlüssel für ${name}`,
  sourceLink: ({ name }) => `${name} öffnen`,
  show: 'Schlüssel anzeigen',
  hide: 'Schlüssel verbergen',
  shown: 'Ihr API-Schlüssel ist sichtbar.',
  hidden: 'Ihr API-Schlüssel ist verborgen.',
  currentKey: 'Aktueller Schlüssel',
  removed: (found) =>
    found.length
      ? `Wir haben aus dem eingefügten Text ${listInWords(
          found.map((removal) => removals[removal]),
          'de',
        )} entfernt.`
      : '',
  filled: (labels) => `Wir haben auch ${listInWords(labels, 'de')} ausgefüllt.`,
  putBack: 'Rückgängig machen',
  suspicion: deSuspicion,
  check: 'Prüfen Sie, was Sie kopiert haben.',
  earlier: 'Zum vorherigen Schlüssel:',
  optional: 'optional',
  choose: 'Auswählen…',
}
