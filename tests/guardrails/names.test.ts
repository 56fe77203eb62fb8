import { basename } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourceFiles } from './sourceFiles'

const ENTRIES = ['index.ts', 'headless.ts', 'http.ts', 'providers.ts', 'server.ts', 'testing.ts']

/** Files that hold a family of equals and are named after it. */
const FAMILIES = [
  'core/machine.ts',
  'core/states/selectors.ts',
  'core/provider/provider.ts',
  'core/states/TransitionTable.ts',
  'key/names/keyNames.ts',
  'attempt/runningActivations.ts',
  'border/callbacks.ts',
  'checking/pollingRules.ts',
  'components/elements/iconPaths.ts',
  'server/record/recordSteps.ts',
]

const VAGUE = /^(utils?|helpers?|types?|common|misc|shared|constants|index)$/i

function exportedNames(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.map(({ name }) => name.text)
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return ['default']
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
    if ('name' in statement && statement.name) {
      // SAFETY: of the statements that can be exported, those with a name have an identifier there.
      return [(statement.name as ts.Identifier).text]
    }
    return []
  })
}

const files = sourceFiles().filter(({ path }) => !ENTRIES.includes(path))
/** `identify/vendors/stripe` is the entry of `identifyStripe`. */
const bare = (path: string) =>
  basename(path)
    .replace(/\.tsx?$/, '')
    .replace(/^/, path.startsWith('identify/vendors/') ? 'identify' : '')
/** `states` is the file of `State`, `pt-BR` the one of `ptBR`. */
const sameName = (file: string, name: string) => {
  const [a, b] = [file, name].map((text) => text.replaceAll('-', '').toLowerCase())
  return a === b || a === `${b}s`
}

test('each file of src is named as its main export', () => {
  const offences = files
    .filter(({ path }) => !FAMILIES.includes(path))
    .map(({ path, tree }) => ({ path, names: exportedNames(tree) }))
    .filter(({ path, names }) => !names.some((name) => sameName(bare(path), name)))
    .map(({ path, names }) => `${path} exports ${names.join(', ') || 'nothing'}`)
  expect(offences).toEqual([])
})

test('a component or a hook has the exact name of its file', () => {
  const offences = files
    .filter(({ path }) => path.endsWith('.tsx') || bare(path).startsWith('use'))
    .filter(({ path, tree }) => !exportedNames(tree).includes(bare(path)))
    .map(({ path }) => path)
  expect(offences).toEqual([])
})

test('no file has a name that says nothing', () => {
  expect(files.map(({ path }) => path).filter((path) => VAGUE.test(bare(path)))).toEqual([])
})

test('files stay short enough to read in one go', () => {
  const lines = files.map(({ path, code }) => ({ path, count: code.split('\n').length }))
  const counts = lines.map(({ count }) => count).sort((a, b) => a - b)
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(60)
})

/** A theme is for what the stylesheet paints, and that it finds by this class. */
const PAINTED: Readonly<Record<string, string>> = { 'components/look/followPageTheme.ts': '.lk-root:not(.lk-root *)' }

test('no behaviour needs a class name: markup of a host has none of ours', () => {
  const selector = /\.lk-[a-z]/
  const offences = files.flatMap(({ path, tree }) => {
    const found: string[] = []
    const visit = (node: ts.Node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
        if (selector.test(node.text) && PAINTED[path] !== node.text) found.push(`${path}: ${node.text}`)
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return found
  })
  expect(offences).toEqual([])
})
