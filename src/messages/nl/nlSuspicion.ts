import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'een e-mailadres', url: 'een webadres', jwt: 'tijdelijke toegangsgegevens' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'een lang streepje',
  quote: 'een gekruld aanhalingsteken',
  'full-width': 'een teken op volle breedte',
  digit: 'een cijfer uit een ander schrift',
  letter: 'een letter buiten A tot en met Z',
  other: 'een ongebruikelijk teken',
}

export const nlSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Dit lijkt op een testsleutel.'
    case 'unexpected-format':
      return `Dit lijkt niet op een API-sleutel van ${name}.${example ? ` Een sleutel ziet er zo uit: ${example}.` : ''}`
    case 'placeholder':
      return 'Dit lijkt op een voorbeeldtekst of een ingekorte sleutel.'
    case 'spaces':
      return 'Er staan spaties in de sleutel.'
    case 'structure':
      return 'Dit lijkt op een deel van een grotere tekst.'
    case 'character':
      return `Teken ${suspicion.position} is ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Dit lijkt op een ander soort sleutel van ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Dit lijkt op een sleutel van ${suspicion.provider}, niet op een API-sleutel van ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Dit lijkt op ${others[suspicion.kind]}, niet op een API-sleutel van ${name}.`
  }
}
