import { isKeyName } from './keyNames'

const SCHEME = /^([A-Za-z][A-Za-z-]{1,24})\s+([^\s:=]\S*)$/
/** Schemes of an Authorization header, whatever follows them. */
const NAMED = /^(?:bearer|basic|geniekey|ssws|bot|splunk|oauth|api-?key)$/i

/** What an authentication scheme introduces (`Bearer …`, `GenieKey …`), with that scheme. */
export function afterScheme(text: string): { readonly scheme: string; readonly value: string } | null {
  const [, scheme = '', value = ''] = SCHEME.exec(text) ?? []
  const isScheme = NAMED.test(scheme) || (isKeyName(scheme) && isTokenLike(value))
  return scheme && isScheme ? { scheme, value } : null
}

/** Whether a word is more likely made than spoken: "secret garden" and "token expired" are no key behind a name. */
export function isTokenLike(word: string): boolean {
  return word.length >= 16 || (word.length >= 6 && /[^A-Za-z]|[a-z][A-Z]/.test(word))
}
