/** What a text of several lines is, as far as may be told while it is masked: nothing of the text itself. */
export interface TextDescription {
  readonly kind: 'private-key' | 'pem' | 'json' | 'text'
  /** Empty lines at its end are not counted. */
  readonly lines: number
}

/** Says what kind of secret a text looks like; null where there is none. Linear in the length of the text. */
export function describeSecretText(text: string): TextDescription | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  // Without regular expressions: RegExp.input would keep the text.
  const lines = text.trimEnd().split('\r\n').join('\n').split('\r').join('\n').split('\n').length
  return { kind: kindOf(trimmed), lines }
}

function kindOf(text: string): TextDescription['kind'] {
  // First, since the JSON of a service account holds a key in PEM.
  if (text.startsWith('{') && text.endsWith('}')) return 'json'
  if (!text.includes('-----BEGIN ')) return 'text'
  return text.includes('PRIVATE KEY-----') ? 'private-key' : 'pem'
}
