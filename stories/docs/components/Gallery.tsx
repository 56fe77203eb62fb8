import { Story } from '@storybook/addon-docs/blocks'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { PageLink } from '../PageLink'
import type { StoryModule } from './StoryModule'
import './components.css'

export interface GalleryProps {
  stories: StoryModule
  /** Exports that another page shows. */
  without?: readonly string[]
}

/**
 * Every state on one page, each with a link to its own. Inert, so that none of many takes the focus, and a keyboard is
 * past them with as many presses as there are links.
 */
export function Gallery({ stories, without = [] }: GalleryProps) {
  const { default: meta, ...exports } = stories
  const shown = Object.entries(exports).filter(([name]) => !without.includes(name))
  return (
    <ul className="gallery sb-unstyled">
      {shown.map(([name, story]) => {
        const title = story.name ?? storyNameFromExport(name)
        return (
          <li key={name}>
            <PageLink to={`story/${toId(meta.title, storyNameFromExport(name))}`}>{title}</PageLink>
            <div className="gallery-state" inert>
              {/* SAFETY: a story of the file that the page is about. */}
              <Story of={story as never} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
