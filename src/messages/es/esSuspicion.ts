import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'una dirección de correo', url: 'una dirección web', jwt: 'una credencial temporal' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'un guion largo',
  quote: 'una comilla tipográfica',
  'full-width': 'un carácter de ancho completo',
  digit: 'un dígito de otra escritura',
  letter: 'una letra que no está entre la A y la Z',
  other: 'un carácter poco común',
}

export const esSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Esto parece una clave de prueba.'
    case 'unexpected-format':
      return `Esto no parece una clave de API de ${name}.${example ? ` Una clave tiene este aspecto: ${example}.` : ''}`
    case 'placeholder':
      return 'Esto parece un texto de ejemplo o una clave abreviada.'
    case 'spaces':
      return 'Hay espacios en la clave.'
    case 'structure':
      return 'Esto parece una parte de un texto más largo.'
    case 'character':
      return `El carácter ${suspicion.position} es ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Esto parece otro tipo de clave de ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Esto parece una clave de ${suspicion.provider}, no una clave de API de ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Esto parece ${others[suspicion.kind]}, no una clave de API de ${name}.`
  }
}
