import type { FailureCode } from '../core/failures/failures'
import type { OddCharacter } from '../core/failures/suspicion'
import type { Removal } from '../key/reading/Reading'
import type { FailureContext, FieldMessages, Messages, PasteWay } from './Messages'
import { apiOnce } from './wording/apiOnce'
import { waitInWords } from './wording/durationInWords'
import { listInWords } from './wording/listInWords'
import { sentences } from './wording/sentences'

type Failure = FailureContext['failure']

const apiKey = (name: string) => apiOnce(name, 'APIキー', 'キー')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'スペース',
  'line-breaks': '改行',
  invisible: '見えない文字',
  quotes: '引用符',
  'auth-scheme': 'キーの前の単語',
  assignment: 'キーの前の名前',
  code: 'キーの前後のコード',
  encoding: 'エンコード',
  text: 'キーの前後のテキスト',
  'other-values': 'ほかの値',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: '⌘Vを押してキーを貼り付けてください。',
  control: 'Ctrl+Vを押してキーを貼り付けてください。',
  touch: '欄を長押しして「ペースト」を選んでください。',
}

const kinds = {
  'private-key': '秘密鍵（PEM）',
  pem: 'PEM',
  json: 'JSON',
  text: 'テキスト',
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'キーの有効期限が切れました。',
  'revoked-key': () => 'キーが取り消されたか、交換されました。',
  'insufficient-permissions': ({ failure: { missingPermissions = [] } }) =>
    `キーが必要な権限を失いました${missingPermissions.length ? `：${listInWords(missingPermissions, 'ja')}` : ''}。`,
  'wrong-key-type': () => 'キーの種類が、この接続に必要なものと異なります。',
  'wrong-environment': ({ name }) => `キーは${name}の別の環境のものです。`,
  'company-mismatch': ({ failure: { company } }) =>
    `キーは別の会社${company ? `（${company.name ?? company.id}）` : ''}のものです。`,
  'not-entitled': ({ name }) => `この連携は、${name}であなたの会社では無効になっています。`,
  'ip-not-allowed': ({ name }) => `${name}が、当社のネットワークからのこのキーを受け付けなくなりました。`,
  'already-connected': () => 'この会社は別の場所で接続されています。',
}

const others = { email: 'メールアドレス', url: 'ウェブサイトのアドレス', jwt: '一時的な認証情報' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: '長いダッシュ',
  quote: '曲がった引用符',
  'full-width': '全角文字',
  digit: '別の文字体系の数字',
  letter: 'AからZ以外の文字',
  other: '特殊な文字',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'これはテスト用のキーのようです。'
    case 'unexpected-format':
      return `これは${name}の${apiKey(name)}ではないようです。${example ? `キーの例：${example}。` : ''}`
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
      return `これは${name}の${apiKey(name)}ではなく、${suspicion.provider}のキーのようです。`
    case 'email':
    case 'url':
    case 'jwt':
      return `これは${name}の${apiKey(name)}ではなく、${others[suspicion.kind]}のようです。`
  }
}

/** Everything that Latchkey says, in Japanese. Polite throughout (です・ます), labels and buttons as nouns, as business software does. */
export const ja: Messages = {
  badge: {
    'not-connected': '未接続',
    validating: '検証中',
    connected: '接続済み',
    failed: '接続失敗',
    'action-required': '対応が必要',
  },

  field: {
    label: ({ name }) => `${name}の${apiKey(name)}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'あなた個人のものではなく、このインストールの秘密の認証情報です。'
        : 'あなた個人ではなく、あなたの会社に属する秘密の認証情報です。',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [`インストール中に${name}が生成しました。`, '連携に会社レベルでアクセスできます。']
        : ['会社レベルでアクセスできます。']),
      '安全に保管してください。保存後に再表示できません。',
    ],
    sourceHeading: () => 'どこにありますか？',
    sourceLink: ({ name }) => `${name}を開く`,
    requiredPermissions,
    paste: '貼り付け',
    pasteBy: (way) => pastings[way],
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
    suspicion: suspicionText,
    check: 'コピーした内容を確認してください。',
    earlier: '以前のキーについて：',
    optional: '任意',
    choose: '選択…',
  },

  textField: {
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
  },

  actions: {
    connect: '接続',
    saveNewKey: '新しいキーを保存',
    update: 'APIキーを更新',
    updateBroken: () => 'APIキーを交換',
    cancel: 'キャンセル',
    close: '閉じる',
    disconnect: '接続を解除',
    tryAgain: '再試行',
    checkNow: '今すぐ確認',
    menu: (name) => `${name}の操作`,
  },

  failures: {
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
      todo: '最初の行から最後の行までコピーし直すか、ファイルを選択してください。',
    }),
    'key-several': ({ failure: { names = [] }, name }) => ({
      happened: names.length
        ? `このテキストに含まれているのはキーだけではありません：${listInWords(names, 'ja')}。`
        : 'このテキストには複数の値が含まれています。',
      todo: `${name}の${apiKey(name)}だけを貼り付けてください。`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `これは${context.name}の${apiKey(context.name)}ではないかもしれません。`,
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

    'invalid-key': () => ({
      happened: 'APIキーが無効のようです。',
      todo: 'ご確認のうえ、もう一度お試しください。',
    }),
    'expired-key': (context) => ({ happened: 'このキーは有効期限が切れています。', todo: getNewKey(context) }),
    'revoked-key': (context) => ({ happened: 'このキーは取り消されたか、交換されました。', todo: getNewKey(context) }),
    'wrong-key-type': ({ failure, name, keyKind }) => ({
      happened: failure.found ? `これは別の種類のキーです：${failure.found}。` : 'これは別の種類のキーです。',
      todo:
        keyKind === 'integrated'
          ? `${name}がこのインストール用に生成した${apiKey(name)}を貼り付けてください。`
          : `あなたの会社が${name}で作成した${apiKey(name)}を貼り付けてください。`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `このキーは${name}の別の環境${failure.found ? `（${failure.found}）` : ''}のものです。`,
      todo: '接続したい環境のキーを貼り付けてください。',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? requiredPermissions(required) : ''
      const named = missing.length ? `不足している権限：${listInWords(missing, 'ja')}。` : needed
      return { happened: 'このキーには必要な権限がありません。', todo: named + getNewKey(context, '必要な権限を持つ') }
    },
    'company-mismatch': (context) => ({
      happened: `このキーは別の会社${companyIn(context)}のものです。`,
      todo: '正しい会社のキーを貼り付けるか、もう一度試して変更を確定してください。',
    }),
    'not-entitled': ({ name }) => ({
      happened: `あなたの会社は、${name}でこの連携を利用できません。`,
      todo: `社内の${name}管理者に有効化を依頼してから、もう一度お試しください。`,
    }),
    'ip-not-allowed': ({ name }) => ({
      happened: `${name}は、当社のネットワークからのこのキーを受け付けていません。`,
      todo: `社内の${name}管理者に許可を依頼してから、もう一度お試しください。`,
    }),
    'already-connected': (context) => ({
      happened: `この会社${companyIn(context)}は、すでに別の場所で接続されています。`,
      todo: `社内の${context.name}管理者にそちらの接続の解除を依頼してから、もう一度お試しください。`,
    }),
    'activation-failed': ({ keyKind, failure }) => ({
      happened: `キーは使えますが、${keyKind === 'integrated' ? '連携' : 'インストール'}を有効にできませんでした。`,
      todo: `新たに有効になったものはありません。${wait(failure)}もう一度お試しください。`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `${name}に接続されているかどうか、まだ確認できていません。`
          : '新しいキーが使われているかどうか、まだ確認できていません。',
      todo: '接続されるまで少し待つか、もう一度お試しください。',
    }),
    'signed-out': (context) => ({
      happened: 'このページの有効期限が切れました。',
      todo: `${assurance(context)}再読み込みしてから、もう一度お試しください。`,
    }),
    'rate-limited': (context) => notRejected('短時間に試行回数が多すぎました。', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `現在、${context.name}にアクセスできません。`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : '接続できませんでした。',
      todo: `${assurance(context)}インターネット接続を確認して、もう一度お試しください。`,
    }),
    timeout: (context) =>
      notRejected(unanswered(context) ?? `${context.name}の応答に時間がかかりすぎました。`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `${context.name}から予期しない応答がありました。`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : '問題が発生しました。', context),
    'disconnect-failed': ({ failure, name }) => ({
      happened: `${name}との接続を解除できませんでした。`,
      todo: `接続はまだ残っています。${wait(failure)}もう一度お試しください。`,
    }),
    'disconnect-unconfirmed': ({ name }) => ({
      happened: `${name}との接続が解除されたかどうか、まだ確認できていません。`,
      todo: '少し待つか、もう一度お試しください。',
    }),
    'confirmation-expired': () => ({
      happened: '会社が時間内に確認されなかったため、キーは保存しませんでした。',
      todo: 'キーをもう一度貼り付けてください。',
    }),
  },

  progress: {
    heading: ({ name }) => `${name}に接続しています`,
    step: {
      validate: ({ name }) => `${name}でキーを確認`,
      'confirm-company': () => '会社を確認',
      activate: ({ keyKind }) => (keyKind === 'integrated' ? '連携を有効化' : 'インストールを実行'),
    },
    ending: { waiting: '未開始', running: '進行中', done: '完了', failed: '失敗' },
    retrying: (attempt) => `まだ応答がありません。再試行中（${attempt.of}回中${attempt.try}回目）。`,
    slow: () => '通常より時間がかかっています。引き続き応答を待っています。',
    offline: 'オフラインです。オンラインに戻ると再開します。',
  },

  company: {
    heading: {
      always: () => 'この会社でよろしいですか？',
      'company-changed': () => 'このキーは別の会社のものです',
      'choose-company': () => 'どの会社を接続しますか？',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `このキーは${provider}の${candidate ?? 'この会社'}のものです。確認するまで何も変わりません。`,
      'company-changed': ({ current, candidate }) =>
        `現在の接続は${current ?? '別の会社'}のものです。新しいキーは${candidate ?? 'この会社'}のものです。確認するまで何も変わりません。`,
      'choose-company': ({ provider }) =>
        `このキーは${provider}の複数の会社で使えます。1社を確認するまで何も変わりません。`,
    },
    currentCompany: '現在の会社',
    newCompany: '新しい会社',
    companyId: (id) => `会社ID：${id}`,
    choose: '会社を選択',
    search: '会社を検索',
    shown: ({ shown, all }) => {
      const number = new Intl.NumberFormat('ja')
      return `${number.format(all)}社中${number.format(shown)}社を表示しています。ほかの会社は検索してください。`
    },
    found: (count) => (count ? `${new Intl.NumberFormat('ja').format(count)}社見つかりました` : '会社が見つかりません'),
    switchTo: (name) => `${name}に切り替える`,
    keep: (name) => `${name}のままにする`,
    connectTo: (name) => `${name}に接続`,
  },

  summary: {
    connectedTo: ({ id, name }) => `${name ?? `会社ID：${id}`}に接続済み`,
    companyId: (id) => `会社ID：${id}`,
    copyId: '会社IDをコピー',
    copied: '会社IDをコピーしました。',
    key: 'APIキー',
    connectedAt: '接続日',
    verifiedAt: '最終確認',
    notVerifiedSince: (when) => `${when}以降、未確認`,
    expiresAt: '有効期限',
    expiresIn: (days) => `期限切れ：${new Intl.RelativeTimeFormat('ja', { numeric: 'auto' }).format(days, 'day')}`,
    expired: '期限切れ',
    offline: 'オフラインのため、現在は接続を確認できません。',
    disconnectQuestion: (company, provider) => `${company}と${provider}の接続を解除しますか？`,
    disconnectConsequence: (provider) =>
      `${apiKey(provider)}で再び接続するまで、ここでは${provider}を利用できなくなります。`,
    keepConnected: '接続を維持',
    disconnecting: '接続を解除しています…',
  },

  warning: {
    text: ({ name, keyKind, failure: { code } }) => {
      const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
      return `${name}との接続${expired ? 'の有効期限が切れました' : 'が中断されました'}。アクセスを復旧するには、APIキーを更新してください。`
    },
    cause: (context) =>
      context.failure.code === 'expired-key' && context.keyKind === 'standalone'
        ? null
        : (causes[context.failure.code]?.(context) ?? null),
    affected: (company) => `影響を受ける会社：${company}。`,
    several: ({ labels, more }) =>
      `${new Intl.NumberFormat('ja').format(labels.length + more)}件の接続が中断されました：${listInWords(more ? [...labels, `ほか${new Intl.NumberFormat('ja').format(more)}件`] : labels, 'ja')}。アクセスを復旧するには、それぞれのAPIキーを更新してください。`,
  },

  announcements: {
    validating: ({ name }) => `${name}の${apiKey(name)}を確認しています。`,
    activating: ({ name }) => `キーは使えます。${name}に接続しています。`,
    disconnected: ({ name }) => `${name}との接続を解除しました。`,
    cancelled: 'キャンセルしました。',
    keyStillInUse: '現在のキーは引き続き使用されています。',
    stillConnected: '引き続き接続されています。',
  },

  dialog: {
    keyKind: ({ keyKind }) => (keyKind === 'integrated' ? 'このインストールのAPIキー' : '会社のAPIキー'),
    connect: ({ name }) => `${name}に接続`,
    update: ({ name }) => `${name}の${apiKey(name)}を更新`,
    loading: ({ name }) => `${name}との接続を確認しています…`,
    notConnected: ({ name }) => `${name}は接続されていません。`,
    discardQuestion: 'このキーを破棄しますか？',
    discard: '破棄する',
    keep: '残す',
  },
}

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `${name}で、このインストール用に${which}新しいキーを生成してください。次に、ここに貼り付けてください。`
    : `${name}で${which}新しいキーを作成し、ここに貼り付けてください。`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return '今すぐ'
  return retryAfterSeconds ? `${waitInWords(retryAfterSeconds, 'ja')}に` : '少し待ってから'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'キーは拒否されていません。'
}

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : '応答を取得できませんでした。'
}

function couldNotCheck({ name }: FailureContext): string {
  return `${name}との接続を確認できませんでした。`
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}${wait(context.failure)}もう一度お試しください。` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? `${reference}を添えて` : ''
  return {
    happened,
    todo: `${assurance(context)}もう一度試すか、${mention}サポートにお問い合わせください。`,
  }
}

function companyIn({ failure: { company } }: FailureContext): string {
  return company ? `（${company.name ?? `会社ID ${company.id}`}）` : ''
}

function requiredPermissions(names: readonly string[]): string {
  return `キーに必要な権限：${listInWords(names, 'ja')}。`
}
