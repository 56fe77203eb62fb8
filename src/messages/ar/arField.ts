import type { Removal } from '../../key/cleanKey'
import { isolated } from '../isolated'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'مسافات',
  'line-breaks': 'فواصل أسطر',
  invisible: 'أحرف مخفية',
  quotes: 'علامات اقتباس',
  'auth-scheme': 'بادئة',
  assignment: 'اسم',
}

const others = { email: 'عنوان بريد إلكتروني', url: 'عنوان ويب', jwt: 'بيانات اعتماد مؤقتة' }
const check = ' تحقق مما نسخته.'

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
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `يبدو أن هذا مفتاح اختبار.${check}`
    if (thing.kind === 'unexpected-format')
      return `لا يبدو أن هذا مفتاح API من ${isolated(name)}.${example ? ` يبدو المفتاح هكذا: ${isolated(example)}` : check}`
    const what = thing.kind === 'other-provider' ? `مفتاح من ${isolated(thing.provider)}` : others[thing.kind]
    return `يبدو أن هذا ${what}، وليس مفتاح API من ${isolated(name)}.${check}`
  },
  optional: 'اختياري',
  choose: 'اختر…',
}
