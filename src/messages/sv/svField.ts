import type { Removal } from '../../key/cleanKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'mellanslag',
  'line-breaks': 'radbrytningar',
  invisible: 'dolda tecken',
  quotes: 'citattecken',
  'auth-scheme': 'ett prefix',
  assignment: 'ett namn',
}

const others = { email: 'en e-postadress', url: 'en webbadress', jwt: 'en tillfällig åtkomstuppgift' }
const check = ' Kontrollera vad du kopierade.'

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
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `Det här ser ut som en testnyckel.${check}`
    if (thing.kind === 'unexpected-format')
      return `Det här ser inte ut som en API-nyckel från ${name}.${example ? ` En nyckel ser ut så här: ${example}` : check}`
    const what = thing.kind === 'other-provider' ? `en nyckel från ${thing.provider}` : others[thing.kind]
    return `Det här ser ut som ${what}, inte en API-nyckel från ${name}.${check}`
  },
  optional: 'valfritt',
  choose: 'Välj…',
}
