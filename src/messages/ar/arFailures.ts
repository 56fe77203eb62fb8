import { isolated } from '../isolated'
import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { type ArForms, arCount } from './arCount'
import { arDuration } from './arDuration'
import { arEntryFailures } from './arEntryFailures'

/** Which permissions are missing, by how many they are. */
const missingForms: ArForms = {
  zero: 'الأذونات الناقصة',
  one: 'الإذن الناقص',
  two: 'الإذنان الناقصان',
  few: 'الأذونات الناقصة',
  many: 'الأذونات الناقصة',
  other: 'الأذونات الناقصة',
}

export const arFailures: FailureMessages = {
  ...arEntryFailures,
  'invalid-key': () => ({
    happened: 'يبدو أن مفتاح API غير صالح.',
    todo: 'يُرجى التحقق منه والمحاولة مرة أخرى.',
  }),
  'expired-key': (context) => ({ happened: 'انتهت صلاحية هذا المفتاح.', todo: getNewKey(context) }),
  'revoked-key': (context) => ({ happened: 'تم إبطال هذا المفتاح أو استبداله.', todo: getNewKey(context) }),
  'wrong-key-type': ({ failure, name, keyKind }) => ({
    happened: failure.found ? `هذا مفتاح من نوع آخر: ${isolated(failure.found)}.` : 'هذا مفتاح من نوع آخر.',
    todo:
      keyKind === 'integrated'
        ? `الصق مفتاح API الذي أنشأه ${isolated(name)} لهذا التثبيت.`
        : `الصق مفتاح API أنشأته شركتك في ${isolated(name)}.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `هذا المفتاح مخصص لبيئة أخرى في ${isolated(name)}${failure.found ? `: ${isolated(failure.found)}` : ''}.`,
    todo: 'الصق مفتاحًا من البيئة التي تريد الاتصال بها.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length
      ? `${arCount(missing.length, missingForms)}: ${listInWords(missing.map(isolated), 'ar')}. `
      : ''
    return {
      happened: 'لا يملك هذا المفتاح الأذونات المطلوبة.',
      todo: named + getNewKey(context, ' بالأذونات المطلوبة'),
    }
  },
  'company-mismatch': (context) => ({
    happened: `هذا المفتاح يخص شركة أخرى${companyIn(context, ': ')}.`,
    todo: 'الصق مفتاحًا للشركة الصحيحة، أو حاول مرة أخرى وأكّد التغيير.',
  }),
  'not-entitled': ({ name }) => ({
    happened: `لا تملك شركتك إمكانية الوصول إلى هذا التكامل في ${isolated(name)}.`,
    todo: `اطلب من مسؤول ${isolated(name)} في شركتك تفعيله، ثم حاول مرة أخرى.`,
  }),
  'ip-not-allowed': ({ name }) => ({
    happened: `لا يقبل ${isolated(name)} هذا المفتاح من شبكتنا.`,
    todo: `اطلب من مسؤول ${isolated(name)} في شركتك السماح بذلك، ثم حاول مرة أخرى.`,
  }),
  'already-connected': (context) => ({
    happened: `هذه الشركة${companyIn(context, ' (', ')')} متصلة بالفعل في مكان آخر.`,
    todo: `اطلب من مسؤول ${isolated(context.name)} في شركتك قطع الاتصال هناك، ثم حاول مرة أخرى.`,
  }),
  'activation-failed': ({ keyKind, failure }) => ({
    happened: `المفتاح صحيح، لكن تعذر تفعيل ${keyKind === 'integrated' ? 'التكامل' : 'التثبيت'}.`,
    todo: `لم يُفعَّل شيء جديد. حاول مرة أخرى ${wait(failure)}.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `لا نعرف بعد ما إذا كان ${isolated(name)} متصلًا.`
        : 'لا نعرف بعد ما إذا كان المفتاح الجديد قيد الاستخدام.',
    todo: 'انتظر قليلًا لترى ما إذا كان سيتصل، أو حاول مرة أخرى.',
  }),
  'rate-limited': (context) => notRejected('جرت محاولات كثيرة جدًا في وقت قصير.', context),
  'service-unavailable': (context) => notRejected(`الاتصال بـ ${isolated(context.name)} غير متاح الآن.`, context),
  network: (context) => ({
    happened: 'تعذر علينا الاتصال.',
    todo: `${assurance(context)}تحقق من اتصالك بالإنترنت وحاول مرة أخرى.`,
  }),
  timeout: (context) => notRejected('استغرقت الإجابة وقتًا طويلًا جدًا.', context),
  'unexpected-answer': (context) => contactSupport('تلقينا إجابة لم نفهمها.', context),
  unknown: (context) => contactSupport('تعذر إتمام ذلك بسبب مشكلة غير متوقعة.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `تعذرت إزالة الاتصال بـ ${isolated(name)}.`,
    todo: `ما زال الاتصال قائمًا. حاول مرة أخرى ${wait(failure)}.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `لا نعرف بعد ما إذا كان الاتصال بـ ${isolated(name)} قد أُزيل.`,
    todo: 'انتظر قليلًا، أو حاول مرة أخرى.',
  }),
  'confirmation-expired': () => ({
    happened: 'لم يتم تأكيد الشركة في الوقت المحدد، لذلك لم نحتفظ بالمفتاح.',
    todo: 'الصق المفتاح مرة أخرى.',
  }),
}

type Failure = FailureContext['failure']

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `أنشئ مفتاحًا جديدًا${which} لهذا التثبيت في ${isolated(name)}، ثم الصقه هنا.`
    : `أنشئ مفتاحًا جديدًا${which} في ${isolated(name)}، ثم الصقه هنا.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'الآن'
  return retryAfterSeconds ? `بعد ${arDuration(retryAfterSeconds)}` : 'بعد قليل'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'لم يُرفض مفتاحك. '
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}حاول مرة أخرى ${wait(context.failure)}.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? ` مع ذكر ${isolated(reference)}` : ''
  return { happened, todo: `${assurance(context)}حاول مرة أخرى، أو تواصل مع الدعم${mention}.` }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  if (!company) return ''
  return `${before}${company.name ? isolated(company.name) : `معرّف الشركة ${isolated(company.id)}`}${after}`
}
