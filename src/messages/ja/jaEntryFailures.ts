import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { jaSuspicion } from './jaSuspicion'

export const jaEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'APIキーが入力されていません。',
    todo: `${name}でコピーしたキーを貼り付けてください。`,
  }),
  'key-too-long': () => ({
    happened: 'APIキーにしては長すぎます。',
    todo: 'キーだけを貼り付けてください。',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'これは仮の文字列か伏せ字のキーで、キーそのものではありません。',
    todo: `キー全体を貼り付けてください。お手元にない場合は、${name}で新しいキーを取得してください。`,
  }),
  'key-has-spaces': () => ({
    happened: 'キーの途中にスペースまたは改行があります。',
    todo: 'キーを途切れなく貼り付けてください。',
  }),
  'key-unreadable': () => ({
    happened: 'キーには使われない文字が含まれています。',
    todo: 'キーをもう一度コピーして、ここに貼り付けてください。',
  }),
  'key-incomplete': () => ({
    happened: 'このキーは一部が欠けています。',
    todo: '最初の行から最後の行までもう一度コピーするか、キーのファイルを選択してください。',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `このテキストに含まれているのはキーだけではありません：${listInWords(names, 'ja')}。`
      : 'このテキストには複数の値が含まれています。',
    todo: `${name}のAPIキーだけを貼り付けてください。`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => jaSuspicion(suspicion, context))) ||
      `これは${context.name}のAPIキーではないかもしれません。`,
    todo: 'コピーした内容を確認してください。このまま使う場合は、もう一度ボタンを押してください。',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: `${fieldLabel ?? '必要な項目'}が入力されていません。`,
    todo: '入力して、もう一度お試しください。',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: `${fieldLabel ?? '入力内容'}の形式が正しくありません。`,
    todo: fieldFrame
      ? `${fieldFrame}の[…]に入る部分だけを入力してください${fieldExample ? `（例：${fieldExample}）` : ''}。`
      : fieldExample
        ? `次の例のように入力してください：${fieldExample}。`
        : '確認して、もう一度お試しください。',
  }),
}
