import { isolated } from '../isolated'
import type { CompanyMessages } from '../Messages'
import { arCount } from './arCount'

export const arCompany: CompanyMessages = {
  heading: {
    always: () => 'هل هذه هي الشركة الصحيحة؟',
    'company-changed': () => 'هذا المفتاح يخص شركة أخرى',
    'choose-company': () => 'ما الشركة التي تريد ربطها؟',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `يخص المفتاح ${orElse(candidate, 'هذه الشركة')} في ${isolated(provider)}. لن يتغير شيء حتى تؤكد.`,
    'company-changed': ({ current, candidate }) =>
      `اتصالك الحالي لصالح ${orElse(current, 'شركة أخرى')}. المفتاح الجديد يخص ${orElse(candidate, 'هذه الشركة')}. لن يتغير شيء حتى تؤكد.`,
    'choose-company': ({ provider }) =>
      `يعمل المفتاح مع عدة شركات في ${isolated(provider)}. لن يتغير شيء حتى تؤكد واحدة منها.`,
  },
  currentCompany: 'الشركة الحالية',
  newCompany: 'الشركة الجديدة',
  companyId: (id) => `معرّف الشركة: ${isolated(id)}`,
  choose: 'اختر شركة',
  search: 'البحث عن شركات',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('ar')
    return `يُعرض ${number.format(shown)} من أصل ${number.format(all)}. ابحث للعثور على الشركات الأخرى.`
  },
  found: (count) => arCount(count, found),
  switchTo: (name) => `التبديل إلى ${isolated(name)}`,
  keep: (name) => `الإبقاء على ${isolated(name)}`,
  connectTo: (name) => `الاتصال بـ ${isolated(name)}`,
}

const found = {
  zero: 'لم يتم العثور على شركات',
  one: 'تم العثور على شركة واحدة',
  two: 'تم العثور على شركتين',
  few: 'تم العثور على # شركات',
  many: 'تم العثور على # شركة',
  other: 'تم العثور على # شركة',
}

function orElse(name: string | null, unknown: string): string {
  return name ? isolated(name) : unknown
}
