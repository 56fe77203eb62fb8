import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../../..')

/**
 * What the compiler says of files that are nowhere, under the settings of this repository: a line each, with where. They may
 * import each other, the package by its name, and whatever is installed.
 *
 * @param files their code, by a path from the root of the repository
 */
export function complaintsAbout(files: ReadonlyMap<string, string>): readonly string[] {
  const given = new Map([...files].map(([path, code]) => [join(root, path).replaceAll('\\', '/'), code]))
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  // Their folders are nowhere either.
  host.directoryExists = () => true
  host.fileExists = (path) => given.has(path) || fileExists(path)
  host.readFile = (path) => given.get(path) ?? readFile(path)
  host.getSourceFile = (path, target) => {
    const code = given.get(path)
    return code === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, code, target)
  }
  const program = ts.createProgram([...given.keys()], options, host)
  return [...given.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map(({ messageText, start = 0 }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1
      return `${path.slice(root.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  })
}
