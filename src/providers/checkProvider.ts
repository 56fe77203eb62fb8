import type { Field, ProviderDefinition } from '../core/provider/provider'
import { wholePattern } from '../core/values/wholePattern'
import { isSafeUrl } from './isSafeUrl'

/** @throws Error that names the first property that can't work, and what to pass instead. */
export function checkProvider(definition: ProviderDefinition): void {
  expect(typeof definition === 'object' && definition !== null, 'the definition', 'an object with `name` and `keyKind`')
  const { name, keyKind, logo, keyFormat, keySource, requiredPermissions, fields } = definition
  expect(isText(name), '`name`', 'the name that people know the provider by, such as "Acme"')
  expect(keyKind === 'standalone' || keyKind === 'integrated', '`keyKind`', '"standalone" or "integrated"')
  expect(
    logo === undefined || (isText(logo) && isSafeUrl(logo)),
    '`logo`',
    'an address that starts with https://, or a relative one',
  )
  if (keyFormat) checkFormat(keyFormat)
  if (keySource) {
    const { steps, url, lang } = keySource
    expect(isTexts(steps), '`keySource.steps`', 'a list of sentences, one for each step')
    expect(
      url === undefined || (isText(url) && isSafeUrl(url)),
      '`keySource.url`',
      'an address that starts with https://, or a relative one',
    )
    expect(lang === undefined || isText(lang), '`keySource.lang`', 'a language tag such as "en", or none')
  }
  expect(requiredPermissions === undefined || isTexts(requiredPermissions), '`requiredPermissions`', 'a list of names')
  expect(fields === undefined || Array.isArray(fields), '`fields`', 'a list of fields')
  fields?.forEach(checkField)
}

function checkFormat({
  pattern,
  example,
  prefixes,
  wrongKinds,
  shape,
  members,
  spaces,
  publicPart,
}: NonNullable<ProviderDefinition['keyFormat']>): void {
  const regex = 'a regular expression, or the source of one as a text'
  expect(pattern === undefined || toPattern(pattern) !== null, '`keyFormat.pattern`', regex)
  expect(
    example === undefined || pattern === undefined || example.search(pattern) >= 0,
    '`keyFormat.example`',
    'an example that matches `keyFormat.pattern`, or none',
  )
  expect(prefixes === undefined || isTexts(prefixes), '`keyFormat.prefixes`', 'a list of texts that keys start with')
  expect(
    wrongKinds === undefined ||
      (Array.isArray(wrongKinds) && wrongKinds.every(({ prefix, found }) => isText(prefix) && isText(found))),
    '`keyFormat.wrongKinds`',
    'a list of `{ prefix, found }`, such as `{ prefix: "adm_", found: "an admin key" }`',
  )
  expect(shape === undefined || shape === 'line' || shape === 'text', '`keyFormat.shape`', '"line" or "text"')
  expect(
    members === undefined || (shape === 'text' && isTexts(members)),
    '`keyFormat.members`',
    'a list of names, along with `shape: "text"`',
  )
  expect(
    spaces === undefined || ['refuse', 'remove', 'keep'].includes(spaces),
    '`keyFormat.spaces`',
    '"refuse", "remove" or "keep", or none',
  )
  expect(
    publicPart === undefined || toPattern(publicPart) !== null,
    '`keyFormat.publicPart`',
    'a regular expression whose first group is the part that is no secret',
  )
}

function checkField(field: Field, index: number, fields: readonly Field[]): void {
  const at = (property: string) => `\`fields[${index}].${property}\``
  expect(
    isText(field.name) && !['key', '__proto__'].includes(field.name),
    at('name'),
    'a name such as "region"; "key" is taken by the key itself',
  )
  expect(
    fields.findIndex(({ name }) => name === field.name) === index,
    at('name'),
    'a name that no field before it has',
  )
  expect(isText(field.label), at('label'), 'the words that people see beside the field')
  expect(['text', 'select', 'secret'].includes(field.kind), at('kind'), '"text", "select" or "secret"')
  if (field.kind === 'select') {
    const { options, defaultValue } = field
    expect(options?.length > 0, at('options'), 'at least one option')
    expect(
      defaultValue === undefined || options.some(({ value }) => value === defaultValue),
      at('defaultValue'),
      'the `value` of one of its options, or none',
    )
  }
  if (field.kind === 'text' && field.pattern !== undefined) {
    const pattern = toPattern(field.pattern)
    expect(pattern !== null, at('pattern'), 'a regular expression, or the source of one')
    for (const property of ['example', 'defaultValue'] as const) {
      const value = field[property]
      expect(
        value === undefined || pattern.test(value),
        at(property),
        `one that \`fields[${index}].pattern\` matches as a whole, or none`,
      )
    }
  }
}

function toPattern(pattern: unknown): RegExp | null {
  if (typeof pattern !== 'string' && !(pattern instanceof RegExp)) return null
  try {
    return wholePattern(pattern)
  } catch {
    return null
  }
}

function expect(holds: boolean, what: string, pass: string): asserts holds {
  if (!holds) throw new Error(`defineProvider: ${what} can't be used. Pass ${pass}.`)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}
