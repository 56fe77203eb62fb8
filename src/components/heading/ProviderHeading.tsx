import type { ReactElement, ReactNode } from 'react'
import { useParts } from '../parts/useParts'
import { ProviderMark } from './ProviderMark'
import { Subtitle } from './Subtitle'

export interface ProviderHeadingProps {
  /** What stands in the place of the provider's mark; `null` for nothing. @default the mark */
  logo?: ReactNode
  /** The title. */
  children: ReactElement
}

/** The top of a card or a dialog: the provider's mark, the title, and the line below it. */
export function ProviderHeading({ logo, children }: ProviderHeadingProps) {
  const { part } = useParts()

  return part(
    'heading',
    <div>
      {logo === undefined ? <ProviderMark /> : logo ? part('logo', <span>{logo}</span>) : null}
      {children}
      <Subtitle />
    </div>,
  )
}
