import { isKeyName } from './keyNames'

const SCHEME = /^([A-Za-z][A-Za-z-]{1,24})\s+([^\s:=]\S*)$/
/** Schemes of an Authorization header whose name does not say what they are. */
const NAMED = /^(?:basic|geniekey|ssws|bot|splunk|oauth)$/i

/** What an authentication scheme introduces (`Bearer …`, `GenieKey …`), with that scheme. */
export function afterScheme(text: string): { readonly scheme: string; readonly value: string } | null {
  const [, scheme = '', value = ''] = SCHEME.exec(text) ?? []
  return scheme && (NAMED.test(scheme) || isKeyName(scheme)) ? { scheme, value } : null
}
