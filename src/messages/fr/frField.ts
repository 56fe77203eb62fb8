import type { Removal } from '../../key/readKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { frSuspicion } from './frSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'des espaces',
  'line-breaks': 'des sauts de ligne',
  invisible: 'des caractères masqués',
  quotes: 'des guillemets',
  'auth-scheme': 'un préfixe',
  assignment: 'un nom',
  code: 'le code autour de la clé',
  encoding: 'l’encodage',
  text: 'le texte autour de la clé',
  'other-values': 'd’autres valeurs',
}

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
  filled: (labels) => `Nous avons aussi rempli ${listInWords(labels, 'fr')}.`,
  putBack: 'Rétablir',
  suspicion: frSuspicion,
  check: 'Vérifiez ce que vous avez copié.',
  earlier: 'À propos de la clé précédente\u00a0:',
  optional: 'facultatif',
  choose: 'Choisir…',
}
