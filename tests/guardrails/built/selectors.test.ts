import { readdirSync } from 'node:fs'
import parser from 'postcss-selector-parser'
import stylelint from 'stylelint'
import { expect, test } from 'vitest'

const sheets = [
  'dist/styles.css',
  'dist/styles.unlayered.css',
  ...readdirSync('dist/themes').map((file) => `dist/themes/${file}`),
].filter((file) => file.endsWith('.css'))

/** A compound as an engine reads it: of `:is()` and `:where()` only with one selector, and of that the last compound. */
function readable(nodes: readonly parser.Node[]): readonly parser.Node[] {
  const start = nodes.map((node) => node.type).lastIndexOf('combinator') + 1
  return nodes.slice(start).flatMap((node) => {
    if (!parser.isPseudoClass(node)) return [node]
    const [only, ...more] = node.nodes
    if (!/^:(is|where)$/.test(node.value) || !only || more.length > 0) return []
    return readable(only.nodes)
  })
}

const isName = (node: parser.Node) => parser.isClassName(node) || parser.isIdentifier(node)
/** A page has one. */
const isPage = (node: parser.Node) => parser.isTag(node) && node.value === 'html'

/**
 * What a rule costs an engine on a page with none of our elements. It looks rules up by the classes and the id of an element,
 * and never sees those of others. The rest it tries, unless a rule asks for a class around that no element around has.
 */
function costOf(selector: string): 'nothing' | 'a glance' | 'a try on every element' {
  const { nodes } = parser().astSync(selector).first
  if (readable(nodes).some((node) => isName(node) || isPage(node))) return 'nothing'
  for (const [index, node] of nodes.entries()) {
    if (
      parser.isCombinator(node) &&
      /^[ >]/.test(node.value.trim() || ' ') &&
      readable(nodes.slice(0, index)).some(isName)
    )
      return 'a glance'
  }
  return 'a try on every element'
}

async function selectorsOf(what: Pick<stylelint.LinterOptions, 'files'>): Promise<string[]> {
  const found: string[] = []
  const collect: stylelint.RuleBase = () => (root) => {
    root.walkRules((rule) => {
      const { parent } = rule
      if (!(parent && 'name' in parent && parent.name === 'keyframes')) found.push(...rule.selectors)
    })
  }
  const plugin = stylelint.createPlugin(
    'latchkey/collect',
    Object.assign(collect, { ruleName: 'latchkey/collect', messages: {} }),
  )
  await stylelint.lint({ ...what, config: { plugins: [plugin], rules: { 'latchkey/collect': true } } })
  return found
}

test('no rule of a stylesheet is tried on the elements of a page that has none of ours', async () => {
  const selectors = await selectorsOf({ files: sheets })
  expect(selectors.length).toBeGreaterThan(300)
  expect(selectors.filter((selector) => costOf(selector) === 'a try on every element')).toEqual([])
})

test.each([
  [':where(.lk-card)', 'nothing'],
  [':where(.lk-root > .lk-mark)::before', 'nothing'],
  ['tr:where(.lk-row)', 'nothing'],
  [':where(html:has(.lk-overlay))', 'nothing'],
  [':where(.lk-root) :where(p, ol)', 'a glance'],
  [':where(.lk-aside) > *', 'a glance'],
  [':where(.lk-row) + tr', 'a try on every element'],
  [':where(.lk-card, .lk-dialog)', 'a try on every element'],
  [':where(.lk-aside > *)', 'a try on every element'],
  [':where(.lk-card, .lk-dialog) > *', 'a try on every element'],
  [':where(.lk-card):not(lk lk)', 'nothing'],
  [':where(.lk-aside) > *:not(lk lk)', 'a glance'],
  [':focus-visible', 'a try on every element'],
])('%s costs %s', (selector, cost) => {
  expect(costOf(selector)).toBe(cost)
})
