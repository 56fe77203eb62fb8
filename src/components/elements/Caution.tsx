import type { ReactNode } from 'react'
import { useParts } from '../parts/useParts'
import { badgeIcons } from './badgeIcons'
import { Icon } from './Icon'

/** Something to look at, with a sign of its own. */
export function Caution({ children }: { children: ReactNode }) {
  const { part } = useParts()

  return part(
    'caution',
    <span>
      <Icon d={badgeIcons['action-required']} />
      {/* An element of its own, here and wherever a text stands beside something: a browser's translation replaces texts. */}
      <span>{children}</span>
    </span>,
  )
}
