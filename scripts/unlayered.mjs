// `latchkey/styles.css` and the themes for pages whose resets are in no layer, and so undo whatever is in one.
import { selectorSpecificity } from '@csstools/selector-specificity'
import postcss from 'postcss'
import parser from 'postcss-selector-parser'

/** An element that no page has. `:not()` of so many, each in the one before, weighs as much as so many elements. */
const nobody = 'lk'

/**
 * The rules of a sheet, outside of `@layer latchkey`. Each weighs at least as much as two elements, so that no rule for `*`
 * or for one element undoes it, wherever that stands; and less than any class, so that one of the host's still does. Among
 * themselves they weigh as before.
 *
 * @param {string} css the text of src/styles.css, or of a theme
 * @returns {string}
 * @throws {Error} where a selector weighs what this can't say in elements
 */
export function unlayered(css) {
  const root = postcss.parse(css)
  root.walkComments((comment) => void comment.remove())
  root.walkAtRules('layer', (layer) => void layer.replaceWith(layer.nodes))
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && rule.parent.name === 'keyframes') return
    rule.selectors = rule.selectors.map(weighed)
  })
  return root.toString()
}

/** @param {string} text a selector */
function weighed(text) {
  const selector = parser().astSync(text).first
  const { a, b, c } = selectorSpecificity(selector)
  const pseudoElements = selector.nodes.filter(parser.isPseudoElement).length
  // A class counts for two, so that no element beside it is as much.
  if (a > 0 || c > 1) throw new Error(`What ${text} weighs can't be said.`)
  const elements = Array.from({ length: 2 + 2 * b + c - pseudoElements }, () => nobody)
  const parts = selector.split(parser.isCombinator).map(weightless)
  const { subject, pseudo } = parts.at(-1)
  const around = parts.slice(0, -1).map((part) => part.subject + part.pseudo + part.combinator)
  return `${around.join('')}${subject}:not(${elements.join(' ')})${pseudo}`
}

/**
 * What stands between two combinators, in `:where()`. What is in one already stays as it is: an engine looks a rule up by
 * the class in it.
 *
 * @param {parser.Node[]} nodes
 */
function weightless(nodes) {
  const combinator = nodes.filter(parser.isCombinator)
  const pseudo = nodes.filter(parser.isPseudoElement)
  const own = nodes.filter((node) => !combinator.includes(node) && !pseudo.includes(node))
  const isWeightless = (node) => parser.isUniversal(node) || (parser.isPseudoClass(node) && node.value === ':where')
  const kept = own.filter(isWeightless).join('')
  const rest = own.filter((node) => !isWeightless(node)).join('')
  return {
    subject: rest ? `${kept}:where(${rest.trim()})` : kept.trim(),
    pseudo: pseudo.join(''),
    combinator: combinator.join(''),
  }
}
