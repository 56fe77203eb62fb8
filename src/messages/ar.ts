import type { FailureCode } from '../core/failures/failures'
import type { OddCharacter } from '../core/failures/suspicion'
import type { Removal } from '../key/reading/Reading'
import type { FailureContext, FieldMessages, Messages, PasteWay } from './Messages'
import { apiOnce } from './wording/apiOnce'
import { roundedWait } from './wording/durationInWords'
import { isolated } from './wording/isolated'
import { listInWords } from './wording/listInWords'
import { sentences } from './wording/sentences'

type Failure = FailureContext['failure']

/** What is counted, in the form for each plural category; # stands for the number. */
type ArForms = Readonly<Record<Intl.LDMLPluralRule, string>>

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'مسافات',
  'line-breaks': 'فواصل أسطر',
  invisible: 'أحرف مخفية',
  quotes: 'علامات اقتباس',
  'auth-scheme': 'الكلمة التي تسبق المفتاح',
  assignment: 'الاسم الذي يسبق المفتاح',
  code: 'الشيفرة المحيطة بالمفتاح',
  encoding: 'الترميز',
  text: 'النص المحيط بالمفتاح',
  'other-values': 'قيم أخرى',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: `اضغط على ${isolated('⌘V')} للصق المفتاح.`,
  control: `اضغط على ${isolated('Ctrl+V')} للصق المفتاح.`,
  touch: 'اضغط مطولًا على الحقل، ثم اختر لصق.',
}

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

/** Which permissions are missing, by how many they are. */
const missingForms: ArForms = {
  zero: 'الأذونات الناقصة',
  one: 'الإذن الناقص',
  two: 'الإذنان الناقصان',
  few: 'الأذونات الناقصة',
  many: 'الأذونات الناقصة',
  other: 'الأذونات الناقصة',
}

const found = {
  zero: 'لم يتم العثور على شركات',
  one: 'تم العثور على شركة واحدة',
  two: 'تم العثور على شركتين',
  few: 'تم العثور على # شركات',
  many: 'تم العثور على # شركة',
  other: 'تم العثور على # شركة',
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
  'not-entitled': ({ name }) => `هذا التكامل لم يعد نشطًا لشركتك في ${isolated(name)}.`,
  'ip-not-allowed': ({ name }) => `لم يعد ${isolated(name)} يقبل هذا المفتاح من شبكتنا.`,
  'already-connected': () => 'هذه الشركة متصلة في مكان آخر.',
}

const others = { email: 'عنوان بريد إلكتروني', url: 'عنوان ويب', jwt: 'بيانات اعتماد مؤقتة' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'شرطة طويلة',
  quote: 'علامة اقتباس منحنية',
  'full-width': 'حرف بالعرض الكامل',
  digit: 'رقم من نظام كتابة آخر',
  letter: 'حرف ليس من A إلى Z',
  other: 'حرف غير معتاد',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'يبدو أن هذا مفتاح اختبار.'
    case 'unexpected-format':
      return `لا يبدو أن هذا ${apiOnce(name, 'مفتاح API', 'مفتاح')} من ${isolated(name)}.${example ? ` يبدو المفتاح هكذا: ${isolated(example)}.` : ''}`
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
      return `يبدو أن هذا مفتاح من ${isolated(suspicion.provider)}، وليس ${apiOnce(name, 'مفتاح API', 'مفتاحًا')} من ${isolated(name)}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `يبدو أن هذا ${others[suspicion.kind]}، وليس ${apiOnce(name, 'مفتاح API', 'مفتاحًا')} من ${isolated(name)}.`
  }
}

const forms: Readonly<Record<ReturnType<typeof roundedWait>['unit'], ArForms>> = {
  second: of('ثانية', 'ثانيتين', 'ثوانٍ'),
  minute: of('دقيقة', 'دقيقتين', 'دقائق'),
  hour: of('ساعة', 'ساعتين', 'ساعات'),
}

/** Everything that Latchkey says, in Arabic. Modern Standard Arabic, which every Arabic reader shares. Names and IDs are isolated: most are Latin. */
export const ar: Messages = {
  badge: {
    'not-connected': 'غير متصل',
    validating: 'جارٍ التحقق',
    connected: 'متصل',
    failed: 'فشل الاتصال',
    'action-required': 'يلزم اتخاذ إجراء',
  },

  field: {
    label: ({ name }) => `${apiOnce(name, 'مفتاح API لـ', 'مفتاح')} ${isolated(name)}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'بيانات اعتماد سرية تخص هذا التثبيت، ولا تخصك.'
        : 'بيانات اعتماد سرية تخص شركتك، ولا تخصك.',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [`أنشأها ${isolated(name)} أثناء عملية التثبيت.`, 'تمنح وصولًا إلى التكامل على مستوى الشركة.']
        : ['تمنح وصولًا على مستوى الشركة.']),
      'احفظها في مكان آمن: لا يمكن عرضها مرة أخرى بعد حفظها.',
    ],
    sourceHeading: () => 'أين أجده؟',
    sourceLink: ({ name }) => `فتح ${isolated(name)}`,
    requiredPermissions,
    paste: 'لصق',
    pasteBy: (way) => pastings[way],
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
    suspicion: suspicionText,
    check: 'تحقق مما نسخته.',
    earlier: 'حول المفتاح السابق:',
    optional: 'اختياري',
    choose: 'اختر…',
  },

  textField: {
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
  },

  actions: {
    connect: 'اتصال',
    saveNewKey: 'حفظ المفتاح الجديد',
    update: 'تحديث مفتاح API',
    updateBroken: () => 'استبدال مفتاح API',
    cancel: 'إلغاء',
    close: 'إغلاق',
    disconnect: 'قطع الاتصال',
    tryAgain: 'إعادة المحاولة',
    checkNow: 'التحقق الآن',
    menu: (name) => `إجراءات ${isolated(name)}`,
  },

  failures: {
    'key-missing': ({ name }) => ({
      happened: 'حقل مفتاح API فارغ.',
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
      todo: `الصق ${apiOnce(name, 'مفتاح API', 'المفتاح')} من ${isolated(name)} فقط.`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `قد لا يكون هذا ${apiOnce(context.name, 'مفتاح API', 'المفتاح')} من ${isolated(context.name)}.`,
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
          ? `الصق ${apiOnce(name, 'مفتاح API', 'المفتاح')} الذي أنشأه ${isolated(name)} لهذا التثبيت.`
          : `الصق ${apiOnce(name, 'مفتاح API', 'مفتاحًا')} أنشأته شركتك في ${isolated(name)}.`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `هذا المفتاح مخصص لبيئة أخرى في ${isolated(name)}${failure.found ? `: ${isolated(failure.found)}` : ''}.`,
      todo: 'الصق مفتاحًا من البيئة التي تريد الاتصال بها.',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? `${requiredPermissions(required)} ` : ''
      const named = missing.length
        ? `${arCount(missing.length, missingForms)}: ${listInWords(missing.map(isolated), 'ar')}. `
        : needed
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
      happened: `المفتاح يعمل، لكن تعذر تفعيل ${keyKind === 'integrated' ? 'التكامل' : 'التثبيت'}.`,
      todo: `لم يُفعَّل شيء جديد. حاول مرة أخرى ${wait(failure)}.`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `لا نعرف بعد ما إذا كان ${isolated(name)} متصلًا.`
          : 'لا نعرف بعد ما إذا كان المفتاح الجديد قيد الاستخدام.',
      todo: 'انتظر قليلًا لترى ما إذا كان سيتصل، أو حاول مرة أخرى.',
    }),
    'signed-out': (context) => ({
      happened: 'انتهت صلاحية هذه الصفحة.',
      todo: `${assurance(context)}أعد تحميلها، ثم حاول مرة أخرى.`,
    }),
    'rate-limited': (context) => notRejected('جرت محاولات كثيرة جدًا في وقت قصير.', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `يتعذر الوصول إلى ${isolated(context.name)} الآن.`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : 'تعذر علينا الاتصال.',
      todo: `${assurance(context)}تحقق من اتصالك بالإنترنت وحاول مرة أخرى.`,
    }),
    timeout: (context) =>
      notRejected(unanswered(context) ?? `استغرق ${isolated(context.name)} وقتًا طويلًا جدًا للرد.`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `أرسل ${isolated(context.name)} إجابة غير متوقعة.`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'حدث خطأ ما.', context),
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
  },

  progress: {
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
    slow: () => 'يستغرق هذا وقتًا أطول من المعتاد. ما زلنا ننتظر إجابة.',
    offline: 'أنت غير متصل بالإنترنت. سيُستأنف ذلك عند عودة الاتصال.',
  },

  company: {
    heading: {
      always: () => 'هل هذه هي الشركة الصحيحة؟',
      'company-changed': () => 'هذا المفتاح يخص شركة أخرى',
      'choose-company': () => 'ما الشركة التي تريد ربطها؟',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `يخص المفتاح ${orElse(candidate, 'هذه الشركة')} في ${isolated(provider)}. لن يتغير شيء حتى تؤكد.`,
      'company-changed': ({ current, candidate }) =>
        `اتصالك الحالي يخص ${orElse(current, 'شركة أخرى')}. المفتاح الجديد يخص ${orElse(candidate, 'هذه الشركة')}. لن يتغير شيء حتى تؤكد.`,
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
  },

  summary: {
    connectedTo: ({ id, name }) => (name ? `متصل بـ ${isolated(name)}` : `متصل بمعرّف الشركة: ${isolated(id)}`),
    companyId: (id) => `معرّف الشركة: ${isolated(id)}`,
    copyId: 'نسخ معرّف الشركة',
    copied: 'تم نسخ معرّف الشركة.',
    key: 'مفتاح API',
    connectedAt: 'متصل منذ',
    verifiedAt: 'آخر تحقق',
    notVerifiedSince: (when) => `لم يتم التحقق منذ ${isolated(when)}`,
    expiresAt: 'تاريخ الانتهاء',
    expiresIn: (days) => `تنتهي الصلاحية ${new Intl.RelativeTimeFormat('ar', { numeric: 'auto' }).format(days, 'day')}`,
    expired: 'منتهي الصلاحية',
    offline: 'أنت غير متصل بالإنترنت، لذا لا يمكن التحقق من الاتصال الآن.',
    disconnectQuestion: (company, provider) => `هل تريد قطع اتصال ${isolated(company)} بـ ${isolated(provider)}؟`,
    disconnectConsequence: (provider) =>
      `سيتوقف ${isolated(provider)} عن العمل هنا حتى تتصل مرة أخرى باستخدام ${apiOnce(provider, 'مفتاح API', 'مفتاح')}.`,
    keepConnected: 'الإبقاء على الاتصال',
    disconnecting: 'جارٍ قطع الاتصال…',
  },

  warning: {
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
      return `انقطع ${arCount(labels.length + more, connections)}: ${listInWords(all, 'ar')}. حدّث مفاتيح API الخاصة بها لاستعادة الوصول.`
    },
  },

  announcements: {
    validating: ({ name }) => `جارٍ التحقق من ${apiOnce(name, 'مفتاح API لـ', 'مفتاح')} ${isolated(name)}.`,
    activating: ({ name }) => `المفتاح يعمل. جارٍ الاتصال بـ ${isolated(name)}.`,
    disconnected: ({ name }) => `تم قطع الاتصال بـ ${isolated(name)}.`,
    cancelled: 'تم الإلغاء.',
    keyStillInUse: 'ما زال مفتاحك الحالي قيد الاستخدام.',
    stillConnected: 'ما زلت متصلًا.',
  },

  dialog: {
    keyKind: ({ keyKind }) => (keyKind === 'integrated' ? 'مفتاح API لهذا التثبيت' : 'مفتاح API الخاص بالشركة'),
    connect: ({ name }) => `الاتصال بـ ${isolated(name)}`,
    update: ({ name }) => `تحديث ${apiOnce(name, 'مفتاح API لـ', 'مفتاح')} ${isolated(name)}`,
    loading: ({ name }) => `جارٍ التحقق من اتصالك بـ ${isolated(name)}…`,
    notConnected: ({ name }) => `${isolated(name)} غير متصل.`,
    discardQuestion: 'هل تريد تجاهل هذا المفتاح؟',
    discard: 'تجاهل',
    keep: 'إبقاء',
  },
}

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

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : 'لم نتمكن من الحصول على إجابة.'
}

function couldNotCheck({ name }: FailureContext): string {
  return `لم نتمكن من التحقق من اتصالك بـ ${isolated(name)}.`
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

function orElse(name: string | null, unknown: string): string {
  return name ? isolated(name) : unknown
}

/**
 * A count with its noun. In Arabic one and two are said by the noun alone, and 3 to 10, 11 to 99 and whole hundreds each
 * take another form of it (CLDR plural rules).
 */
function arCount(count: number, forms: ArForms): string {
  return forms[new Intl.PluralRules('ar').select(count)].replace('#', new Intl.NumberFormat('ar').format(count))
}

/** How long, as it stands after "بعد": `Intl` has these words only in another case, or as "within". */
function arDuration(seconds: number): string {
  const { unit, count } = roundedWait(seconds)
  return arCount(count, forms[unit])
}

function of(one: string, two: string, few: string): ArForms {
  return { zero: `# ${one}`, one: `${one} واحدة`, two, few: `# ${few}`, many: `# ${one}`, other: `# ${one}` }
}

function requiredPermissions(names: readonly string[]): string {
  return `يحتاج المفتاح إلى: ${listInWords(names.map(isolated), 'ar')}.`
}
