import type { Removal } from '../../key/cleanKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'Leerzeichen',
  'line-breaks': 'Zeilenumbrüche',
  invisible: 'unsichtbare Zeichen',
  quotes: 'Anführungszeichen',
  'auth-scheme': 'ein Präfix',
  assignment: 'einen Namen',
}

const others = { email: 'einer E-Mail-Adresse', url: 'einer Webadresse', jwt: 'temporären Zugangsdaten' }
const check = ' Prüfen Sie, was Sie kopiert haben.'

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
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `Das sieht nach einem Testschlüssel aus.${check}`
    if (thing.kind === 'unexpected-format')
      return `Das sieht nicht nach einem API-Schlüssel von ${name} aus.${example ? ` So sieht ein Schlüssel aus: ${example}` : check}`
    const what = thing.kind === 'other-provider' ? `einem Schlüssel von ${thing.provider}` : others[thing.kind]
    return `Das sieht nach ${what} aus, nicht nach einem API-Schlüssel von ${name}.${check}`
  },
  optional: 'optional',
  choose: 'Auswählen…',
}
