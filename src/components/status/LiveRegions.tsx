import type { ComponentPropsWithRef } from 'react'
import { type Spoken, useAnnouncements } from '../../react/announcing/useAnnouncements'
import { VoiceContext } from '../../react/announcing/VoiceContext'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'

/** Props of `LiveRegions`; all go to its `div`. */
export interface LiveRegionsProps extends ComponentPropsWithRef<'div'>, PartsProps<PartOf<'LiveRegions'>> {}

/**
 * One polite and one assertive live region, there before they speak (WCAG 4.1.3). `ApiKeyConnect` and `ConnectDialog`
 * have them; a page put together from other parts renders them once, anywhere in its provider. Renders a `<div>` that is
 * heard and not seen.
 *
 * Around a table of connections, it speaks for all of them, and they have none of their own. Its `children` stand beside
 * that `<div>`, not in it. Not around what may be in a modal while this is not: nothing outside of a modal is heard.
 */
export const LiveRegions = withRef(function LiveRegions({ children, ...given }: LiveRegionsProps) {
  const { polite, assertive, voice, spokenFor } = useAnnouncements()
  const { part, props } = useParts('live', given)
  if (spokenFor) return <>{children}</>

  return (
    <>
      {part(
        'live',
        <div {...props}>
          {/* Without a role: an empty status or alert is read out by whoever walks through the page. */}
          <div aria-live="polite">{polite.map(paragraph)}</div>
          <div aria-live="assertive">{assertive.map(paragraph)}</div>
        </div>,
        'lk-root lk-visually-hidden',
      )}
      {children ? <VoiceContext.Provider value={voice}>{children}</VoiceContext.Provider> : null}
    </>
  )
})

function paragraph({ key, text }: Spoken) {
  return <p key={key}>{text}</p>
}
