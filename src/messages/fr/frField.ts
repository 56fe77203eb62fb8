import type { Removal } from '../../key/cleanKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'des espaces',
  'line-breaks': 'des sauts de ligne',
  invisible: 'des caractères masqués',
  quotes: 'des guillemets',
  'auth-scheme': 'un préfixe',
  assignment: 'un nom',
}

const others = { email: 'une adresse e-mail', url: 'une adresse web', jwt: 'un code d’accès temporaire' }
const check = ' Vérifiez ce que vous avez copié.'

export const frField: FieldMessages = {
  label: ({ name }) => `Clé API ${name}`,
  description: ({ name, keyKind }) =>
    `Il s’agit d’une donnée d’accès secrète. Elle appartient à ${keyKind === 'integrated' ? `cette installation dans ${name}` : 'votre entreprise'}, pas à vous personnellement.`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `La clé API a été générée par ${name} pendant l’installation.`,
          'La clé donne accès à l’intégration à l’échelle de l’entreprise.',
        ]
      : ['La clé API donne un accès à l’échelle de l’entreprise.']),
    'La clé doit être conservée en lieu sûr.',
    'La clé ne peut plus être affichée une fois enregistrée.',
  ],
  guidanceHeading: 'À propos de cette clé',
  sourceHeading: ({ name }) => `Où trouver votre clé API ${name}`,
  sourceLink: ({ name }) => `Ouvrir ${name}`,
  show: 'Afficher la clé',
  hide: 'Masquer la clé',
  shown: 'Votre clé API est visible.',
  hidden: 'Votre clé API est masquée.',
  currentKey: 'Clé actuelle',
  removed: (found) =>
    found.length
      ? `Nous avons retiré ${listInWords(
          found.map((removal) => removals[removal]),
          'fr',
        )} de ce que vous avez collé.`
      : '',
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `Cela ressemble à une clé de test.${check}`
    if (thing.kind === 'unexpected-format')
      return `Cela ne ressemble pas à une clé API ${name}.${example ? ` Exemple de clé\u00a0: ${example}` : check}`
    const what = thing.kind === 'other-provider' ? `une clé ${thing.provider}` : others[thing.kind]
    return `Cela ressemble à ${what}, pas à une clé API ${name}.${check}`
  },
  optional: 'facultatif',
  choose: 'Choisir…',
}
