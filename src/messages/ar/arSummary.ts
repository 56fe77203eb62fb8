import { isolated } from '../isolated'
import type { SummaryMessages } from '../Messages'

export const arSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => (name ? `متصل بـ ${isolated(name)}` : `متصل بمعرّف الشركة: ${isolated(id)}`),
  companyId: (id) => `معرّف الشركة: ${isolated(id)}`,
  copyId: 'نسخ معرّف الشركة',
  copied: 'تم نسخ معرّف الشركة.',
  key: 'مفتاح API',
  connectedAt: 'متصل منذ',
  verifiedAt: 'آخر تحقق',
  notVerifiedSince: (when) => `لم يتم التحقق منذ ${isolated(when)}`,
  expiresAt: 'تاريخ الانتهاء',
  expiresIn: (days) => `تنتهي الصلاحية ${new Intl.RelativeTimeFormat('ar', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'منتهي الصلاحية',
  offline: 'أنت غير متصل بالإنترنت، لذا لا يمكن التحقق من الاتصال الآن.',
  disconnectQuestion: (company, provider) => `هل تريد قطع اتصال ${isolated(company)} بـ ${isolated(provider)}؟`,
  disconnectConsequence: (provider) =>
    `سيتوقف التكامل مع ${isolated(provider)} عن العمل. لاستخدامه مرة أخرى، يجب لصق مفتاح API.`,
  keepConnected: 'الإبقاء على الاتصال',
  disconnecting: 'جارٍ قطع الاتصال…',
}
