// What a value of the stylesheet comes to where the host has set no token.
import { fromHex, mix, systemColours } from './colours.mjs'

/**
 * @param {string} css the text of src/styles.css
 * @param {'light' | 'dark'} scheme
 * @returns {(value: string) => unknown} a colour as four numbers, a length in px, a time in s, a list of typefaces, a number,
 *   or `null` for what CSS calls invalid: a `var()` that nobody has set
 * @throws Error of what it cannot work out, with its text: then a token has a default of a new kind
 */
export function evaluator(css, scheme) {
  const root = /:where\(\.lk-root\) \{([\s\S]*?)\n {2}\}/.exec(css)?.[1] ?? ''
  const own = new Map(
    Array.from(root.matchAll(/(--lk-own-[\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, plain(value)]),
  )

  /** @returns {unknown} */
  function evaluate(value) {
    const text = plain(value)
    const [, name = '', inside = ''] = /^([\w-]+)\((.*)\)$/.exec(text) ?? []
    if (name === 'var') return variable(splitAt(inside, ','))
    if (name === 'light-dark') return evaluate(splitAt(inside, ',')[scheme === 'dark' ? 1 : 0])
    if (name === 'color-mix') return mixed(splitAt(inside, ','))
    if (name) return invalid(inside, text)
    if (/^#[\da-f]{3,8}$/i.test(text)) return fromHex(text)
    if (text === 'transparent') return [0, 0, 0, 0]
    const colour = systemColours[scheme][text.toLowerCase()]
    if (colour) return colour
    const [, amount, unit] = /^(-?[\d.]+)(rem|px|ms|s)?$/.exec(text) ?? []
    if (amount) return Number(amount) * { rem: 16, px: 1, ms: 0.001, s: 1 }[unit ?? 's']
    const names = splitAt(text, ',')
    if (names.length > 1 || text === 'monospace') return names.map((one) => one.replaceAll(/["']/g, ''))
    if (text === 'inherit') return null
    throw new Error(`No one knows what ${text} comes to.`)
  }

  function variable([name, ...rest]) {
    const fallback = rest.join(', ')
    const found = own.has(name) ? evaluate(own.get(name)) : null
    return found ?? (fallback ? evaluate(fallback) : null)
  }

  function mixed([space, one, other]) {
    const [, first, share] = /^(.*?)(?: ([\d.]+)%)?$/.exec(one)
    const [, second, rest] = /^(.*?)(?: ([\d.]+)%)?$/.exec(other)
    const colours = [evaluate(first), evaluate(second)]
    if (colours.includes(null)) return null
    return mix(space.replace(/^in /, ''), colours[0], share ? share / 100 : rest ? 1 - rest / 100 : 0.5, colours[1])
  }

  /** A function that nothing here works out is no value as long as it asks for a token that is not set. */
  function invalid(inside, text) {
    const asked = Array.from(inside.matchAll(/var\((--lk-[\w-]+)\)/g), ([, name = '']) => name)
    if (asked.some((name) => evaluate(`var(${name})`) === null)) return null
    throw new Error(`No one knows what ${text} comes to.`)
  }

  return evaluate
}

const plain = (value) =>
  value
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\( | \)/g, (one) => one.trim())
    .trim()

/** At each separator that is in no brackets. */
function splitAt(text, separator) {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (character === separator && depth === 0) parts.push('')
    else parts.push(`${parts.pop()}${character}`)
  }
  return parts.map((part) => part.trim())
}
