import { isolated } from '../isolated'
import type { ProgressMessages } from '../Messages'

export const arProgress: ProgressMessages = {
  heading: ({ name }) => `جارٍ الاتصال بـ ${isolated(name)}`,
  step: {
    validate: ({ name }) => `التحقق من المفتاح لدى ${isolated(name)}`,
    'confirm-company': () => 'تأكيد الشركة',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'تفعيل التكامل' : 'تشغيل التثبيت'),
  },
  ending: { waiting: 'لم يبدأ', running: 'قيد التنفيذ', done: 'تم', failed: 'فشل' },
  retrying: (attempt) => {
    const number = new Intl.NumberFormat('ar')
    return `لا توجد إجابة بعد. إعادة المحاولة: ${number.format(attempt.try)} من ${number.format(attempt.of)}.`
  },
  slow: ({ name }) => `يستغرق ${isolated(name)} وقتًا أطول من المعتاد. ما زلنا ننتظر إجابته.`,
  offline: 'أنت غير متصل بالإنترنت. سيُستأنف ذلك تلقائيًا عند عودة الاتصال.',
}
