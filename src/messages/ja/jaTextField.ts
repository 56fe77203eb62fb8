import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': '秘密鍵（PEM）',
  pem: 'PEM',
  json: 'JSON',
  text: 'テキスト',
}

export const jaTextField: TextFieldMessages = {
  held: ({ kind, lines }) => `${kinds[kind]}、${new Intl.NumberFormat('ja').format(lines)}行`,
  chooseFile: 'ファイルを選択',
  fileFault: {
    'too-large': 'このファイルはキーとしては大きすぎます。キーだけが入っているファイルを選択してください。',
    'not-text':
      'このファイルはプレーンテキストではありません。キーを受け取ったファイルを選択するか、キーを貼り付けてください。',
    empty: 'このファイルは空です。キーが入っているファイルを選択してください。',
    unreadable: 'このファイルを読み取れませんでした。もう一度選択するか、キーを貼り付けてください。',
    several: '複数のファイルがあります。キーが入っているファイルだけをドロップしてください。',
    folder: 'これはフォルダーです。キーが入っているファイルを選択してください。',
  },
}
