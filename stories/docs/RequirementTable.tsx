import { storyNameFromExport, toId } from 'storybook/internal/csf'
import requirements from '../../docs/requirements.json'
import { PageLink } from './PageLink'
import { Rows } from './Rows'

interface StoryModule {
  readonly default: { readonly title: string }
  readonly [story: string]: {
    readonly title?: string
    readonly parameters?: { readonly requirements?: readonly string[] }
  }
}

const modules = import.meta.glob<StoryModule>('../{components,flows,headless}/*.stories.tsx', { eager: true })

/** Which keys it is for, where it is not for both kinds. */
function keyKind(sources: readonly { readonly guideline: string }[]): string {
  const [first] = sources
  const isOne = first && first.guideline !== 'both' && sources.every(({ guideline }) => guideline === first.guideline)
  return isOne ? `${first.guideline === 'standalone' ? 'Standalone' : 'Integrated'} keys: ` : ''
}

/** A flow shows a requirement at work; a part shows what it looks like. */
const flowsFirst = (a: StoryModule, b: StoryModule) =>
  Number(b.default.title.startsWith('Flows/')) - Number(a.default.title.startsWith('Flows/'))

const stories = Object.values(modules)
  .sort(flowsFirst)
  .flatMap((module) =>
    Object.entries(module).flatMap(([name, story]) =>
      name === 'default'
        ? []
        : [
            {
              id: toId(module.default.title, storyNameFromExport(name)),
              name: `${module.default.title.split('/').at(-1)}: ${storyNameFromExport(name)}`,
              requirements: story.parameters?.requirements ?? [],
            },
          ],
    ),
  )

const rows = Object.entries(requirements).map(([id, { text, sources }]) => [
  <code key="id">{id}</code>,
  `${keyKind(sources)}${text}`,
  stories
    .filter((story) => story.requirements.includes(id))
    .slice(0, 4)
    .map((story) => (
      <div key={story.id}>
        <PageLink to={`story/${story.id}`}>{story.name}</PageLink>
      </div>
    )),
])

/** Every requirement, and the stories that show it. */
export function RequirementTable() {
  return (
    <Rows label="Requirements and their stories" head={['Requirement', 'What it asks for', 'Seen in']} rows={rows} />
  )
}
