import ts from 'typescript'
import { repositoryFiles } from './repositoryFiles'

/** The strings of a file of tests that are an id and nothing else: the tags of its tests. */
function tagsIn(path: string, text: string): ReadonlySet<string> {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const found = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) && /^[RK]\d\d$/.test(node.text)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind))
  return found
}

/** The files with tests that are tagged with an id, by id. */
export function testsById(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { path, text } of repositoryFiles()) {
    if (!/^tests\/.*\.test\.tsx?$/.test(path)) continue
    for (const id of tagsIn(path, text)) found.set(id, [...(found.get(id) ?? []), path])
  }
  return found
}
