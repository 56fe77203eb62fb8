import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../examples/next-app', import.meta.url))
/** Lines that a host has to write for its own vendor. */
const most = 40
/** Whose key it is, and who is asking: the host's own knowledge, whatever asks for the key. */
const own = ['acmePay/identify.ts', 'currentUser.ts']

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))

const linesOf = (path: string) =>
  readFileSync(join(folder, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//'))

it(`a vendor of one's own in a Next.js app is ${most} lines at most, besides whose key it is and who is asking`, () => {
  const counted = files.filter((path) => !own.includes(path)).map((path) => [path, linesOf(path).length] as const)
  expect(files).toEqual(expect.arrayContaining(own))
  expect(counted.length).toBeGreaterThan(3)
  const sum = counted.reduce((total, [, lines]) => total + lines, 0)
  expect(sum, counted.map(([path, lines]) => `${path}: ${lines}`).join('\n')).toBeLessThanOrEqual(most)
  // Nothing is hidden in long lines.
  for (const path of files) for (const line of linesOf(path)) expect(line.length, line).toBeLessThanOrEqual(120)
})
