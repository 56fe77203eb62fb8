import { storyNameFromExport, toId } from 'storybook/internal/csf'
import type { StoryModule } from './StoryModule'

/** The stories of a file in their order, each with its id and its name. */
export function storiesIn(stories: StoryModule) {
  // SAFETY: Storybook adds it to every file of stories. The names of a module itself come in the order of the alphabet.
  const { __namedExportsOrder: order } = stories as { readonly __namedExportsOrder?: readonly string[] }
  return (order ?? Object.keys(stories)).flatMap((key) => {
    const { default: meta, [key]: story } = stories
    if (!story || !/^[A-Z]/.test(key)) return []
    const name = storyNameFromExport(key)
    return [{ key, story, id: toId(meta.title, name), name: story.name ?? name }]
  })
}
