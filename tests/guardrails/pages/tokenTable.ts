import { tokenTexts } from '../../../stories/docs/tokens/tokenTexts'
import { markdownTable } from './markdownTable'

/** Every token in words, with a value of a host's own. */
export function tokenTable(): string {
  return markdownTable(
    ['token', 'what it does', 'for example'],
    Object.entries(tokenTexts).map(([name, { colours, example }]) => [`\`${name}\``, colours, `\`${example}\``]),
  )
}
