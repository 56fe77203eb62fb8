import type { Messages } from '../Messages'

export const arBadge: Messages['badge'] = {
  'not-connected': 'غير متصل',
  validating: 'جارٍ التحقق',
  connected: 'متصل',
  failed: 'فشل الاتصال',
  'action-required': 'يلزم اتخاذ إجراء',
}
