/** Bullets, an ellipsis, three stars or dots: what pages print instead of a key. No key has them. */
const MASKED = /[•●∙·◦▪⬤＊…]|\*{3}|\.{3}/
const ONE_CHARACTER = /^(.)\1{3,}$/s
const CROSSED_OUT = /(?:^|[-_])x{4}[x_-]*\w{0,4}$/i
const BRACKETED = /^[<[{(].*[>\]})]$/s
const NAMED =
  /^\W*(?:(?:your|insert|paste|enter|replace|change|put).*(?:key|token|secret|me|here)|(?:[a-z]+[-_. ])*(?:api|access|secret|private)[-_ ]?(?:key|token)|bearer|basic|authorization)\W*$/i

/** True for text that stands where a key belongs: `••••abcd`, `****`, `sk_xxxx`, `<your-api-key>`, `API_KEY=` (K09). */
export function isPlaceholder(text: string): boolean {
  return (
    MASKED.test(text) ||
    ONE_CHARACTER.test(text) ||
    CROSSED_OUT.test(text) ||
    BRACKETED.test(text) ||
    (text.length <= 64 && NAMED.test(text))
  )
}
