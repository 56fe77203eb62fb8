import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const dist = join(root, 'dist')
const THEMES = ['mantine', 'mui', 'radix-themes', 'shadcn', 'tailwind']

/** Also for pages whose resets are in no layer: see unlayered.test.ts. */
const TWINS = ['mantine', 'mui', 'radix-themes']

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '')
const sheetOf = (theme: string) => withoutComments(readFileSync(join(dist, `themes/${theme}.css`), 'utf8'))
const styles = withoutComments(readFileSync(join(root, 'src/styles.css'), 'utf8'))

const declarations = (css: string) =>
  Array.from(css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g), ([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' ').replace('( ', '(').trim(),
  }))

/** The public token behind each of the widget's own, as the sheet itself reads it: `--lk-own-size` is `--lk-font-size`. */
const tokens = new Map(
  declarations(styles).flatMap(({ name, value }) => {
    const token = /^var\((--lk-(?!own-)[\w-]+),/.exec(value)?.[1]
    return token ? [[name, token] as const] : []
  }),
)

test('there are tokens to map, and the package has exactly the themes that it names', () => {
  expect(tokens.size).toBeGreaterThanOrEqual(18)
  expect(tokens.get('--lk-own-accent')).toBe('--lk-accent')
  expect(readdirSync(join(dist, 'themes')).filter((file) => file.endsWith('.css'))).toEqual(
    THEMES.flatMap((theme) => (TWINS.includes(theme) ? [`${theme}.css`, `${theme}.unlayered.css`] : [`${theme}.css`])),
  )
})

test.each(THEMES)('latchkey/themes/%s.css is found by its public name, with a declaration for TypeScript', (theme) => {
  const path = createRequire(join(root, 'package.json')).resolve(`latchkey/themes/${theme}.css`)
  expect(path).toBe(join(dist, `themes/${theme}.css`))
  expect(existsSync(`${path}.d.ts`)).toBe(true)
})

test.each(THEMES)('%s sets known tokens only, and a token of the host comes before the library’s', (theme) => {
  const own = declarations(sheetOf(theme))
  expect(own.length).toBeGreaterThan(8)
  const wrong = own.filter(({ name, value }) => !value.startsWith(`var(${tokens.get(name)},`))
  expect(wrong).toEqual([])
})

test.each(THEMES)('%s names only parts that the sheet styles', (theme) => {
  const parts = sheetOf(theme).match(/\.lk-[\w-]+/g) ?? []
  expect(parts.filter((part) => !new RegExp(`\\${part}(?![\\w-])`).test(styles))).toEqual([])
})

test.each(THEMES)('%s stays in the layer, so that every rule of the host wins', (theme) => {
  const rest = sheetOf(theme).replace(/@layer latchkey \{[\s\S]*?\n\}/, '')
  // Where a library resets elements outside of all layers: with no more weight than its own rule.
  const selectors = Array.from(rest.matchAll(/([^{}]+)\{/g), ([, list = '']) => list.trim().split(/,\n/)).flat()
  expect(selectors.filter((selector) => !/^[a-z]+:where\([^()]+\)$/.test(selector))).toEqual([])
  expect(rest).not.toContain('!important')
  expect(sheetOf(theme)).not.toContain('!important')
})

test.each(THEMES)('%s loads nothing', (theme) => {
  expect(sheetOf(theme)).not.toMatch(/@import|url\(/)
})
