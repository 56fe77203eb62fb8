import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'une adresse e-mail', url: 'une adresse web', jwt: 'un code d’accès temporaire' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'un tiret long',
  quote: 'un guillemet courbe',
  'full-width': 'un caractère pleine chasse',
  digit: 'un chiffre d’une autre écriture',
  letter: 'une lettre en dehors de A à Z',
  other: 'un caractère inhabituel',
}

export const frSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Cela ressemble à une clé de test.'
    case 'unexpected-format':
      return `Cela ne ressemble pas à une clé API ${name}.${example ? ` Exemple de clé\u00a0: ${example}.` : ''}`
    case 'placeholder':
      return 'Cela ressemble à un texte d’exemple ou à une clé abrégée.'
    case 'spaces':
      return 'La clé contient des espaces.'
    case 'structure':
      return 'Cela ressemble à une partie d’un texte plus long.'
    case 'character':
      return `Le caractère ${suspicion.position} est ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Cela ressemble à un autre type de clé ${name}\u00a0: ${suspicion.found}.`
    case 'other-provider':
      return `Cela ressemble à une clé ${suspicion.provider}, pas à une clé API ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Cela ressemble à ${others[suspicion.kind]}, pas à une clé API ${name}.`
  }
}
