import { Story } from '@storybook/addon-docs/blocks'
import './components.css'

export interface SampleProps {
  /** A story of the page's own file. */
  of: unknown
}

/** One of the stories, to be tried. */
export function Sample({ of }: SampleProps) {
  return (
    <div className="sample sb-unstyled">
      {/* SAFETY: a story, which Storybook types as a module's export. */}
      <Story of={of as never} />
    </div>
  )
}
