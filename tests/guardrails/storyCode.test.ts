import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { it } from 'vitest'
import { usageOf } from '../../.storybook/usageOf'
import { packageEntries } from './packageEntries'

interface StoryModule {
  readonly default: { readonly title: string; readonly args?: object; readonly parameters?: object }
  readonly [story: string]: { readonly title?: string; readonly args?: object; readonly parameters?: object }
}

const modules = import.meta.glob<StoryModule>('../../stories/{components,flows,headless,explorer}/*.stories.tsx', {
  eager: true,
})

const stories = Object.values(modules).flatMap(({ default: meta, ...rest }) =>
  Object.entries(rest).map(([name, story]) => ({
    name: `${meta.title} ${name}`,
    code: usageOf({ ...meta.parameters, ...story.parameters }, { ...meta.args, ...story.args }),
  })),
)

const entries = new Set(packageEntries.map(({ specifier }) => specifier))

// The test's own: stories bring a second `expect`, which would count for it.
it('there is code to copy for every story', ({ expect }) => {
  expect(stories.length).toBeGreaterThan(200)
  expect(stories.filter(({ code }) => !code?.includes(`from 'latchkey`)).map(({ name }) => name)).toEqual([])
})

it('the code of a story imports from nothing but the entries of the package', ({ expect }) => {
  const imported = new Set(
    stories.flatMap(({ code = '' }) => Array.from(code.matchAll(/(?:from|^import) '([^']+)'/gm), ([, from]) => from)),
  )
  expect([...imported].filter((from) => !entries.has(String(from)))).toEqual(['latchkey/styles.css'])
})

it('the code of every story compiles against the public entries, under the strictest settings', ({ expect }) => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const codes = [...new Set(stories.map(({ code = '' }) => code))]
  const files = new Map(codes.map((code, index) => [`${root}stories/usage-${index}.tsx`, code]))
  const read = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.getSourceFile = (path, target) => {
    const code = files.get(path)
    return code === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, code, target)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  const complaints = [...files].flatMap(([path, code]) => {
    const file = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map(({ messageText }) => `${ts.flattenDiagnosticMessageText(messageText, ' ')}\n${code}`)
  })
  expect(complaints).toEqual([])
  // Some two hundred files; machines are busy.
}, 300_000)
