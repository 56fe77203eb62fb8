import type { ReactNode } from 'react'
import { Example } from '../Example'

export interface PairProps {
  /** A sentence each. */
  do: string
  dont: string
  good: ReactNode
  /** Not to be used, and not to be reached by keyboard: it is a picture of a mistake. */
  bad: ReactNode
}

/** What to do and what not, side by side. */
export function Pair({ do: todo, dont, good, bad }: PairProps) {
  return (
    <div className="pair sb-unstyled">
      <figure data-good>
        <figcaption>
          <strong>Do.</strong> {todo}
        </figcaption>
        <Example>{good}</Example>
      </figure>
      <figure>
        <figcaption>
          <strong>Don’t.</strong> {dont}
        </figcaption>
        <Example>
          <div className="mistake" inert>
            {bad}
          </div>
        </Example>
      </figure>
    </div>
  )
}
