import type { Removal } from '../../key/readKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { jaSuspicion } from './jaSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'スペース',
  'line-breaks': '改行',
  invisible: '見えない文字',
  quotes: '引用符',
  'auth-scheme': '接頭辞',
  assignment: '名前',
  code: 'キーの前後のコード',
  encoding: 'エンコード',
  text: 'キーの前後のテキスト',
  'other-values': 'ほかの値',
}

export const jaField: FieldMessages = {
  label: ({ name }) => `${name}のAPIキー`,
  description: ({ name, keyKind }) =>
    `これは秘密の認証情報です。あなた個人ではなく、${keyKind === 'integrated' ? `${name}でのこのインストール` : 'あなたの会社'}に属します。`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `このAPIキーは、インストール中に${name}が生成したものです。`,
          'このキーで、連携に会社レベルでアクセスできます。',
        ]
      : ['このAPIキーで、会社レベルでアクセスできます。']),
    'キーは安全に保管してください。',
    'キーは保存後に再表示できません。',
  ],
  guidanceHeading: 'このキーについて',
  sourceHeading: ({ name }) => `${name}のAPIキーの取得方法`,
  sourceLink: ({ name }) => `${name}を開く`,
  show: 'キーを表示',
  hide: 'キーを隠す',
  shown: 'APIキーが表示されています。',
  hidden: 'APIキーは隠されています。',
  currentKey: '現在のキー',
  removed: (found) =>
    found.length
      ? `貼り付けた内容から${listInWords(
          found.map((removal) => removals[removal]),
          'ja',
        )}を取り除きました。`
      : '',
  filled: (labels) => `${listInWords(labels, 'ja')}も入力しました。`,
  putBack: '元に戻す',
  suspicion: jaSuspicion,
  check: 'コピーした内容を確認してください。',
  earlier: '以前のキーについて：',
  optional: '任意',
  choose: '選択…',
}
