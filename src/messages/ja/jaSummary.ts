import type { SummaryMessages } from '../Messages'

export const jaSummary: SummaryMessages = {
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
    `${provider}との連携が停止します。再び利用するには、APIキーを貼り付ける必要があります。`,
  keepConnected: '接続を維持',
  disconnecting: '接続を解除しています…',
}
