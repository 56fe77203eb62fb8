import type { EntryFailureCode, FailureMessages } from '../Messages'

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
    happened: 'これは伏せ字のキーで、キーそのものではありません。',
    todo: `キー全体を貼り付けてください。お手元にない場合は、${name}で新しいキーを取得してください。`,
  }),
  'key-has-spaces': () => ({
    happened: 'キーの途中にスペースまたは改行があります。',
    todo: 'キーを途切れなく貼り付けてください。',
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
