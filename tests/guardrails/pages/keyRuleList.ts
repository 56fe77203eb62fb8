import keyRules from '../../../docs/keyRules.json'
import { linksTo } from './linksTo'

/** Every rule on how a key is treated, and the tests that name it. */
export function keyRuleList(tests: ReadonlyMap<string, readonly string[]>): string {
  return Object.entries(keyRules)
    .map(([id, { name, text }]) =>
      [`### ${id}`, '', `**${name}.** ${text}`, '', `Tested in ${linksTo(tests.get(id) ?? [])}.`].join('\n'),
    )
    .join('\n\n')
}
