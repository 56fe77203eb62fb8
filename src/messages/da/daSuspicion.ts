import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'en mailadresse', url: 'en webadresse', jwt: 'midlertidige adgangsoplysninger' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'en tankestreg',
  quote: 'et typografisk anførselstegn',
  'full-width': 'et tegn i fuld bredde',
  digit: 'et ciffer fra et andet skriftsystem',
  letter: 'et bogstav uden for A til Z',
  other: 'et usædvanligt tegn',
}

export const daSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Det ligner en testnøgle.'
    case 'unexpected-format':
      return `Det ligner ikke en API-nøgle fra ${name}.${example ? ` En nøgle ser sådan ud: ${example}.` : ''}`
    case 'placeholder':
      return 'Det ligner en pladsholder eller en forkortet nøgle.'
    case 'spaces':
      return 'Der er mellemrum i nøglen.'
    case 'structure':
      return 'Det ligner en del af en større tekst.'
    case 'character':
      return `Tegn nummer ${suspicion.position} er ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Det ligner en anden slags nøgle fra ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Det ligner en nøgle fra ${suspicion.provider}, ikke en API-nøgle fra ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Det ligner ${others[suspicion.kind]}, ikke en API-nøgle fra ${name}.`
  }
}
