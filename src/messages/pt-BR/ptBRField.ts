import type { Removal } from '../../key/readKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { ptBRSuspicion } from './ptBRSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'espaços',
  'line-breaks': 'quebras de linha',
  invisible: 'caracteres ocultos',
  quotes: 'aspas',
  'auth-scheme': 'um prefixo',
  assignment: 'um nome',
  code: 'o código em volta da chave',
  encoding: 'a codificação',
  text: 'o texto em volta da chave',
  'other-values': 'outros valores',
}

export const ptBRField: FieldMessages = {
  label: ({ name }) => `Chave de API de ${name}`,
  description: ({ name, keyKind }) =>
    `Esta é uma credencial secreta. Ela pertence ${keyKind === 'integrated' ? `a esta instalação em ${name}` : 'à sua empresa'}, não a você pessoalmente.`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `A chave de API foi gerada por ${name} durante a instalação.`,
          'A chave dá acesso à integração em nível de empresa.',
        ]
      : ['A chave de API dá acesso em nível de empresa.']),
    'A chave deve ser guardada em local seguro.',
    'A chave não poderá ser vista de novo depois de salva.',
  ],
  guidanceHeading: 'Sobre esta chave',
  sourceHeading: ({ name }) => `Onde obter sua chave de API de ${name}`,
  sourceLink: ({ name }) => `Abrir ${name}`,
  show: 'Mostrar chave',
  hide: 'Ocultar chave',
  shown: 'Sua chave de API está visível.',
  hidden: 'Sua chave de API está oculta.',
  currentKey: 'Chave atual',
  removed: (found) =>
    found.length
      ? `Removemos ${listInWords(
          found.map((removal) => removals[removal]),
          'pt-BR',
        )} do que você colou.`
      : '',
  filled: (labels) => `Também preenchemos ${listInWords(labels, 'pt-BR')}.`,
  putBack: 'Desfazer',
  suspicion: ptBRSuspicion,
  check: 'Confira o que você copiou.',
  earlier: 'Sobre a chave anterior:',
  optional: 'opcional',
  choose: 'Escolha…',
}
