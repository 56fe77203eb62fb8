// npm run build: tsup, and what it cannot do itself.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeRegistry } from './registry.mjs'
import { writeDesignTokens } from './tokens/writeDesignTokens.mjs'
import { unlayered } from './unlayered.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const read = (path) => readFileSync(join(root, path), 'utf8')
const locales = readdirSync(join(root, 'src/locales')).map((file) => `locales/${file.replace('.ts', '')}`)
const vendors = ['providers/vendors', 'identify/vendors'].flatMap((folder) =>
  readdirSync(join(root, 'src', folder)).map((file) => `${folder}/${file.replace('.ts', '')}`),
)
const entries = ['index', 'headless', 'http', 'providers', 'server', 'testing', ...locales, ...vendors]
const directive = /^\s*['"]use client['"]/

// Here and not by tsup, whose three builds run side by side.
rmSync(dist, { recursive: true, force: true })
const { status } = spawnSync(process.execPath, ['node_modules/tsup/dist/cli-default.js', '--silent'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
})
if (status !== 0) process.exit(status ?? 1)

// A module that holds types alone leaves an empty file.
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.js')) continue
  const code = read(join('dist', path)).replace(/^\/\/#.*$/gm, '')
  if (code.trim() !== '') continue
  rmSync(join(dist, path))
  rmSync(join(dist, `${path}.map`))
}

for (const name of entries) {
  const isClient = directive.test(read(`src/${name}.ts`))
  for (const file of [`dist/${name}.js`, `dist/${name}.cjs`]) {
    let code = read(file)
    // With `splitting`, the CJS pass puts its prelude before the directive, which then no longer is one.
    // Put it back in front, on the same line, so that source maps keep their line numbers.
    if (isClient && !directive.test(code)) {
      code = `"use client";${code}`
      writeFileSync(join(root, file), code)
    }
    if (directive.test(code) !== isClient) throw new Error(`${file}: 'use client' differs from src/${name}.ts`)
  }
}

mkdirSync(join(dist, 'themes'))
const themes = readdirSync(join(root, 'src/themes')).map((file) => `themes/${file}`)
for (const theme of themes) copyFileSync(join(root, 'src', theme), join(dist, theme))

// Tailwind's reset is in a layer: its themes need no such twin.
const twins = ['styles.css', ...themes.filter((theme) => !/tailwind|shadcn/.test(theme))].map((sheet) => {
  const twin = sheet.replace('.css', '.unlayered.css')
  writeFileSync(join(dist, twin), unlayered(read(`src/${sheet}`)))
  return twin
})

writeRegistry(join(dist, 'registry'))
await writeDesignTokens(dist)

// TypeScript 6 and later want a declaration for `import 'latchkey/styles.css'`.
for (const sheet of ['styles.css', ...themes, ...twins]) writeFileSync(join(dist, `${sheet}.d.ts`), 'export {}\n')
