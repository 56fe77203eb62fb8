import { isolated } from '../isolated'
import type { DialogMessages } from '../Messages'

export const arDialog: DialogMessages = {
  connect: ({ name }) => `الاتصال بـ ${isolated(name)}`,
  update: ({ name }) => `تحديث مفتاح API لـ ${isolated(name)}`,
  loading: ({ name }) => `جارٍ التحقق من اتصالك بـ ${isolated(name)}…`,
  notConnected: ({ name }) => `${isolated(name)} غير متصل.`,
  discardQuestion: 'هل تريد تجاهل هذا المفتاح؟',
  discard: 'تجاهل',
  keep: 'إبقاء',
}
