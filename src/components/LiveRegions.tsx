import type { ComponentPropsWithRef } from 'react'
import { joinTokens } from '../react/joinTokens'
import { useAnnouncements } from '../react/useAnnouncements'
import { withRef } from './withRef'

export type LiveRegionsProps = Omit<ComponentPropsWithRef<'div'>, 'children'>

/**
 * One polite and one assertive live region, there before they speak (WCAG 4.1.3). `ApiKeyConnect` and `ConnectDialog`
 * have them; a page put together from other parts renders them once, anywhere in its provider. Renders a `<div>` that is
 * heard and not seen.
 */
export const LiveRegions = withRef(function LiveRegions({ className, ...props }: LiveRegionsProps) {
  const { polite, assertive, count } = useAnnouncements()

  return (
    <div {...props} className={joinTokens('lk-live lk-root lk-visually-hidden', className)}>
      <div role="status" aria-live="polite">
        <p key={count}>{polite}</p>
      </div>
      <div role="alert" aria-live="assertive">
        <p key={count}>{assertive}</p>
      </div>
    </div>
  )
})
