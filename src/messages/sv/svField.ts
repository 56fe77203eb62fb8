import type { Removal } from '../../key/readKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { svSuspicion } from './svSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'mellanslag',
  'line-breaks': 'radbrytningar',
  invisible: 'dolda tecken',
  quotes: 'citattecken',
  'auth-scheme': 'ett prefix',
  assignment: 'ett namn',
  code: 'koden runt nyckeln',
  encoding: 'kodningen',
  text: 'texten runt nyckeln',
  'other-values': 'andra värden',
}

export const svField: FieldMessages = {
  label: ({ name }) => `API-nyckel för ${name}`,
  description: ({ name, keyKind }) =>
    `Det här är en hemlig åtkomstuppgift. Den tillhör ${keyKind === 'integrated' ? `den här installationen i ${name}` : 'ditt företag'}, inte dig personligen.`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `API-nyckeln genererades av ${name} under installationen.`,
          'Nyckeln ger åtkomst till integrationen på företagsnivå.',
        ]
      : ['API-nyckeln ger åtkomst på företagsnivå.']),
    'Nyckeln ska förvaras säkert.',
    'Nyckeln kan inte visas igen när den har sparats.',
  ],
  guidanceHeading: 'Om den här nyckeln',
  sourceHeading: ({ name }) => `Här får du din API-nyckel för ${name}`,
  sourceLink: ({ name }) => `Öppna ${name}`,
  show: 'Visa nyckel',
  hide: 'Dölj nyckel',
  shown: 'Din API-nyckel är synlig.',
  hidden: 'Din API-nyckel är dold.',
  currentKey: 'Nuvarande nyckel',
  removed: (found) =>
    found.length
      ? `Vi har tagit bort ${listInWords(
          found.map((removal) => removals[removal]),
          'sv',
        )} från det du klistrade in.`
      : '',
  filled: (labels) => `Vi har också fyllt i ${listInWords(labels, 'sv')}.`,
  putBack: 'Lägg tillbaka',
  suspicion: svSuspicion,
  check: 'Kontrollera vad du kopierade.',
  earlier: 'Om den tidigare nyckeln:',
  optional: 'valfritt',
  choose: 'Välj…',
}
