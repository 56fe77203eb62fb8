import { isolated } from '../isolated'
import type { AnnouncementMessages } from '../Messages'

export const arAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `جارٍ التحقق من مفتاح API لـ ${isolated(name)}.`,
  activating: ({ name }) => `المفتاح صحيح. جارٍ الاتصال بـ ${isolated(name)}.`,
  disconnected: ({ name }) => `تم قطع الاتصال بـ ${isolated(name)}.`,
  cancelled: 'تم الإلغاء.',
  keyStillInUse: 'ما زال مفتاحك الحالي قيد الاستخدام.',
  stillConnected: 'ما زلت متصلًا.',
}
