import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { waitInWords } from '../waitInWords'
import { jaEntryFailures } from './jaEntryFailures'

export const jaFailures: FailureMessages = {
  ...jaEntryFailures,
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
        ? `${name}がこのインストール用に生成したAPIキーを貼り付けてください。`
        : `あなたの会社が${name}で作成したAPIキーを貼り付けてください。`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `このキーは${name}の別の環境${failure.found ? `（${failure.found}）` : ''}のものです。`,
    todo: '接続したい環境のキーを貼り付けてください。',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length ? `不足している権限：${listInWords(missing, 'ja')}。` : ''
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
    happened: `キーは正しいですが、${keyKind === 'integrated' ? '連携' : 'インストール'}を有効にできませんでした。`,
    todo: `新たに有効になったものはありません。${wait(failure)}もう一度お試しください。`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `${name}に接続されているかどうか、まだ確認できていません。`
        : '新しいキーが使われているかどうか、まだ確認できていません。',
    todo: '接続されるまで少し待つか、もう一度お試しください。',
  }),
  'rate-limited': (context) => notRejected('短時間に試行回数が多すぎました。', context),
  'service-unavailable': (context) => notRejected(`現在、${context.name}との接続を利用できません。`, context),
  network: (context) => ({
    happened: '接続できませんでした。',
    todo: `${assurance(context)}インターネット接続を確認して、もう一度お試しください。`,
  }),
  timeout: (context) => notRejected('応答に時間がかかりすぎました。', context),
  'unexpected-answer': (context) => contactSupport('理解できない応答を受け取りました。', context),
  unknown: (context) => contactSupport('予期しない問題のため、完了できませんでした。', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `${name}との接続を解除できませんでした。`,
    todo: `接続はまだ残っています。${wait(failure)}もう一度お試しください。`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `${name}との接続が解除されたかどうか、まだ確認できていません。`,
    todo: '少し待つか、もう一度お試しください。',
  }),
  'confirmation-expired': () => ({
    happened: '会社が時間内に確認されなかったため、キーを破棄しました。',
    todo: 'キーをもう一度貼り付けてください。',
  }),
}

type Failure = FailureContext['failure']

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `${name}でこのインストール用に${which}新しいキーを生成し、ここに貼り付けてください。`
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
