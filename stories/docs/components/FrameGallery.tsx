import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { useScheme } from '../../../.storybook/useScheme'
import { PageLink } from '../PageLink'
import type { StoryModule } from './StoryModule'
import './components.css'

export interface FrameGalleryProps {
  stories: StoryModule
  only?: readonly string[]
}

/** As `Gallery`, for what covers a page: each in a page of its own, which loads when it comes into sight. */
export function FrameGallery({ stories, only }: FrameGalleryProps) {
  const scheme = useScheme()
  const { default: meta, ...exports } = stories
  const shown = Object.entries(exports).filter(([name]) => !only || only.includes(name))
  return (
    <ul className="gallery sb-unstyled" data-frames>
      {shown.map(([name, story]) => {
        const title = story.name ?? storyNameFromExport(name)
        const id = toId(meta.title, storyNameFromExport(name))
        return (
          <li key={name}>
            <PageLink to={`story/${id}`}>{title}</PageLink>
            <iframe
              title={title}
              loading="lazy"
              inert
              src={`iframe.html?id=${id}&viewMode=story&embed=true&globals=theme:${scheme}`}
            />
          </li>
        )
      })}
    </ul>
  )
}
