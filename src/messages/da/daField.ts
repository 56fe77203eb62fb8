import type { Removal } from '../../key/readKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { daSuspicion } from './daSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'mellemrum',
  'line-breaks': 'linjeskift',
  invisible: 'skjulte tegn',
  quotes: 'anførselstegn',
  'auth-scheme': 'et præfiks',
  assignment: 'et navn',
  code: 'koden omkring nøglen',
  encoding: 'kodningen',
  text: 'teksten omkring nøglen',
  'other-values': 'andre værdier',
}

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
  filled: (labels) => `Vi har også udfyldt ${listInWords(labels, 'da')}.`,
  putBack: 'Sæt det tilbage',
  suspicion: daSuspicion,
  check: 'Tjek, hvad du har kopieret.',
  earlier: 'Om den tidligere nøgle:',
  optional: 'valgfrit',
  choose: 'Vælg…',
}
