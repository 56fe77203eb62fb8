import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { designTokens } from '../../scripts/tokens/designTokens.mjs'
import { readTokens } from '../../stories/docs/tokens/readTokens'
import { tokenTexts } from '../../stories/docs/tokens/tokenTexts'

const css = readFileSync(new URL('../../src/styles.css', import.meta.url), 'utf8')
const files = designTokens(css, tokenTexts)

interface Found {
  readonly path: string
  readonly token: Readonly<Record<string, unknown>>
}

/** Every token of a file, as the format has it: an object with a value is one, any other object is a group of them. */
function tokensIn(group: Readonly<Record<string, unknown>>, path = ''): Found[] {
  return Object.entries(group).flatMap(([name, value]) => {
    if (name.startsWith('$')) return []
    const token = value as Readonly<Record<string, unknown>>
    const at = path ? `${path}.${name}` : name
    return '$value' in token ? [{ path: at, token }] : tokensIn(token, at)
  })
}

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const isShare = (value: unknown) => isNumber(value) && Number(value) >= 0 && Number(value) <= 1

/** The rules of the Format Module and the Color Module, 2025.10, for the types that are used here. */
const valid: Readonly<Record<string, (value: never) => boolean>> = {
  color: ({ colorSpace, components, alpha, hex }: Record<string, unknown> & { components: unknown[] }) =>
    colorSpace === 'srgb' &&
    components.length === 3 &&
    components.every(isShare) &&
    isShare(alpha) &&
    /^#[\da-f]{6}$/.test(String(hex)),
  dimension: ({ value, unit }: Record<string, unknown>) => isNumber(value) && (unit === 'px' || unit === 'rem'),
  duration: ({ value, unit }: Record<string, unknown>) => isNumber(value) && (unit === 'ms' || unit === 's'),
  fontFamily: (names: unknown[]) => names.length > 0 && names.every((name) => typeof name === 'string'),
  number: isNumber,
}

it.each(Object.entries(files))('%s keeps to the format of the Design Tokens Community Group', (_, file) => {
  const tokens = tokensIn(file)
  expect(tokens.length).toBeGreaterThan(15)
  const amiss = tokens.filter(({ path, token: { $type, $value, $description, ...rest } }) => {
    const named = path.split('.').every((name) => /^[^${}.][^{}.]*$/.test(name))
    const known = Object.keys(rest).every((name) => name === '$extensions')
    return !named || !known || !$description || !valid[String($type)]?.($value as never)
  })
  expect(amiss).toEqual([])
})

it('every token of the stylesheet is in the file, but the typeface, which is the page’s own', () => {
  const names = new Set(tokensIn(files['tokens.json'] ?? {}).map(({ path }) => `--lk-${path.split('.').at(-1)}`))
  const missing = readTokens(css).filter(({ name }) => !names.has(name))
  expect(missing.map(({ name }) => name)).toEqual(['--lk-font'])
})

it('the files for Figma are one collection of two modes: the same names, in units that it takes', () => {
  const [light, dark] = ['tokens/light.json', 'tokens/dark.json'].map((path) => files[path] ?? {})
  const [inLight, inDark] = [light, dark].map((file) => tokensIn(file ?? {}))
  expect(inLight?.map(({ path }) => path)).toEqual(inDark?.map(({ path }) => path))
  expect([light, dark].map((file) => file?.$extensions)).toEqual([
    { 'com.figma.modeName': 'Light' },
    { 'com.figma.modeName': 'Dark' },
  ])
  expect(new Set(inLight?.map(({ token }) => token.$type))).toEqual(
    new Set(['color', 'dimension', 'duration', 'number']),
  )
  const units = inLight?.map(({ token }) => (token.$value as { readonly unit?: string }).unit).filter(Boolean)
  expect(new Set(units)).toEqual(new Set(['px', 's']))
})

it('a default of a kind that nobody knows stops the build, with its words', () => {
  const other = css.replace('var(--lk-radius, 0.5rem)', 'var(--lk-radius, max(1px, 2px))')
  expect(() => designTokens(other, {})).toThrow('No one knows what max(1px, 2px) comes to.')
})
