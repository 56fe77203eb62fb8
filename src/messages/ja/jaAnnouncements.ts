import type { AnnouncementMessages } from '../Messages'

export const jaAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `${name}のAPIキーを確認しています。`,
  activating: ({ name }) => `キーは正しいです。${name}に接続しています。`,
  disconnected: ({ name }) => `${name}との接続を解除しました。`,
  cancelled: 'キャンセルしました。',
  keyStillInUse: '現在のキーは引き続き使用されています。',
  stillConnected: '引き続き接続されています。',
}
