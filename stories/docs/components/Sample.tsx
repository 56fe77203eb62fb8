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
      <Story of={of} />
    </div>
  )
}
