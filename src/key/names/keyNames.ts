import { knownPrefixes } from './knownPrefixes'

/** How the words end that name a secret, in the languages that Latchkey speaks. */
const SECRET =
  '(?:key|token|secret|passw(?:or)?d|passphrase|credential|authorization|schlüssel|kennwort|passwort|adgangskode|lösenord|nøgle|nyckel|sleutel|wachtwoord|clave|contraseña|chave|senha|jeton|キー|パスワード|トークン|مفتاح|المفتاح)s?$'
const SECRET_WORD = new RegExp(SECRET, 'u')
/** The same alone, or with what is written together with it: a longer word may be the end of a key. */
const SECRET_ALONE = new RegExp(
  `^(?:api|app|auth|access|secret|private|public|client|master|server|user|bot)?${SECRET}`,
  'u',
)
const WHOLE_WORDS = new Set('pass pwd pat auth jwt bearer clé'.split(' '))
/** A name that ends in one of these is about a key and not the key: "Key ID", "keyName", "X-Auth-Email". */
const ABOUT = new Set(
  'id sid name url uri host type kind created updated rotated added date expires expiry expiration version prefix hint label status region endpoint email user'.split(
    ' ',
  ),
)
/** Words that say nothing of whose key it is. */
const PLAIN = new Set('api access secret private auth app application client x my your the a http service'.split(' '))

/** The words of a name, in lower case: `ACME_API_KEY`, `acmeApiKey` and "Acme API key" have the same. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
}

/** Words that only end like "key". */
const OTHERWISE = /^(?:mon|tur|hoc|don|joc|whis|lac)keys?$/
/** What names of settings and headings of tables are made of, besides the words above. */
const USUAL = new Set(
  'env environment endpoints protocol suffix base port webhook signing public publishable account company customer database db server test live prod production staging dev development sandbox default updated date note title description owner team project org organization consumer subscription integration installation developer username login refresh storage tenant domain subdomain zone bucket timeout mode bearer number code site space workspace credentials'.split(
    ' ',
  ),
)
const PROVIDERS = new Set(knownPrefixes.map(([provider]) => provider.toLowerCase()))

const isSecretWord = (word: string) => (SECRET_WORD.test(word) && !OTHERWISE.test(word)) || WHOLE_WORDS.has(word)

function isUsual(word: string): boolean {
  return (
    SECRET_ALONE.test(word) ||
    WHOLE_WORDS.has(word) ||
    PLAIN.has(word) ||
    ABOUT.has(word) ||
    USUAL.has(word) ||
    PROVIDERS.has(word)
  )
}

/** Whether nothing but words of names is in it. */
export function isUsualName(name: string): boolean {
  const words = wordsOf(name)
  return words.length > 0 && words.every(isUsual)
}

/** Whether a name says "key", "token", "secret", "password" or the like. */
export function isKeyName(name: string): boolean {
  return wordsOf(name).some(isSecretWord)
}

/** Whether a name is that of something about a key, and not of the key: "Key ID", `ACME_REGION`. */
export function isAboutKey(name: string): boolean {
  const words = wordsOf(name)
  return ABOUT.has(words[words.length - 1] ?? '')
}

/** Whether a name is that of the secret itself. */
export function isSecretName(name: string): boolean {
  return isKeyName(name) && !isAboutKey(name)
}

/** What a name says before it comes to the key: "acme" of `ACME_API_KEY`. */
export function ownerOf(name: string): readonly string[] {
  const words = wordsOf(name)
  const end = words.findIndex((word) => PLAIN.has(word) || isSecretWord(word))
  return words.slice(0, Math.max(0, end))
}

/**
 * Whether a text is a name and can't be part of a key: of words that names are made of, and of those in `own`, with no more
 * than one other, of up to seven letters.
 */
export function isName(text: string, own: ReadonlySet<string> = new Set()): boolean {
  const words = wordsOf(text)
  const others = words.filter((word) => !isUsual(word) && !own.has(word))
  return text.length <= 40 && others.length <= 1 && others.every((word) => /^\p{L}{1,7}$/u.test(word))
}

/** Names as they may be told: what stands there may be part of a key after all. */
export function tellable(names: readonly string[], own: ReadonlySet<string>): readonly string[] {
  return [...new Set(names)].filter((name) => isName(name, own))
}
