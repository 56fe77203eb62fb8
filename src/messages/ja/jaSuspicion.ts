import type { OddCharacter } from '../../core/suspicion'
import type { FieldMessages } from '../Messages'

const others = { email: 'メールアドレス', url: 'ウェブアドレス', jwt: '一時的な認証情報' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: '長いダッシュ',
  quote: '曲線の引用符',
  'full-width': '全角文字',
  digit: '別の文字体系の数字',
  letter: 'AからZ以外の文字',
  other: '特殊な文字',
}

export const jaSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'これはテスト用のキーのようです。'
    case 'unexpected-format':
      return `これは${name}のAPIキーではないようです。${example ? `キーの例：${example}。` : ''}`
    case 'placeholder':
      return 'これは仮の文字列か、省略されたキーのようです。'
    case 'spaces':
      return 'キーの途中にスペースがあります。'
    case 'structure':
      return 'これは長いテキストの一部のようです。'
    case 'character':
      return `${suspicion.position}文字目は${characters[suspicion.what]}です。`
    case 'wrong-kind':
      return `これは${name}の別の種類のキーのようです：${suspicion.found}。`
    case 'other-provider':
      return `これは${name}のAPIキーではなく、${suspicion.provider}のキーのようです。`
    case 'email':
    case 'url':
    case 'jwt':
      return `これは${name}のAPIキーではなく、${others[suspicion.kind]}のようです。`
  }
}
