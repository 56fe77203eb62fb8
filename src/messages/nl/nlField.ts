import type { Removal } from '../../key/cleanKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'spaties',
  'line-breaks': 'regeleinden',
  invisible: 'onzichtbare tekens',
  quotes: 'aanhalingstekens',
  'auth-scheme': 'een voorvoegsel',
  assignment: 'een naam',
}

const others = { email: 'een e-mailadres', url: 'een webadres', jwt: 'tijdelijke toegangsgegevens' }
const check = ' Controleer wat je hebt gekopieerd.'

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
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `Dit lijkt op een testsleutel.${check}`
    if (thing.kind === 'unexpected-format')
      return `Dit lijkt niet op een API-sleutel van ${name}.${example ? ` Een sleutel ziet er zo uit: ${example}` : check}`
    const what = thing.kind === 'other-provider' ? `een sleutel van ${thing.provider}` : others[thing.kind]
    return `Dit lijkt op ${what}, niet op een API-sleutel van ${name}.${check}`
  },
  optional: 'optioneel',
  choose: 'Kies…',
}
