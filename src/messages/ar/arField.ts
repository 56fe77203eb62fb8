import type { Removal } from '../../key/readKey'
import { isolated } from '../isolated'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { arSuspicion } from './arSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'مسافات',
  'line-breaks': 'فواصل أسطر',
  invisible: 'أحرف مخفية',
  quotes: 'علامات اقتباس',
  'auth-scheme': 'بادئة',
  assignment: 'اسم',
  code: 'الشيفرة المحيطة بالمفتاح',
  encoding: 'الترميز',
  text: 'النص المحيط بالمفتاح',
  'other-values': 'قيم أخرى',
}

export const arField: FieldMessages = {
  label: ({ name }) => `مفتاح API لـ ${isolated(name)}`,
  description: ({ name, keyKind }) =>
    `هذه بيانات اعتماد سرية. وهي تخص ${keyKind === 'integrated' ? `هذا التثبيت في ${isolated(name)}` : 'شركتك'}، ولا تخصك شخصيًا.`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [`أنشأ ${isolated(name)} مفتاح API أثناء عملية التثبيت.`, 'يمنح المفتاح وصولًا إلى التكامل على مستوى الشركة.']
      : ['يمنح مفتاح API وصولًا على مستوى الشركة.']),
    'يجب حفظ المفتاح في مكان آمن.',
    'لا يمكن عرض المفتاح مرة أخرى بعد حفظه.',
  ],
  guidanceHeading: 'حول هذا المفتاح',
  sourceHeading: ({ name }) => `من أين تحصل على مفتاح API لـ ${isolated(name)}`,
  sourceLink: ({ name }) => `فتح ${isolated(name)}`,
  show: 'إظهار المفتاح',
  hide: 'إخفاء المفتاح',
  shown: 'مفتاح API ظاهر.',
  hidden: 'مفتاح API مخفي.',
  currentKey: 'المفتاح الحالي',
  removed: (found) =>
    found.length
      ? `أزلنا ما يلي مما لصقته: ${listInWords(
          found.map((removal) => removals[removal]),
          'ar',
        )}.`
      : '',
  filled: (labels) => `ملأنا أيضًا ما يلي: ${listInWords(labels.map(isolated), 'ar')}.`,
  putBack: 'التراجع عن الإزالة',
  suspicion: arSuspicion,
  check: 'تحقق مما نسخته.',
  earlier: 'حول المفتاح السابق:',
  optional: 'اختياري',
  choose: 'اختر…',
}
