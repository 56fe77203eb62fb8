import ts from 'typescript'
import { idsIn } from './documented'
import { repositoryFiles } from './repositoryFiles'

/** What a test says of itself: titles, tags, and the messages of its expectations. Comments prove nothing. */
function stringsOf(path: string, text: string): string {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const strings: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      strings.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind))
  return strings.join('\n')
}

/** The files of tests that name an id, by id. */
export function testsById(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { path, text } of repositoryFiles()) {
    if (!/^tests\/.*\.test\.tsx?$/.test(path) || idsIn(text).length === 0) continue
    for (const id of idsIn(stringsOf(path, text))) found.set(id, [...(found.get(id) ?? []), path])
  }
  return found
}
