// After tsup: the two things that it cannot do itself.
import { readFile, writeFile } from 'node:fs/promises'

const entries = ['index', 'headless', 'http', 'providers', 'server', 'testing']
const directive = /^\s*['"]use client['"]/

for (const name of entries) {
  const isClient = directive.test(await readFile(`src/${name}.ts`, 'utf8'))
  for (const file of [`dist/${name}.js`, `dist/${name}.cjs`]) {
    let code = await readFile(file, 'utf8')
    // With `splitting`, the CJS pass puts its prelude before the directive, which then no longer is one.
    // Put it back in front, on the same line, so that source maps keep their line numbers.
    if (isClient && !directive.test(code)) {
      code = `"use client";${code}`
      await writeFile(file, code)
    }
    if (directive.test(code) !== isClient) throw new Error(`${file}: 'use client' differs from src/${name}.ts`)
  }
}

// TypeScript 6 and later want a declaration for `import 'latchkey/styles.css'`.
await writeFile('dist/styles.css.d.ts', 'export {}\n')
