import type { ReactNode } from 'react'

export interface PageLinkProps {
  /** As in the address: `docs/theming-design-tokens--docs`, `story/state-explorer-explorer--explore`. */
  to: string
  children: ReactNode
}

/** A link to another page. Relative, so that it holds wherever the static files lie. */
export function PageLink({ to, children }: PageLinkProps) {
  return (
    <a href={`./?path=/${to}`} target="_top">
      {children}
    </a>
  )
}
