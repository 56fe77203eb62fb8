import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { selectorSpecificity } from '@csstools/selector-specificity'
import postcss from 'postcss'
import parser from 'postcss-selector-parser'
import { describe, expect, it } from 'vitest'
import { unlayered } from '../../../scripts/unlayered.mjs'

const root = join(import.meta.dirname, '../../..')
const sheets = ['styles', 'themes/mantine', 'themes/mui', 'themes/radix-themes']
const sourceOf = (sheet: string) => readFileSync(join(root, `src/${sheet}.css`), 'utf8')

interface Said {
  readonly selector: string
  /** The conditions that it stands under, without the layer. */
  readonly under: string
  readonly declarations: string
}

function saidIn(css: string): Said[] {
  const found: Said[] = []
  postcss.parse(css).walkRules((rule) => {
    const around: string[] = []
    for (let node = rule.parent; node?.type === 'atrule'; node = node.parent) {
      const { name, params } = node as postcss.AtRule
      if (name !== 'layer') around.push(`@${name} ${params}`)
    }
    const declarations = rule.nodes
      .filter((node) => node.type === 'decl')
      .map(String)
      .join('; ')
    for (const selector of rule.selectors) found.push({ selector, under: around.join(' '), declarations })
  })
  return found
}

const isFrame = ({ under }: Said) => under.includes('@keyframes')

function weightOf({ selector }: Said) {
  const { a, b, c } = selectorSpecificity(parser().astSync(selector).first)
  return { classes: a * 1000 + b, elements: c, all: a * 1_000_000 + b * 1000 + c }
}

describe.each(sheets)('dist/%s.unlayered.css', (sheet) => {
  const path = createRequire(join(root, 'package.json')).resolve(`latchkey/${sheet}.unlayered.css`)
  const built = readFileSync(path, 'utf8')
  const [before, after] = [saidIn(sourceOf(sheet)), saidIn(built)]

  it('is found by its public name, is of today’s source, and has a declaration for TypeScript', () => {
    expect(path).toBe(join(root, `dist/${sheet}.unlayered.css`))
    expect(built).toBe(unlayered(sourceOf(sheet)))
    expect(existsSync(`${path}.d.ts`)).toBe(true)
  })

  it('is in no layer, and says under the same conditions what the sheet says: of forced colours, of motion, of room', () => {
    const withoutSelector = ({ under, declarations }: Said) => ({ under, declarations })
    expect(built).not.toContain('@layer')
    expect(after.map(withoutSelector)).toEqual(before.map(withoutSelector))
  })

  it('weighs less than one class and as much as two elements, and each rule against another as before', () => {
    const rules = after.filter((one) => !isFrame(one)).map(weightOf)
    expect(rules.filter(({ classes, elements }) => classes > 0 || elements < 2)).toEqual([])
    const once = before.filter((one) => !isFrame(one)).map(weightOf)
    const turned = once.flatMap((one, first) =>
      once.filter((other, second) => {
        const now = Math.sign((rules[first]?.all ?? 0) - (rules[second]?.all ?? 0))
        return Math.sign(one.all - other.all) !== now
      }),
    )
    expect(turned).toEqual([])
  })
})

it('a selector whose weight can’t be said in elements is refused', () => {
  expect(() => unlayered('@layer latchkey { #card { margin: 0 } }')).toThrow(/#card/)
  expect(() => unlayered('@layer latchkey { ul li { margin: 0 } }')).toThrow(/ul li/)
})
