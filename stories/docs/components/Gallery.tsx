import { Story } from '@storybook/addon-docs/blocks'
import { PageLink } from '../PageLink'
import type { StoryModule } from './StoryModule'
import { storiesIn } from './storiesIn'
import './components.css'

export interface GalleryProps {
  stories: StoryModule
  /** Exports that another page shows. */
  without?: readonly string[]
  /** One below the other, for what is as wide as a page. */
  wide?: boolean
}

/**
 * Every state on one page, each with a link to its own. Inert, so that none of many takes the focus, and a keyboard is
 * past them with as many presses as there are links.
 */
export function Gallery({ stories, without = [], wide }: GalleryProps) {
  return (
    <ul className="gallery sb-unstyled" data-wide={wide || undefined}>
      {storiesIn(stories)
        .filter(({ key }) => !without.includes(key))
        .map(({ key, story, id, name }) => (
          <li key={key}>
            <PageLink to={`story/${id}`}>{name}</PageLink>
            <div className="gallery-state" inert>
              {/* SAFETY: a story of the file that the page is about. */}
              <Story of={story as never} />
            </div>
          </li>
        ))}
    </ul>
  )
}
