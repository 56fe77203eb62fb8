import type { Field, ProviderDefinition } from '../core/provider'
import { isSafeUrl } from './isSafeUrl'

/** @throws Error that names the first property that can't work, and what to pass instead. */
export function checkProvider(definition: ProviderDefinition): void {
  expect(typeof definition === 'object' && definition !== null, 'the definition', 'an object with `name` and `keyKind`')
  const { name, keyKind, keyFormat, keySource, requiredPermissions, fields } = definition
  expect(isText(name), '`name`', 'the name that people know the provider by, such as "Acme"')
  expect(keyKind === 'standalone' || keyKind === 'integrated', '`keyKind`', '"standalone" or "integrated"')
  if (keyFormat) {
    const { pattern, example, publicPart } = keyFormat
    expect(pattern instanceof RegExp, '`keyFormat.pattern`', 'a regular expression')
    expect(
      example === undefined || example.search(pattern) >= 0,
      '`keyFormat.example`',
      'an example that matches `keyFormat.pattern`, or none',
    )
    expect(
      publicPart === undefined || publicPart instanceof RegExp,
      '`keyFormat.publicPart`',
      'a regular expression whose first group is the part that is no secret',
    )
  }
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
  if (field.kind === 'select') expect(field.options?.length > 0, at('options'), 'at least one option')
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
