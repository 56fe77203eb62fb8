import { Linter } from 'eslint'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const linter = new Linter()

/** What the recommended rules of `eslint-plugin-react-hooks` say of a sample, with the rule. */
export function complaintsOfHooks(code: string): readonly string[] {
  const config = [
    reactHooks.configs.flat['recommended-latest'],
    { languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
  ] as Linter.Config[]
  return linter.verify(code, config).map(({ ruleId, message }) => `${ruleId ?? 'syntax'}: ${message}`)
}
