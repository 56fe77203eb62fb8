import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'um endereço de e-mail', url: 'um endereço da web', jwt: 'uma credencial temporária' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'um travessão',
  quote: 'uma aspa tipográfica',
  'full-width': 'um caractere de largura total',
  digit: 'um dígito de outra escrita',
  letter: 'uma letra fora de A a Z',
  other: 'um caractere incomum',
}

export const ptBRSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Isto parece uma chave de teste.'
    case 'unexpected-format':
      return `Isto não parece uma chave de API de ${name}.${example ? ` Uma chave é assim: ${example}.` : ''}`
    case 'placeholder':
      return 'Isto parece um texto de exemplo ou uma chave abreviada.'
    case 'spaces':
      return 'Há espaços na chave.'
    case 'structure':
      return 'Isto parece parte de um texto maior.'
    case 'character':
      return `O caractere ${suspicion.position} é ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Isto parece outro tipo de chave de ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Isto parece uma chave de ${suspicion.provider}, não uma chave de API de ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Isto parece ${others[suspicion.kind]}, não uma chave de API de ${name}.`
  }
}
