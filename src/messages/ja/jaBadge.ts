import type { Messages } from '../Messages'

export const jaBadge: Messages['badge'] = {
  'not-connected': '未接続',
  validating: '検証中',
  connected: '接続済み',
  failed: '接続失敗',
  'action-required': '対応が必要',
}
