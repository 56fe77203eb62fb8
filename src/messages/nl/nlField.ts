import type { Removal } from '../../key/readKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { nlSuspicion } from './nlSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'spaties',
  'line-breaks': 'regeleinden',
  invisible: 'onzichtbare tekens',
  quotes: 'aanhalingstekens',
  'auth-scheme': 'een voorvoegsel',
  assignment: 'een naam',
  code: 'de code rond de sleutel',
  encoding: 'de codering',
  text: 'de tekst rond de sleutel',
  'other-values': 'andere waarden',
}

export const nlField: FieldMessages = {
  label: ({ name }) => `API-sleutel voor ${name}`,
  description: ({ name, keyKind }) =>
    `Dit zijn geheime toegangsgegevens. Ze horen bij ${keyKind === 'integrated' ? `deze installatie in ${name}` : 'je bedrijf'}, niet bij jou persoonlijk.`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `De API-sleutel is tijdens de installatie gegenereerd door ${name}.`,
          'De sleutel geeft toegang tot de integratie op bedrijfsniveau.',
        ]
      : ['De API-sleutel geeft toegang op bedrijfsniveau.']),
    'De sleutel moet veilig worden bewaard.',
    'De sleutel kan na het opslaan niet meer worden bekeken.',
  ],
  guidanceHeading: 'Over deze sleutel',
  sourceHeading: ({ name }) => `Hier vind je je API-sleutel voor ${name}`,
  sourceLink: ({ name }) => `${name} openen`,
  show: 'Sleutel tonen',
  hide: 'Sleutel verbergen',
  shown: 'Je API-sleutel is zichtbaar.',
  hidden: 'Je API-sleutel is verborgen.',
  currentKey: 'Huidige sleutel',
  removed: (found) =>
    found.length
      ? `We hebben ${listInWords(
          found.map((removal) => removals[removal]),
          'nl',
        )} verwijderd uit wat je hebt geplakt.`
      : '',
  filled: (labels) => `We hebben ook ${listInWords(labels, 'nl')} ingevuld.`,
  putBack: 'Terugzetten',
  suspicion: nlSuspicion,
  check: 'Controleer wat je hebt gekopieerd.',
  earlier: 'Over de eerdere sleutel:',
  optional: 'optioneel',
  choose: 'Kies…',
}
