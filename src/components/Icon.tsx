import type { ComponentPropsWithoutRef } from 'react'
import { joinTokens } from '../react/joinTokens'

export interface IconProps extends ComponentPropsWithoutRef<'svg'> {
  /** One path on a 16 by 16 grid, drawn as a line. */
  d: string
}

/** A line icon that says nothing by itself: a word stands beside each. Renders an `<svg>`. */
export function Icon({ d, className, ...props }: IconProps) {
  return (
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
      className={joinTokens('lk-icon', className)}
    >
      <path d={d} />
    </svg>
  )
}
