import type { FailureCode } from '../../core/failures'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

export const jaWarning: WarningMessages = {
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
  'not-entitled': ({ name }) => `あなたの会社は、${name}でこの連携を利用できなくなりました。`,
  'ip-not-allowed': ({ name }) => `${name}が、当社のネットワークからのこのキーを受け付けなくなりました。`,
  'already-connected': () => 'この会社は別の場所で接続されています。',
}
