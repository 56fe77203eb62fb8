import type { Removal } from '../../key/cleanKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'mellemrum',
  'line-breaks': 'linjeskift',
  invisible: 'skjulte tegn',
  quotes: 'anførselstegn',
  'auth-scheme': 'et præfiks',
  assignment: 'et navn',
}

const others = { email: 'en mailadresse', url: 'en webadresse', jwt: 'midlertidige adgangsoplysninger' }
const check = ' Tjek, hvad du har kopieret.'

export const daField: FieldMessages = {
  label: ({ name }) => `API-nøgle til ${name}`,
  description: ({ name, keyKind }) =>
    `Det er hemmelige adgangsoplysninger. De tilhører ${keyKind === 'integrated' ? `denne installation i ${name}` : 'din virksomhed'}, ikke dig personligt.`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `API-nøglen blev genereret af ${name} under installationen.`,
          'Nøglen giver adgang til integrationen på virksomhedsniveau.',
        ]
      : ['API-nøglen giver adgang på virksomhedsniveau.']),
    'Nøglen skal opbevares sikkert.',
    'Nøglen kan ikke vises igen, når den er gemt.',
  ],
  guidanceHeading: 'Om denne nøgle',
  sourceHeading: ({ name }) => `Her får du din API-nøgle til ${name}`,
  sourceLink: ({ name }) => `Åbn ${name}`,
  show: 'Vis nøgle',
  hide: 'Skjul nøgle',
  shown: 'Din API-nøgle er synlig.',
  hidden: 'Din API-nøgle er skjult.',
  currentKey: 'Nuværende nøgle',
  removed: (found) =>
    found.length
      ? `Vi har fjernet ${listInWords(
          found.map((removal) => removals[removal]),
          'da',
        )} fra det, du indsatte.`
      : '',
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `Det ligner en testnøgle.${check}`
    if (thing.kind === 'unexpected-format')
      return `Det ligner ikke en API-nøgle fra ${name}.${example ? ` En nøgle ser sådan ud: ${example}` : check}`
    const what = thing.kind === 'other-provider' ? `en nøgle fra ${thing.provider}` : others[thing.kind]
    return `Det ligner ${what}, ikke en API-nøgle fra ${name}.${check}`
  },
  optional: 'valgfrit',
  choose: 'Vælg…',
}
