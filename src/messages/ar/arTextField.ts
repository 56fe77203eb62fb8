import type { TextFieldMessages } from '../Messages'
import { type ArForms, arCount } from './arCount'

const kinds = {
  'private-key': 'مفتاح خاص (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'نص',
}

const lines: ArForms = {
  zero: 'لا أسطر',
  one: 'سطر واحد',
  two: 'سطران',
  few: '# أسطر',
  many: '# سطرًا',
  other: '# سطر',
}

export const arTextField: TextFieldMessages = {
  held: ({ kind, lines: count }) => `${kinds[kind]}، ${arCount(count, lines)}`,
  chooseFile: 'اختيار ملف',
  fileFault: {
    'too-large': 'هذا الملف أكبر من أن يكون مفتاحًا. اختر الملف الذي يحتوي على المفتاح فقط.',
    'not-text': 'هذا الملف ليس نصًا عاديًا. اختر الملف الذي تلقيت فيه المفتاح، أو الصق المفتاح.',
    empty: 'هذا الملف فارغ. اختر الملف الذي يحتوي على المفتاح.',
    unreadable: 'تعذرت علينا قراءة هذا الملف. اختره مرة أخرى، أو الصق المفتاح.',
    several: 'هذه عدة ملفات. أفلت فقط الملف الذي يحتوي على المفتاح.',
    folder: 'هذا مجلد. اختر الملف الذي يحتوي على المفتاح.',
  },
}
