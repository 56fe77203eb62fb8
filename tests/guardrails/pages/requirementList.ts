import requirements from '../../../docs/requirements.json'
import { linksTo } from './linksTo'

const titles: Readonly<Record<string, string>> = {
  both: 'Both guidelines',
  standalone: "Pleo's guideline for Standalone API Keys",
  integrated: "Pleo's guideline for Integrated API Keys",
}

/** Every requirement: what it asks for, what the guidelines say, and the tests that name it. */
export function requirementList(tests: ReadonlyMap<string, readonly string[]>): string {
  return Object.entries(requirements)
    .map(([id, { text, sources }]) =>
      [
        `### ${id}`,
        '',
        `${text}.`,
        '',
        ...sources.map(({ guideline, section, says }) => {
          const said = says.map((sentence) => `“${sentence.replace(/[“”]/g, '"')}”`).join(' ')
          return `- ${titles[guideline]}, ${section}: ${said}`
        }),
        `- Tested in ${linksTo(tests.get(id) ?? [])}`,
      ].join('\n'),
    )
    .join('\n\n')
}
