// The tokens of src/styles.css in the format of the Design Tokens Community Group, version 2025.10. What Figma takes of it
// is what is written: sRGB, px and s, and one file for each mode.
import { toHex } from './colours.mjs'
import { evaluator } from './evaluate.mjs'

/**
 * @param {string} css the text of src/styles.css
 * @param {Readonly<Record<string, { colours: string }>>} texts what each token does, by its name: `--lk-accent`
 * @returns {Readonly<Record<string, Record<string, unknown>>>} the files, by their path in the package
 */
export function designTokens(css, texts) {
  const defaults = defaultsOf(css)
  const inScheme = (scheme) => tokensOf(defaults, evaluator(css, scheme), texts)
  const [light, dark] = [inScheme('light'), inScheme('dark')]
  const compact = tokensOf(compactOf(css), evaluator(css, 'light'), texts)
  const { color: _, ...shared } = light
  return {
    'tokens.json': {
      $description:
        'The tokens of Latchkey with their defaults. Each is named after its custom property: accent is --lk-accent.',
      color: { light: light.color, dark: dark.color },
      ...shared,
      compact: { $description: 'In the place of the ones above, with data-lk-density="compact".', ...compact },
    },
    'tokens/light.json': mode('Light', light),
    'tokens/dark.json': mode('Dark', dark),
  }
}

/** A mode of a collection of Figma's. It has no lists of typefaces: a variable there holds one. */
const mode = (name, { font: _, ...tokens }) => ({ $extensions: { 'com.figma.modeName': name }, ...tokens })

/** Every token with its default, by its name. */
function defaultsOf(css) {
  const found = new Map()
  for (const { index, 0: start, 1: name } of css.matchAll(/var\(--lk-(?!own-)([\w-]+),/g))
    if (!found.has(name)) found.set(name, untilClosed(css.slice(index + start.length)))
  return found
}

/** Those that compact density gives another default. */
function compactOf(css) {
  const [, block = ''] = /\[data-lk-density="compact"\][^{]*\{([^}]*)\}/.exec(css) ?? []
  return defaultsOf(block)
}

function untilClosed(css) {
  let depth = 1
  const end = Array.from(css).findIndex((character) => {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    return depth === 0
  })
  return css.slice(0, end)
}

/** In groups by their kind. A token without a value of its own, such as the page's typeface, is left out. */
function tokensOf(defaults, evaluate, texts) {
  const groups = {}
  for (const [name, fallback] of defaults) {
    const value = evaluate(fallback)
    if (value === null) continue
    const { group, ...token } = tokenOf(name, value)
    groups[group] ??= {}
    groups[group][name] = {
      ...token,
      $description: texts[`--lk-${name}`]?.colours ?? '',
      $extensions: { 'com.figma.codeSyntax': { WEB: `var(--lk-${name})` } },
    }
  }
  return groups
}

function tokenOf(name, value) {
  if (typeof value !== 'number')
    return Array.isArray(value) && typeof value[0] === 'string' ? font(value) : colour(value)
  if (name === 'duration') return { group: 'motion', $type: 'duration', $value: { value: round(value), unit: 's' } }
  if (name === 'layer') return { group: 'layer', $type: 'number', $value: value }
  return { group: 'size', $type: 'dimension', $value: { value: round(value), unit: 'px' } }
}

const font = (names) => ({ group: 'font', $type: 'fontFamily', $value: names })

const colour = (value) => ({
  group: 'color',
  $type: 'color',
  $value: {
    colorSpace: 'srgb',
    components: value.slice(0, 3).map(round),
    alpha: round(value[3]),
    hex: toHex(value).slice(0, 7),
  },
})

const round = (number) => Math.round(number * 10_000) / 10_000
