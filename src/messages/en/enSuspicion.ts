import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'an email address', url: 'a web address', jwt: 'a temporary credential' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'a long dash',
  quote: 'a curly quote',
  'full-width': 'a full-width character',
  digit: 'a digit of another script',
  letter: 'a letter outside A to Z',
  other: 'an unusual character',
}

/** What may be wrong with a key, a sentence each: told at a paste, and in the question before it is sent (K09). */
export const enSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'This looks like a test key.'
    case 'unexpected-format':
      return `This does not look like an API key from ${name}.${example ? ` A key looks like this: ${example}.` : ''}`
    case 'placeholder':
      return 'This looks like a placeholder or a shortened key.'
    case 'spaces':
      return 'There are spaces inside.'
    case 'structure':
      return 'This looks like a part of a larger text.'
    case 'character':
      return `Character ${suspicion.position} is ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `This looks like another kind of key from ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `This looks like a key from ${suspicion.provider}, not an API key from ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `This looks like ${others[suspicion.kind]}, not an API key from ${name}.`
  }
}
