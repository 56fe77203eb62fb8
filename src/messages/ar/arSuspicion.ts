import type { OddCharacter } from '../../core/suspicion'
import { isolated } from '../isolated'
import type { FieldMessages } from '../Messages'

const others = { email: 'عنوان بريد إلكتروني', url: 'عنوان ويب', jwt: 'بيانات اعتماد مؤقتة' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'شرطة طويلة',
  quote: 'علامة اقتباس منحنية',
  'full-width': 'حرف بالعرض الكامل',
  digit: 'رقم من نظام كتابة آخر',
  letter: 'حرف ليس من A إلى Z',
  other: 'حرف غير معتاد',
}

export const arSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'يبدو أن هذا مفتاح اختبار.'
    case 'unexpected-format':
      return `لا يبدو أن هذا مفتاح API من ${isolated(name)}.${example ? ` يبدو المفتاح هكذا: ${isolated(example)}.` : ''}`
    case 'placeholder':
      return 'يبدو أن هذا نص نموذجي أو مفتاح مختصر.'
    case 'spaces':
      return 'توجد مسافات داخل المفتاح.'
    case 'structure':
      return 'يبدو أن هذا جزء من نص أطول.'
    case 'character':
      return `الحرف رقم ${new Intl.NumberFormat('ar', { useGrouping: false }).format(suspicion.position)} هو ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `يبدو أن هذا مفتاح من نوع آخر من ${isolated(name)}: ${isolated(suspicion.found)}.`
    case 'other-provider':
      return `يبدو أن هذا مفتاح من ${isolated(suspicion.provider)}، وليس مفتاح API من ${isolated(name)}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `يبدو أن هذا ${others[suspicion.kind]}، وليس مفتاح API من ${isolated(name)}.`
  }
}
