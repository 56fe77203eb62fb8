import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

const src = join(import.meta.dirname, '../../src')

type Import = {
  /** A file from src/, without extension (`core/states/states`), or a package (`zod/mini`). */
  to: string
  isPackage: boolean
  /** `import type` and `export type`. With `import { type X }`, the module is loaded all the same. */
  isType: boolean
}
type SourceFile = {
  /** From src/, with forward slashes: `core/states/states.ts`. */
  path: string
  code: string
  tree: ts.SourceFile
  imports: Import[]
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Expression | undefined, isType: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const { text } = specifier
    const isPackage = !text.startsWith('.')
    const to = isPackage ? text : relative(src, join(src, dirname(path), text)).replaceAll('\\', '/')
    found.push({ to, isPackage, isType })
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal, true)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Every TypeScript file of src, with what it imports: statically, by re-export, by `import()`, for types or values. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const code = readFileSync(join(src, path), 'utf8')
      const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
      const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, kind)
      return { path, code, tree, imports: importsOf(path, tree) }
    })
}
