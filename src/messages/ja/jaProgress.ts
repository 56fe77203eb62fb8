import type { ProgressMessages } from '../Messages'

export const jaProgress: ProgressMessages = {
  heading: ({ name }) => `${name}に接続しています`,
  step: {
    validate: ({ name }) => `${name}でキーを確認`,
    'confirm-company': () => '会社を確認',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? '連携を有効化' : 'インストールを実行'),
  },
  ending: { waiting: '未開始', running: '進行中', done: '完了', failed: '失敗' },
  retrying: (attempt) => `まだ応答がありません。再試行中（${attempt.of}回中${attempt.try}回目）。`,
  slow: ({ name }) => `${name}の応答に通常より時間がかかっています。引き続き待機しています。`,
  offline: 'オフラインです。オンラインに戻ると自動的に再開します。',
}
