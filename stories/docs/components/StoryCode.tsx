import { usageOf } from '../../../.storybook/usageOf'
import { Code } from '../Code'
import type { StoryModule } from './StoryModule'

export interface StoryCodeProps {
  stories: StoryModule
  /** The export of the story. */
  of: string
}

/** The code with which a developer gets what a story shows. A test compiles it. */
export function StoryCode({ stories, of }: StoryCodeProps) {
  const { default: meta, [of]: story } = stories
  const code = story && usageOf({ ...meta.parameters, ...story.parameters }, { ...meta.args, ...story.args })
  if (!code) throw new Error(`${meta.title} has no code for ${of}.`)
  return <Code code={code.trimEnd()} />
}
