import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'einer E-Mail-Adresse', url: 'einer Webadresse', jwt: 'temporären Zugangsdaten' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'ein Gedankenstrich',
  quote: 'ein typografisches Anführungszeichen',
  'full-width': 'ein Zeichen in voller Breite',
  digit: 'eine Ziffer aus einer anderen Schrift',
  letter: 'ein Buchstabe außerhalb von A bis Z',
  other: 'ein ungewöhnliches Zeichen',
}

export const deSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Das sieht nach einem Testschlüssel aus.'
    case 'unexpected-format':
      return `Das sieht nicht nach einem API-Schlüssel von ${name} aus.${example ? ` So sieht ein Schlüssel aus: ${example}.` : ''}`
    case 'placeholder':
      return 'Das sieht nach einem Platzhalter oder einem gekürzten Schlüssel aus.'
    case 'spaces':
      return 'Im Schlüssel sind Leerzeichen.'
    case 'structure':
      return 'Das sieht nach einem Teil eines größeren Textes aus.'
    case 'character':
      return `Zeichen ${suspicion.position} ist ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Das sieht nach einer anderen Art von Schlüssel für ${name} aus: ${suspicion.found}.`
    case 'other-provider':
      return `Das sieht nach einem Schlüssel von ${suspicion.provider} aus, nicht nach einem API-Schlüssel von ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Das sieht nach ${others[suspicion.kind]} aus, nicht nach einem API-Schlüssel von ${name}.`
  }
}
