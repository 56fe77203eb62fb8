import { isolated } from '../isolated'
import type { EntryFailureCode, FailureMessages } from '../Messages'

export const arEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'مفتاح API غير موجود.',
    todo: `الصق المفتاح الذي نسخته من ${isolated(name)}.`,
  }),
  'key-too-long': () => ({
    happened: 'هذا النص أطول من أن يكون مفتاح API.',
    todo: 'الصق المفتاح فقط.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'هذه نسخة مخفية من المفتاح، وليست المفتاح نفسه.',
    todo: `الصق المفتاح كاملًا. إذا لم يعد لديك، فاحصل على مفتاح جديد من ${isolated(name)}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'توجد مسافات أو فواصل أسطر داخل هذا المفتاح.',
    todo: 'الصق المفتاح قطعة واحدة.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: fieldLabel ? `الحقل ${isolated(fieldLabel)} فارغ.` : 'أحد الحقول فارغ.',
    todo: 'املأ الحقل ثم حاول مرة أخرى.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: fieldLabel ? `الحقل ${isolated(fieldLabel)} ليس بالصيغة الصحيحة.` : 'أحد الحقول ليس بالصيغة الصحيحة.',
    todo: fieldFrame
      ? `أدخل فقط ما يحل محل النقاط في ${isolated(fieldFrame)}${fieldExample ? `، مثل ${isolated(fieldExample)}` : ''}.`
      : fieldExample
        ? `أدخله كما في هذا المثال: ${isolated(fieldExample)}.`
        : 'تحقق منه ثم حاول مرة أخرى.',
  }),
}
