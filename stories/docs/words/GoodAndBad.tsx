import '../docs.css'

export interface GoodAndBadProps {
  /** What Latchkey says. */
  good: string
  /** What is often said instead. */
  bad: string
}

/** A sentence that helps, and one that does not. */
export function GoodAndBad({ good, bad }: GoodAndBadProps) {
  return (
    <dl className="good-and-bad sb-unstyled">
      <div data-good>
        <dt>Write</dt>
        <dd>{good}</dd>
      </div>
      <div>
        <dt>Not</dt>
        <dd>{bad}</dd>
      </div>
    </dl>
  )
}
