import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { type RequirementId, requirements } from './requirements'

interface StoryModule {
  readonly default: { readonly title: string }
  readonly [story: string]: {
    readonly title?: string
    readonly parameters?: { readonly requirements?: readonly string[] }
  }
}

const modules = import.meta.glob<StoryModule>('../**/*.stories.tsx', { eager: true })

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

/** Every requirement, and the stories that show it. */
export function RequirementTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Requirement</th>
          <th scope="col">What it asks for</th>
          <th scope="col">Seen in</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(requirements) as RequirementId[]).map((id) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{requirements[id]}</td>
            <td>
              {stories
                .filter((story) => story.requirements.includes(id))
                .slice(0, 6)
                .map((story) => (
                  <div key={story.id}>
                    <a href={`./?path=/story/${story.id}`} target="_top">
                      {story.name}
                    </a>
                  </div>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
