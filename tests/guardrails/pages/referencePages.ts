import { join } from 'node:path'
import ts from 'typescript'
import { packageEntries } from '../packageEntries'

const root = join(import.meta.dirname, '../../..')
const src = `${join(root, 'src').replaceAll('\\', '/')}/`

/** The entries that have a page of their own. Languages and vendors are one name each, in the README's table. */
const entries = packageEntries.filter(({ report }) => !report.includes('/'))

const sample = /^```ts\n[\s\S]*?\n```$/gm

/** Words in one line, each code sample as it stands. */
function prose(text: string): string {
  const between = text.split(sample).map(plain)
  const samples = text.match(sample) ?? []
  return between
    .flatMap((words, index) => [words, samples[index] ?? ''])
    .filter(Boolean)
    .join('\n\n')
}

/** Without the numbers of requirements and key rules, which say nothing to a stranger. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ \((?:[RK]\d\d(?:, )?)+\)/g, '')
    .replace(/\((?:[RK]\d\d[,;] )+/g, '(')
    .trim()

const codeOf = (text: string) => {
  const code = plain(text.replace(/\/\*[\s\S]*?\*\//g, ''))
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``
}

/**
 * What each entry exports, for people: what it is, its members with their types, defaults, and what it throws. From the same
 * docstrings that an editor shows. By the entry: `index`, `headless` …
 */
export function referencePages(): ReadonlyMap<string, string> {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root)
  const files = entries.map(({ file }) => `${src}${file}.ts`)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const resolve = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

  function told(symbol: ts.Symbol): string {
    const tags = symbol.getJsDocTags(checker).flatMap(({ name, text }) => {
      const said = plain(ts.displayPartsToString(text))
      if (name === 'default') return [`Default: ${said.replace(/\.$/, '')}.`]
      if (name === 'throws') return [`Throws: ${said.replace(/\.$/, '')}.`]
      if (name === 'returns') return [`Returns ${said.replace(/\.$/, '')}.`]
      return name === 'param' ? [`${said.replace(/^(\S+) /, '`$1`: ').replace(/\.$/, '')}.`] : []
    })
    return [prose(ts.displayPartsToString(symbol.getDocumentationComment(checker))), ...tags]
      .filter(Boolean)
      .join(' ')
      .replace(/^``` /gm, '```\n\n')
  }

  /** As it is written; of a component, whose declaration is another one's, as the compiler has it. */
  function signature(one: ts.Signature): string {
    const { declaration } = one
    if (!declaration || !ts.isFunctionDeclaration(declaration) || !declaration.name)
      // React's own arguments say nothing here.
      return checker.signatureToString(one).replace(/ReactElement<.*>( \| null)?$/, 'ReactElement$1')
    const { name, body, end } = declaration
    const text = declaration.getSourceFile().text.slice(name.end, body?.getStart() ?? end)
    return text.replace(/\/\*[\s\S]*?\*\//g, '').trim()
  }

  /** The members that are declared here, and not by React; of every alternative, each once. */
  function membersOf(symbol: ts.Symbol): readonly ts.Symbol[] {
    if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))) return []
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    // Which members go together only the type itself says; of props, a component says what it needs.
    if (type.isUnion() && !symbol.name.endsWith('Props')) return []
    const alternatives = type.isUnion() ? type.types : [type]
    const members = new Map<string, ts.Symbol>()
    for (const one of alternatives.filter((each) => each.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
      for (const member of one.getProperties()) {
        const isOurs = member.declarations?.some((each) => each.getSourceFile().fileName.startsWith(src)) ?? false
        const isAbsence = member.valueDeclaration?.getText().endsWith('?: undefined') ?? false
        if (isOurs && !isAbsence && !members.has(member.name)) members.set(member.name, member)
      }
    return [...members.values()]
  }

  /** A line for a member, and below it one for each member of its own. */
  function memberLines(member: ts.Symbol, indent = ''): string {
    const declaration = member.valueDeclaration ?? member.declarations?.[0]
    const isWritten = declaration && (ts.isPropertySignature(declaration) || ts.isMethodSignature(declaration))
    const literal = isWritten ? declaration.type : undefined
    const inner = literal && ts.isTypeLiteralNode(literal) ? checker.getTypeFromTypeNode(literal).getProperties() : []
    const written = isWritten
      ? declaration
          .getText()
          .replace(/^readonly /, '')

          .replace(/;$/, '')
          .replace(/ \| undefined$/, '')
      : `${member.name}: ${checker.typeToString(checker.getTypeOfSymbol(member))}`
    const shown = inner.length > 0 ? `${written.slice(0, written.indexOf('{'))}{ … }` : written
    const line = `${indent}- ${codeOf(shown)} ${told(member)}`.trimEnd()
    return [line, ...inner.map((one) => memberLines(one, `${indent}  `))].join('\n')
  }

  /** The words that a value may be, where it may be nothing else. */
  function words(symbol: ts.Symbol): string | undefined {
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const all = type.isUnion() ? type.types : []
    const literals = all.flatMap((one) => (one.isStringLiteral() ? [`'${one.value}'`] : []))
    return literals.length > 0 && literals.length === all.length ? literals.sort().join(' | ') : undefined
  }

  function section(exported: ts.Symbol): string {
    const symbol = resolve(exported)
    const declaration = symbol.declarations?.[0]
    const members = membersOf(symbol)
    const signatures = symbol.valueDeclaration ? checker.getTypeOfSymbol(symbol).getCallSignatures().map(signature) : []
    const isAlias = declaration !== undefined && ts.isTypeAliasDeclaration(declaration)
    const shapes = isAlias && members.length === 0 ? [words(symbol) ?? declaration.type.getText()] : signatures
    const shown = shapes.map((one) => `${isAlias ? 'type ' : ''}${exported.name}${isAlias ? ' = ' : ''}${one}`)
    const code = shown.length > 0 ? `\`\`\`ts\n${shown.join('\n')}\n\`\`\`` : ''
    return [`## ${exported.name}`, told(symbol), code, members.map((one) => memberLines(one)).join('\n')]
      .filter(Boolean)
      .join('\n\n')
  }

  const exportsOf = (file: string) => {
    const source = program.getSourceFile(file)
    const symbol = source && checker.getSymbolAtLocation(source)
    return symbol ? checker.getExportsOfModule(symbol) : []
  }
  const headless = new Set(exportsOf(`${src}headless.ts`).map(({ name }) => name))
  return new Map(
    entries.map(({ file, specifier, report }) => {
      const all = exportsOf(`${src}${file}.ts`)
      const own = file === 'index' ? all.filter(({ name }) => !headless.has(name)) : all
      const note = file === 'index' ? '\n\nEverything of [latchkey/headless](headless.md) too.' : ''
      const sections = [...own].sort((a, b) => a.name.localeCompare(b.name, 'en')).map(section)
      return [report, `# ${specifier}\n\nEvery export, from its docstring.${note}\n\n${sections.join('\n\n')}\n`]
    }),
  )
}
