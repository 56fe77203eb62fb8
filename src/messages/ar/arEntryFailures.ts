import { isolated } from '../isolated'
import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { arSuspicion } from './arSuspicion'

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
    happened: 'هذا نص نموذجي أو نسخة مخفية من المفتاح، وليس المفتاح نفسه.',
    todo: `الصق المفتاح كاملًا. إذا لم يعد لديك، فاحصل على مفتاح جديد من ${isolated(name)}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'توجد مسافات أو فواصل أسطر داخل هذا المفتاح.',
    todo: 'الصق المفتاح قطعة واحدة.',
  }),
  'key-unreadable': () => ({
    happened: 'يحتوي هذا النص على أحرف لا توجد في أي مفتاح.',
    todo: 'انسخ المفتاح مرة أخرى، ثم الصقه هنا.',
  }),
  'key-incomplete': () => ({
    happened: 'جزء من هذا المفتاح مفقود.',
    todo: 'انسخه مرة أخرى من السطر الأول إلى الأخير، أو اختر ملفه.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `لا يحتوي هذا النص على المفتاح وحده: ${listInWords(names.map(isolated), 'ar')}.`
      : 'يحتوي هذا النص على أكثر من قيمة.',
    todo: `الصق مفتاح API من ${isolated(name)} فقط.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => arSuspicion(suspicion, context))) ||
      `قد لا يكون هذا مفتاح API من ${isolated(context.name)}.`,
    todo: 'تحقق مما نسخته. لاستخدامه كما هو، اضغط على الزر مرة أخرى.',
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
