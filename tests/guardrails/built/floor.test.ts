import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint, Linter } from 'eslint'
import stylelint from 'stylelint'
import { describe, expect, it } from 'vitest'

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
const scripts = files.filter((file) => /\.c?js$/.test(file))

describe('what is built', () => {
  it('is written in the JavaScript of 2022, with no syntax that is younger', () => {
    const linter = new Linter()
    const young = scripts.flatMap((file) => {
      const sourceType = file.endsWith('.cjs') ? 'commonjs' : 'module'
      const languageOptions = { ecmaVersion: 2022, sourceType } as const
      // Only the parser: no rule is on.
      const found = linter.verify(
        readFileSync(join('dist', file), 'utf8'),
        [{ files: ['**/*'], languageOptions }],
        file,
      )
      return found.filter(({ fatal }) => fatal).map(({ message }) => `${file}: ${message}`)
    })
    expect(scripts.length).toBeGreaterThan(100)
    expect(young).toEqual([])
  })

  it('younger syntax would be found', () => {
    const linter = new Linter()
    const [found] = linter.verify('using x = f()', [{ languageOptions: { ecmaVersion: 2022, sourceType: 'module' } }])
    expect(found?.fatal).toBe(true)
    expect(ESLint.version).toMatch(/^9/)
  })

  it('has only styles of the floor, or such as nothing depends on', async () => {
    const { results } = await stylelint.lint({
      files: ['dist/styles.css', 'dist/styles.unlayered.css'],
      config: {
        plugins: ['stylelint-plugin-use-baseline'],
        rules: (JSON.parse(readFileSync('.config/stylelint.json', 'utf8')) as stylelint.Config).rules ?? {},
      },
    })
    const found = results.flatMap(({ warnings }) => warnings).filter(({ rule }) => rule === 'plugin/use-baseline')
    expect(found.map(({ text }) => text)).toEqual([])
  })
})
