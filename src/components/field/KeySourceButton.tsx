import { Icon } from '../elements/Icon'
import { chevronIcon } from '../elements/iconPaths'
import { useParts } from '../parts/useParts'

export interface KeySourceButtonProps {
  heading: string
  isOpen: boolean
  /** The ID of what it unfolds. */
  panelId: string
  onToggle: () => void
}

/** Unfolds where the key comes from, below the field: nobody who has a key has to pass by it. */
export function KeySourceButton({ heading, isOpen, panelId, onToggle }: KeySourceButtonProps) {
  const { part } = useParts()

  return part(
    'source-heading',
    <button type="button" aria-expanded={isOpen} aria-controls={panelId} onClick={onToggle}>
      <span>{heading}</span>
      <Icon d={chevronIcon} />
    </button>,
  )
}
