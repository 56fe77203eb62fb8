import { useScheme } from '../../../.storybook/useScheme'
import { PageLink } from '../PageLink'
import type { StoryModule } from './StoryModule'
import { storiesIn } from './storiesIn'
import './components.css'

export interface FrameGalleryProps {
  stories: StoryModule
  only?: readonly string[]
  /** Those that cover nothing until somebody opens them. */
  closed?: readonly string[]
  /** Whether what they show is there only once they have been played. Playing takes the focus, and the page goes where that is. */
  played?: boolean
  /** One below the other, for what is as wide as a page. */
  wide?: boolean
}

/** As `Gallery`, for what covers a page: each in a page of its own, which loads when it comes into sight. */
export function FrameGallery({ stories, only, closed = [], played, wide }: FrameGalleryProps) {
  const scheme = useScheme()
  return (
    <ul className="gallery sb-unstyled" data-frames data-wide={wide || undefined}>
      {storiesIn(stories)
        .filter(({ key }) => !only || only.includes(key))
        .map(({ key, id, name }) => (
          <li key={key}>
            <PageLink to={`story/${id}`}>{name}</PageLink>
            <iframe
              title={name}
              loading="lazy"
              inert
              data-closed={closed.includes(key) || undefined}
              src={`iframe.html?id=${id}&viewMode=story&globals=theme:${scheme}${played ? '' : '&embed=true'}`}
            />
          </li>
        ))}
    </ul>
  )
}
