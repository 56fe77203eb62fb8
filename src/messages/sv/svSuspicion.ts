import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'en e-postadress', url: 'en webbadress', jwt: 'en tillfällig åtkomstuppgift' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'ett tankstreck',
  quote: 'ett typografiskt citattecken',
  'full-width': 'ett tecken i full bredd',
  digit: 'en siffra från ett annat skriftsystem',
  letter: 'en bokstav utanför A till Z',
  other: 'ett ovanligt tecken',
}

export const svSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Det här ser ut som en testnyckel.'
    case 'unexpected-format':
      return `Det här ser inte ut som en API-nyckel från ${name}.${example ? ` En nyckel ser ut så här: ${example}.` : ''}`
    case 'placeholder':
      return 'Det här ser ut som en platshållare eller en förkortad nyckel.'
    case 'spaces':
      return 'Det finns mellanslag i nyckeln.'
    case 'structure':
      return 'Det här ser ut som en del av en större text.'
    case 'character':
      return `Tecken ${suspicion.position} är ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Det här ser ut som en annan sorts nyckel från ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Det här ser ut som en nyckel från ${suspicion.provider}, inte en API-nyckel från ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Det här ser ut som ${others[suspicion.kind]}, inte en API-nyckel från ${name}.`
  }
}
