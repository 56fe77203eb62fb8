import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import ts from 'typescript'
import { packageEntries } from './packageEntries'

const root = join(import.meta.dirname, '../..')

/** Only what a report shows counts. The compiler has its own test, and docstrings need no tags of releases. */
const messages = {
  compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
  extractorMessageReporting: {
    default: { logLevel: ExtractorLogLevel.None },
    'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
  },
  tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
}

/** The sources' declarations in `folder`: what the package ships, without its build. */
function writeDeclarations(folder: string): object {
  // SAFETY: tests run after the compiler has read the same file.
  const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as {
    readonly compilerOptions: object
  }
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...compilerOptions, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: 'src', outDir: folder },
    root,
  )
  ts.createProgram(
    packageEntries.map(({ file }) => join(root, 'src', `${file}.ts`)),
    options,
  ).emit()
  return compilerOptions
}

/** Without the folder and the lines in which something was found, since they change with every edit above it. */
const withoutPlaces = (report: string) => report.replace(/^\/\/ \S+\.d\.ts:\d+:\d+ - /gm, '// Warning: ')

/**
 * What each entry exports, with its types, as API Extractor writes it: by the name of its report. All of them share one
 * program of the compiler, which is why this is not a configuration file an entry.
 */
export function apiReports(): ReadonlyMap<string, string> {
  // In the repository, or the packages that types come from would not be found; not in node_modules, where everything
  // counts as somebody else's.
  mkdirSync(join(root, 'reports'), { recursive: true })
  const folder = mkdtempSync(join(root, 'reports/api-'))
  try {
    const compilerOptions = writeDeclarations(folder)
    const declarations = packageEntries.map(({ file }) => join(folder, `${file}.d.ts`))
    const configs = packageEntries.map(({ file, report }) => ({
      report,
      config: ExtractorConfig.prepare({
        configObject: {
          projectFolder: root,
          mainEntryPointFilePath: join(folder, `${file}.d.ts`),
          compiler: { overrideTsconfig: { compilerOptions: { ...compilerOptions, paths: {} }, files: declarations } },
          apiReport: {
            enabled: true,
            reportFileName: `${report.replaceAll('/', '-')}.api.md`,
            reportFolder: join(folder, 'reports'),
            reportTempFolder: join(folder, 'temporary'),
          },
          docModel: { enabled: false },
          dtsRollup: { enabled: false },
          tsdocMetadata: { enabled: false },
          newlineKind: 'lf',
          messages,
        },
        configObjectFullPath: undefined,
        packageJsonFullPath: join(root, 'package.json'),
      }),
    }))
    const [first] = configs
    if (!first) throw new Error('The package has no entry.')
    const compilerState = CompilerState.create(first.config, { additionalEntryPoints: declarations })
    return new Map(
      configs.map(({ report, config }) => {
        Extractor.invoke(config, {
          localBuild: true,
          compilerState,
          messageCallback: (message) => {
            message.handled = true
          },
        })
        return [report, withoutPlaces(readFileSync(config.reportTempFilePath, 'utf8'))] as const
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
