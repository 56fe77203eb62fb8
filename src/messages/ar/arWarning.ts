import type { FailureCode } from '../../core/failures'
import { isolated } from '../isolated'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'
import { type ArForms, arCount } from './arCount'

export const arWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `${expired ? 'انتهت صلاحية اتصالك' : 'انقطع اتصالك'} بـ ${isolated(name)}. يُرجى تحديث مفتاح API لاستعادة الوصول.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `يؤثر هذا في ${isolated(company)}.`,
  several: ({ labels, more }) => {
    const named = labels.map(isolated)
    const all = more ? [...named, `${new Intl.NumberFormat('ar').format(more)} غيرها`] : named
    return `انقطع ${arCount(labels.length + more, connections)}: ${listInWords(all, 'ar')}. يُرجى تحديث مفاتيح API الخاصة بها لاستعادة الوصول.`
  },
}

const connections = {
  zero: '# اتصال',
  one: 'اتصال واحد',
  two: 'اتصالان',
  few: '# اتصالات',
  many: '# اتصالًا',
  other: '# اتصال',
}

/** That the key has lost permissions, by how many are named. */
const lostForms: ArForms = {
  zero: 'فقد المفتاح أذونات يحتاج إليها',
  one: 'فقد المفتاح إذنًا يحتاج إليه',
  two: 'فقد المفتاح إذنين يحتاج إليهما',
  few: 'فقد المفتاح أذونات يحتاج إليها',
  many: 'فقد المفتاح أذونات يحتاج إليها',
  other: 'فقد المفتاح أذونات يحتاج إليها',
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'انتهت صلاحية المفتاح.',
  'revoked-key': () => 'تم إبطال المفتاح أو استبداله.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    const lost = arCount(missing.length, lostForms)
    return missing.length ? `${lost}: ${listInWords(missing.map(isolated), 'ar')}.` : `${lost}.`
  },
  'wrong-key-type': () => 'المفتاح من نوع غير النوع الذي يحتاج إليه هذا الاتصال.',
  'wrong-environment': ({ name }) => `المفتاح مخصص لبيئة أخرى في ${isolated(name)}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `المفتاح يخص شركة أخرى${company ? `: ${isolated(company.name ?? company.id)}` : ''}.`,
  'not-entitled': ({ name }) => `لم تعد شركتك تملك إمكانية الوصول إلى هذا التكامل في ${isolated(name)}.`,
  'ip-not-allowed': ({ name }) => `لم يعد ${isolated(name)} يقبل هذا المفتاح من شبكتنا.`,
  'already-connected': () => 'هذه الشركة متصلة في مكان آخر.',
}
