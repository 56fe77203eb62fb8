import { Story } from '@storybook/addon-docs/blocks'
import './components.css'

export interface SampleProps {
  /** A story of the page's own file. */
  of: unknown
}

/** One of the stories, to be tried. Its own headings, which are of a card in a page, are below that of this place. */
export function Sample({ of }: SampleProps) {
  return (
    <div className="sample sb-unstyled">
      <h2 className="sample-heading">Example</h2>
      <Story of={of} />
    </div>
  )
}
