import type { Field } from '../../core/provider/provider'
import { isKeyName, isSecretName, ownerOf, wordsOf } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'

/** What Basic calls a user goes by many names. */
const USER = /^(?:user(?:name|id)?|login|email(?:address)?|account(?:s?id)?|(?:api|access)?key(?:s?id)|clientid|s?id)$/

/** The key and the extra fields that a text gives by name. */
export interface Assigned {
  readonly key: string | null
  readonly fields: Readonly<Record<string, string>>
  /** Whether each value has its place and the key is among them. */
  readonly match: 'complete' | 'partial'
}

/** Gives each value to the field that its name means (`ACME_REGION`, `region` and "Region"), and the one left over to the key. */
export function assignValues(values: readonly NamedValue[], providerName: string, fields: readonly Field[]): Assigned {
  const provider = join(wordsOf(providerName))
  const start = sharedStart(values.map(({ name }) => wordsOf(name)))
  const shared = isShortFor(wordsOf(values[0]?.name ?? '').slice(0, start), provider) ? start : 0
  const taken: Record<string, string> = {}
  const rest: NamedValue[] = []
  let doubled = 0
  for (const value of values) {
    const field = fields.find((one) => isFieldName(value.name, one, provider, shared))
    const fitting = field ? fittingValue(value.value, field) : null
    if (!field || fitting === null) rest.push(value)
    else if (taken[field.name] === undefined) taken[field.name] = fitting
    else doubled++
  }
  const secrets = rest.filter(({ name }) => isSecretName(name))
  const candidates = secrets.length > 0 ? secrets : rest.filter(({ name }) => isKeyName(name))
  const [key] = candidates
  const owner = ownerOf(key?.name ?? '')
  const isOurs = join(owner) === provider || owner.length <= shared
  const isComplete = key !== undefined && candidates.length === 1 && rest.length === 1 && doubled === 0 && isOurs
  return { key: isComplete ? key.value : null, fields: taken, match: isComplete ? 'complete' : 'partial' }
}

/** Whether words say the provider's name, or an abbreviation of it: DD of Datadog. */
function isShortFor(words: readonly string[], provider: string): boolean {
  let at = 0
  for (const sign of join(words)) {
    at = provider.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return join(words).startsWith(provider.charAt(0))
}

/** Whether a name is that of who signs in with a key: of a user, an account, the id of the key. */
export function isUserName(name: string): boolean {
  return USER.test(join(wordsOf(name)))
}

/** Whether a name in a text means this field, with the provider's name or what all names share before it. */
export function isFieldName(name: string, field: Field, provider: string, shared: number): boolean {
  const words = wordsOf(name)
  const wanted = [field.name, field.label].map((text) => join(wordsOf(text)))
  if (name === 'user' && wanted.some((text) => USER.test(text))) return true
  return words.some((_, at) => {
    const before = join(words.slice(words[0] === 'x' ? 1 : 0, at))
    const isFree = at <= shared || before === '' || before === provider
    const rest = join(words.slice(at))
    return isFree && wanted.some((text) => text === rest || text === provider + rest)
  })
}

/** The value as the field takes it; null where it is a choice that does not offer it. */
function fittingValue(value: string, field: Field): string | null {
  if (field.kind !== 'select') return value
  const isMeant = (text: string) => text.toLowerCase() === value.toLowerCase()
  return field.options.find((option) => isMeant(option.value) || isMeant(option.label))?.value ?? null
}

const join = (words: readonly string[]) => words.join('')

/** How many words all the names begin with. */
function sharedStart([first = [], ...others]: readonly (readonly string[])[]): number {
  if (others.length === 0) return 0
  const end = first.findIndex((word, at) => !others.every((words) => words[at] === word))
  return end < 0 ? first.length : end
}
