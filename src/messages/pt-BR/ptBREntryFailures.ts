import type { EntryFailureCode, FailureMessages } from '../Messages'

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
    happened: 'Esta é uma versão oculta de uma chave, não a chave em si.',
    todo: `Cole a chave completa. Se você não a tem mais, obtenha uma nova em ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Há espaços ou quebras de linha dentro desta chave.',
    todo: 'Cole a chave inteira, sem interrupções.',
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
