import type { ActionMessages } from '../Messages'

export const jaActions: ActionMessages = {
  connect: '接続',
  saveNewKey: '新しいキーを保存',
  update: 'APIキーを更新',
  replace: () => 'APIキーを交換',
  cancel: 'キャンセル',
  close: '閉じる',
  disconnect: '接続を解除',
  tryAgain: '再試行',
  checkNow: '今すぐ確認',
}
