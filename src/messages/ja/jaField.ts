import type { Removal } from '../../key/cleanKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'スペース',
  'line-breaks': '改行',
  invisible: '見えない文字',
  quotes: '引用符',
  'auth-scheme': '接頭辞',
  assignment: '名前',
}

const others = { email: 'メールアドレス', url: 'ウェブアドレス', jwt: '一時的な認証情報' }
const check = 'コピーした内容を確認してください。'

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
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `これはテスト用のキーのようです。${check}`
    if (thing.kind === 'unexpected-format')
      return `これは${name}のAPIキーではないようです。${example ? `キーの例：${example}` : check}`
    const what = thing.kind === 'other-provider' ? `${thing.provider}のキー` : others[thing.kind]
    return `これは${name}のAPIキーではなく、${what}のようです。${check}`
  },
  optional: '任意',
  choose: '選択…',
}
