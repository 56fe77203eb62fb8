import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { ptBRSuspicion } from './ptBRSuspicion'

export const ptBREntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'Falta a chave de API.',
    todo: `Cole a chave que você copiou de ${name}.`,
  }),
  'key-too-long': () => ({
    happened: 'Isto é longo demais para ser uma chave de API.',
    todo: 'Cole apenas a chave.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'Isto é um texto de exemplo ou uma versão oculta de uma chave, não a chave em si.',
    todo: `Cole a chave completa. Se você não a tem mais, obtenha uma nova em ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Há espaços ou quebras de linha dentro desta chave.',
    todo: 'Cole a chave inteira, sem interrupções.',
  }),
  'key-unreadable': () => ({
    happened: 'Este texto contém caracteres que nenhuma chave tem.',
    todo: 'Copie a chave novamente e cole-a aqui.',
  }),
  'key-incomplete': () => ({
    happened: 'Falta uma parte desta chave.',
    todo: 'Copie-a novamente da primeira à última linha, ou escolha o arquivo dela.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `Este texto contém mais do que a chave: ${listInWords(names, 'pt-BR')}.`
      : 'Há mais de um valor neste texto.',
    todo: `Cole apenas a chave de API de ${name}.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => ptBRSuspicion(suspicion, context))) ||
      `Talvez esta não seja a chave de API de ${context.name}.`,
    todo: 'Confira o que você copiou. Para usar como está, pressione o botão novamente.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: fieldLabel ? `Falta preencher: ${fieldLabel}.` : 'Falta uma informação.',
    todo: 'Preencha e tente novamente.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: fieldLabel
      ? `Esta informação não tem a forma correta: ${fieldLabel}.`
      : 'Uma informação não tem a forma correta.',
    todo: fieldFrame
      ? `Digite somente o que fica no lugar dos pontos em ${fieldFrame}${fieldExample ? `, por exemplo ${fieldExample}` : ''}.`
      : fieldExample
        ? `Digite como neste exemplo: ${fieldExample}.`
        : 'Verifique e tente novamente.',
  }),
}
