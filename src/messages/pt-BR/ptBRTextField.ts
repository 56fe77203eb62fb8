import { isOne } from '../isOne'
import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': 'Chave privada (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Texto',
}

export const ptBRTextField: TextFieldMessages = {
  held: ({ kind, lines }) =>
    `${kinds[kind]}, ${new Intl.NumberFormat('pt-BR').format(lines)} ${isOne(lines, 'pt-BR') ? 'linha' : 'linhas'}`,
  chooseFile: 'Escolher um arquivo',
  fileFault: {
    'too-large': 'Este arquivo é grande demais para ser uma chave. Escolha o arquivo que contém apenas a chave.',
    'not-text': 'Este arquivo não é texto simples. Escolha o arquivo em que você recebeu a chave ou cole a chave.',
    empty: 'Este arquivo está vazio. Escolha o arquivo que contém a chave.',
    unreadable: 'Não conseguimos ler este arquivo. Escolha-o de novo ou cole a chave.',
    several: 'São vários arquivos. Solte apenas o que contém a chave.',
    folder: 'Isto é uma pasta. Escolha o arquivo que contém a chave.',
  },
}
