import type { DialogMessages } from '../Messages'

export const jaDialog: DialogMessages = {
  connect: ({ name }) => `${name}に接続`,
  update: ({ name }) => `${name}のAPIキーを更新`,
  loading: ({ name }) => `${name}との接続を確認しています…`,
  notConnected: ({ name }) => `${name}は接続されていません。`,
  discardQuestion: 'このキーを破棄しますか？',
  discard: '破棄する',
  keep: '残す',
}
