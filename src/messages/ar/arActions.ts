import type { ActionMessages } from '../Messages'

export const arActions: ActionMessages = {
  connect: 'اتصال',
  saveNewKey: 'حفظ المفتاح الجديد',
  update: 'تحديث مفتاح API',
  replace: () => 'استبدال مفتاح API',
  cancel: 'إلغاء',
  close: 'إغلاق',
  disconnect: 'قطع الاتصال',
  tryAgain: 'إعادة المحاولة',
  checkNow: 'التحقق الآن',
}
