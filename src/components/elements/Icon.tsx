import type { ComponentPropsWithoutRef } from 'react'
import type { Render } from '../parts/parts'
import { useParts } from '../parts/useParts'

export interface IconProps extends ComponentPropsWithoutRef<'svg'> {
  /** One path on a 16 by 16 grid, drawn as a line. */
  d: string
  render?: Render | undefined
}

/** A line icon that says nothing by itself: a word stands beside each. Renders an `<svg>`. */
export function Icon({ d, ...given }: IconProps) {
  const { part, props } = useParts('icon', given)

  return part(
    'icon',
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...props}
      aria-hidden="true"
    >
      <path d={d} />
    </svg>,
  )
}
