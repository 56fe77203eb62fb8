import type { Removal } from '../../key/cleanKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'espaços',
  'line-breaks': 'quebras de linha',
  invisible: 'caracteres ocultos',
  quotes: 'aspas',
  'auth-scheme': 'um prefixo',
  assignment: 'um nome',
}

const others = { email: 'um endereço de e-mail', url: 'um endereço da web', jwt: 'uma credencial temporária' }
const check = ' Confira o que você copiou.'

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
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `Isto parece uma chave de teste.${check}`
    if (thing.kind === 'unexpected-format')
      return `Isto não parece uma chave de API de ${name}.${example ? ` Uma chave é assim: ${example}` : check}`
    const what = thing.kind === 'other-provider' ? `uma chave de ${thing.provider}` : others[thing.kind]
    return `Isto parece ${what}, não uma chave de API de ${name}.${check}`
  },
  optional: 'opcional',
  choose: 'Escolha…',
}
