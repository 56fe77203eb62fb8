/** How the words end that name a secret, in the languages that Latchkey speaks. */
const SECRET_WORD =
  /(?:key|token|secret|passw(?:or)?d|passphrase|credential|authorization|schlüssel|kennwort|passwort|nøgle|nyckel|sleutel|wachtwoord|clave|contraseña|chave|senha|jeton|キー|トークン|مفتاح|المفتاح)s?$/u
const WHOLE_WORDS = new Set('pass pwd pat auth jwt bearer clé'.split(' '))
/** A name that ends in one of these is about a key and not the key: "Key ID", "keyName", "X-Auth-Email". */
const ABOUT = new Set(
  'id name url uri host type kind created date expires expiry expiration version prefix hint label status region endpoint email user'.split(
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

const isSecretWord = (word: string) => SECRET_WORD.test(word) || WHOLE_WORDS.has(word)

/** Whether a name says "key", "token", "secret", "password" or the like. */
export function isKeyName(name: string): boolean {
  return wordsOf(name).some(isSecretWord)
}

/** Whether a name is that of the secret itself, and not of something about it. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name)
  return words.some(isSecretWord) && !ABOUT.has(words[words.length - 1] ?? '')
}

/** What a name says before it comes to the key: "acme" of `ACME_API_KEY`. */
export function ownerOf(name: string): readonly string[] {
  const words = wordsOf(name)
  const end = words.findIndex((word) => PLAIN.has(word) || isSecretWord(word))
  return words.slice(0, Math.max(0, end))
}

/** Names as they may be told: short ones that are made of words, since what stands there may be part of a key after all. */
export function tellable(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter(
    (name) =>
      name.length <= 40 &&
      /^\p{L}[\p{L}\p{M}\d _.-]*$/u.test(name) &&
      wordsOf(name).every((word) => word.length <= 16 && !/\d\p{L}+\d|\d{4}/u.test(word)),
  )
}
