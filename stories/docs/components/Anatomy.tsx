import { Story } from '@storybook/addon-docs/blocks'
import { useState } from 'react'
import { parts } from '../../../src/components/parts/parts'
import { partTexts } from '../parts/partTexts'
import { Rows } from '../Rows'
import './components.css'

export interface AnatomyProps {
  of: keyof typeof parts
  /** Stories of the page's own file that together have its parts. */
  shown: readonly unknown[]
}

/** Every part by its name: its class, its entry in `classNames` and `renders`, and where it is. */
export function Anatomy({ of, shown }: AnatomyProps) {
  const [marked, setMarked] = useState<string | null>(null)
  const rows = parts[of].map((part) => [
    <button
      key="part"
      type="button"
      aria-pressed={part === marked}
      onClick={() => setMarked(part === marked ? null : part)}
    >
      {part}
    </button>,
    <code key="class">.lk-{part}</code>,
    partTexts[part],
  ])
  return (
    <div className="anatomy sb-unstyled">
      {marked ? (
        <style>{`.anatomy-shown .lk-${marked} { outline: 2px solid var(--docs-mark); outline-offset: 1px; }`}</style>
      ) : null}
      <div className="anatomy-shown" inert>
        {shown.map((story, index) => (
          // SAFETY: stories of the file that the page is about.
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move
          <Story key={index} of={story as never} />
        ))}
      </div>
      <Rows label={`Parts of ${of}`} head={['Part', 'Class', 'What it is']} rows={rows} />
    </div>
  )
}
