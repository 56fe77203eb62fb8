/** How one language says what every language has to say the same way, and what none may say. */
export interface Vocabulary {
  /** The statuses, as the English ones of the guidelines (R29): not connected, validating, connected, failed, action. */
  readonly badge: readonly [string, string, string, string, string]
  /** The one word for each thing. */
  readonly apiKey: RegExp
  readonly company: RegExp
  /** R30: log in, log out, session, authorise, authenticate, consent, token. */
  readonly oauth: RegExp
  /** "Please", which only the guidelines' own sentences say. */
  readonly please: RegExp
  /** What a sentence, a question, an open end and what leads to the next sentence close with. */
  readonly marks: { readonly '.': string; readonly '?': string; readonly '…': string; readonly ':': string }
  /** Punctuation of another language. */
  readonly foreign: RegExp
  /** English words that are this language's too. */
  readonly sameAsEnglish?: readonly string[]
}

const latin = { '.': '.', '?': '?', '…': '…', ':': ':' } as const
const notLatin = /[。、？：！؟،]/

export const vocabulary: Readonly<Record<string, Vocabulary>> = {
  da: {
    badge: ['Ikke forbundet', 'Validering i gang', 'Forbundet', 'Forbindelsen mislykkedes', 'Handling påkrævet'],
    apiKey: /API-nøgle/i,
    company: /virksomhed/i,
    oauth: /log(ge|get)? (på|ind|ud|af)|\blogin|\bsession|autoris|autentif|godkend|samtykke|\btokens?\b|oauth/i,
    please: /venligst|vær (så )?venlig/i,
    marks: latin,
    foreign: notLatin,
  },
  de: {
    badge: ['Nicht verbunden', 'Prüfung läuft', 'Verbunden', 'Verbindung fehlgeschlagen', 'Aktion erforderlich'],
    apiKey: /API-Schlüssel/i,
    company: /unternehmen/i,
    oauth: /anmeld|abmeld|einlog|auslog|\blogin|sitzung|autoris|authentif|zustimm|einwillig|\btokens?\b|oauth/i,
    please: /\bbitte\b/i,
    marks: latin,
    foreign: notLatin,
    sameAsEnglish: ['optional'],
  },
  es: {
    badge: ['No conectado', 'Validación en curso', 'Conectado', 'Conexión fallida', 'Acción necesaria'],
    apiKey: /claves? de API/i,
    company: /empresa/i,
    oauth: /sesi[oó]n|autoriz|aut[eé]ntic|consent|\btokens?\b|oauth|identif[ií]ca/i,
    please: /por favor/i,
    marks: latin,
    // A question that isn't opened.
    foreign: /[。、？：！؟،]|^[^¿]*\?/,
  },
  fr: {
    badge: ['Non connecté', 'Validation en cours', 'Connecté', 'Échec de la connexion', 'Action requise'],
    apiKey: /clés? API/i,
    company: /entreprise/i,
    oauth:
      /(?<!-)\b(se|vous|nous) (dé)?connecte|connectez-vous|\bsession|autoris|authentif|consent|jeton|\btokens?\b|oauth|identifi(er|ez|ant)/i,
    please: /veuillez|s[’']il vous pla[iî]t/i,
    marks: { ...latin, ':': '\u00a0:' },
    // A colon or a question mark without its no-break space, and a straight apostrophe.
    foreign: /[。、？：！؟،']|[^\u00a0\p{Lu}\p{Ll}\d]:(?! Acme| Beta)|[^\u202f]\?/u,
  },
  nl: {
    badge: ['Niet verbonden', 'Bezig met valideren', 'Verbonden', 'Verbinding mislukt', 'Actie vereist'],
    apiKey: /API-sleutel/i,
    company: /bedrij[fv]/i,
    oauth: /inlog|uitlog|log (in|uit)|aanmeld|afmeld|sessie|autoris|machtig|toestemming|authenti|\btokens?\b|oauth/i,
    please: /als(je|tu)blieft|gelieve/i,
    marks: latin,
    foreign: notLatin,
  },
  'pt-BR': {
    badge: ['Não conectado', 'Validação em andamento', 'Conectado', 'Falha na conexão', 'Ação necessária'],
    apiKey: /chaves? de API/i,
    company: /empresa/i,
    oauth: /\blog(in|ar|out)|entrar na conta|sess(ão|ões)|autoriz|autentic|consent|\btokens?\b|oauth/i,
    please: /por favor/i,
    marks: latin,
    foreign: notLatin,
  },
  sv: {
    badge: ['Inte ansluten', 'Validering pågår', 'Ansluten', 'Anslutningen misslyckades', 'Åtgärd krävs'],
    apiKey: /API-nyck(el|lar)/i,
    company: /företag/i,
    oauth: /logga (in|ut)|inlogg|utlogg|\bsession|auktoris|autentis|samtyck|medgiv|\btokens?\b|oauth/i,
    please: /vänligen|var (god|vänlig)/i,
    marks: latin,
    foreign: notLatin,
  },
  ja: {
    badge: ['未接続', '検証中', '接続済み', '接続失敗', '対応が必要'],
    apiKey: /APIキー/,
    company: /社/,
    // 認証情報 is a credential; 認証 alone is authentication.
    oauth: /ログイン|ログアウト|サインイン|サインアウト|セッション|認可|承認|同意|認証(?!情報)|トークン|oauth/i,
    // Not "whether", which is かどうか.
    please: /(?<!か)どうか|何卒/,
    marks: { '.': '。', '?': '？', '…': '…', ':': '：' },
    foreign: /[.?!,؟،](?!\w)|:(?! Acme| Beta|\w)/,
  },
  ar: {
    badge: ['غير متصل', 'جارٍ التحقق', 'متصل', 'فشل الاتصال', 'يلزم اتخاذ إجراء'],
    apiKey: /مف(تاح|اتيح) API/,
    company: /شرك/,
    oauth: /تسجيل (ال)?(دخول|خروج)|سج\u0651?ل (ال)?(دخول|خروج)|جلس[ةات]|تفويض|مصادق|موافق|رمز|توكن|oauth/i,
    please: /يُ?رجى|من فضلك/,
    marks: { '.': '.', '?': '؟', '…': '…', ':': ':' },
    foreign: /[?,!。、？：](?!\w)/,
  },
}
